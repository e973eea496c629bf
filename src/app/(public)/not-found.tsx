import type { Metadata } from 'next'
import { NotFoundMessage } from '@/components/shell/not-found-message'

export const metadata: Metadata = { title: 'Seite nicht gefunden', robots: { index: false } }

export default function NotFound() {
  return <NotFoundMessage />
}
