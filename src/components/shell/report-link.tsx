/**
 * „Fehler melden“ for the page it stands on; the form is told the address and, if there is one,
 * the record the report is about.
 */
export function ReportLink({ address, recordId }: { address: string; recordId?: string }) {
  const query = new URLSearchParams({ seite: address })
  if (recordId) query.set('datensatz', recordId)
  return (
    <p className="not-in-print mt-48 border-t border-line pt-16 text-kern-16 text-muted">
      Stimmt auf dieser Seite etwas nicht?{' '}
      <a href={`/fehler-melden?${query.toString()}`}>Fehler melden</a>
    </p>
  )
}
