import { PageHeader } from '@/components/page-header'
import { setResponseStatus } from '@/lib/exchange'

/**
 * The answer where there is no such record. The framework's `notFound()` would send a document that
 * is empty until a script fills it; this one is complete without.
 */
export function Missing() {
  setResponseStatus(404)
  return (
    <>
      <PageHeader
        title="Nicht gefunden"
        lead="Diesen Datensatz oder diese Seite gibt es nicht, oder der Entwurf ist verworfen."
      />
      <ul className="mt-24 list-disc pl-24">
        <li>
          <a href="/admin">Zur Übersicht</a>
        </li>
        <li>
          <a href="/admin/datensaetze">Alle Datensätze</a>
        </li>
      </ul>
    </>
  )
}
