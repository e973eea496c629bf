import type { Metadata } from 'next'
import { NotFoundMessage } from '@/components/shell/not-found-message'

export const metadata: Metadata = { title: 'Seite nicht gefunden', robots: { index: false } }

export default function NotFound() {
  return (
    <main id="inhalt" className="mx-auto w-full max-w-page px-20 py-48 md:px-32">
      <NotFoundMessage />
    </main>
  )
}
