'use client'

import { useRouter } from 'next/navigation'
import { type SubmitEvent, useState } from 'react'
import { createPasskey, passkeyMessage } from '@/app/anmelden/passkey-requests'
import { usePasskeySupport } from '@/app/anmelden/passkey-support'
import { TextField } from '@/components/forms/text-field'
import { Notice } from '@/components/notice'

/** Passkeys are made by the device, so this form alone needs JavaScript. */
export function NewPasskey({ host }: { host: string }) {
  const supported = usePasskeySupport(host)
  const router = useRouter()
  const [message, setMessage] = useState<string | null>(null)
  if (!supported) {
    return (
      <p className="mt-16 max-w-text text-muted">
        Einrichten lassen sich Passkeys in einem aktuellen Browser mit JavaScript unter der Adresse{' '}
        {host}.
      </p>
    )
  }

  const create = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setMessage(null)
    const form = event.currentTarget
    const name = new FormData(form).get('name')
    createPasskey(typeof name === 'string' ? name : '').then(
      () => {
        form.reset()
        router.refresh()
      },
      (error: unknown) => setMessage(passkeyMessage(error)),
    )
  }
  return (
    <form onSubmit={create} className="mt-24 flex max-w-[36rem] flex-col gap-16">
      {message ? (
        <Notice tone="danger" role="alert">
          {message}
        </Notice>
      ) : null}
      <TextField
        name="name"
        form="neuer-passkey"
        label="Name des neuen Passkeys"
        hint="Woran Sie ihn erkennen, zum Beispiel „Diensthandy“."
        maxLength={80}
      />
      <div>
        <button type="submit" className="kern-btn kern-btn--secondary">
          <span className="kern-label">Passkey einrichten</span>
        </button>
      </div>
    </form>
  )
}
