'use client'

import { useState } from 'react'
import { Notice } from '@/components/notice'
import { passkeyMessage, signInWithPasskey } from './passkey-requests'
import { usePasskeySupport } from './passkey-support'

/** Stands only where the browser can use passkeys; everybody else has the password. */
export function PasskeySignIn({ next, host }: { next: string; host: string }) {
  const supported = usePasskeySupport(host)
  const [message, setMessage] = useState<string | null>(null)
  if (!supported) return null

  const signIn = () => {
    setMessage(null)
    signInWithPasskey().then(
      () => window.location.assign(next),
      (error: unknown) => setMessage(passkeyMessage(error)),
    )
  }
  return (
    <div className="flex flex-col items-start gap-16">
      {message ? (
        <Notice tone="danger" role="alert">
          {message}
        </Notice>
      ) : null}
      <button type="button" className="kern-btn kern-btn--secondary" onClick={signIn}>
        <span className="kern-label">Mit Passkey anmelden</span>
      </button>
    </div>
  )
}
