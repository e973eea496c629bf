import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import './globals.css'
import { fontVariables } from './fonts'

/** Every answer depends on the host asked and on what is published now; nothing is rendered at build time. */
export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: { default: 'Wortlaut', template: '%s – Wortlaut' },
  description:
    'Wer was beantragt und gesagt hat, wie entschieden wurde und welche Quelle es belegt.',
  formatDetection: { telephone: false, date: false, address: false, email: false },
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
}

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="de" className={fontVariables}>
      <body className="flex min-h-screen flex-col">{children}</body>
    </html>
  )
}
