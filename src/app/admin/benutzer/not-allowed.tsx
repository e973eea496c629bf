import { PageHeader } from '@/components/page-header'
import { setResponseStatus } from '@/lib/exchange'

/** For those who are signed in but have another role. */
export function NotAllowed() {
  setResponseStatus(403)
  return (
    <>
      <PageHeader
        title="Nur für die Administration"
        lead="Ihre Rolle erlaubt es nicht, Konten zu verwalten."
      />
      <p className="mt-24">
        <a href="/admin">Zur Übersicht</a>
      </p>
    </>
  )
}
