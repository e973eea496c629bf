import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { SkipLink } from '@/components/shell/skip-link'

export const metadata: Metadata = {
  title: { default: 'Anmelden – Wortlaut', template: '%s – Wortlaut' },
  robots: { index: false, follow: false },
  // Addresses here hold one-time secrets, which no other site may learn. `no-referrer` would also
  // hide the origin of our own forms, and they would be refused as forged.
  referrer: 'same-origin',
}

/** A frame of its own: signing in works before there is any body to show. */
export default function SignInLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <SkipLink />
      <header className="border-b border-line bg-surface">
        <div className="mx-auto max-w-page px-20 py-16 md:px-32">
          <a href="/" className="text-kern-20 font-semibold text-ink no-underline hover:underline">
            Wortlaut
          </a>
        </div>
      </header>
      <main id="inhalt" className="mx-auto w-full max-w-page flex-1 px-20 pt-32 pb-64 md:px-32">
        {children}
      </main>
    </>
  )
}
