'use client'

import { FailureMessage } from '@/components/shell/failure-message'
import { fontVariables } from './fonts'
import './globals.css'

/** Takes the place of the whole document when even the root layout failed. */
export default function GlobalFailure({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="de" className={fontVariables}>
      <body>
        <title>Fehler – Wortlaut</title>
        <main id="inhalt" className="mx-auto w-full max-w-page px-20 py-48 md:px-32">
          <FailureMessage reference={error.digest ?? null} />
        </main>
      </body>
    </html>
  )
}
