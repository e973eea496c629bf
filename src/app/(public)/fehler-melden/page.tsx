import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { requestOrigin } from '@/app/request-body'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { Notice } from '@/components/notice'
import { PageHeader } from '@/components/page-header'
import { sitePath } from '@/domain/record/site-path'
import { toURLSearchParams, type PageQuery } from '@/lib/query'
import { ReportForm } from './report-form'

export const metadata: Metadata = {
  title: 'Fehler melden',
  description:
    'Melden Sie, was auf einer Seite nicht stimmt; die Redaktion prüft es an der Quelle.',
  alternates: { canonical: '/fehler-melden' },
}

export default async function ReportPage({ searchParams }: { searchParams: Promise<PageQuery> }) {
  const query = toURLSearchParams(await searchParams)
  const origin = await requestOrigin()
  const asked = sitePath(query.get('seite') ?? '', origin)
  return (
    <>
      <Breadcrumbs trail={[]} current="Fehler melden" />
      <PageHeader
        title="Fehler melden"
        lead={
          <p>
            Ein falscher Name, eine falsche Zahl, ein Zitat, das so nicht gefallen ist? Die
            Redaktion prüft jede Meldung an der Quelle. Was sich als falsch erweist, wird berichtigt
            und steht danach unter <a href="/korrekturen">Korrekturen</a>.
          </p>
        }
      />
      <div className="mt-32">
        {query.get('gesendet') === 'ja' ? (
          <Sent page={asked} />
        ) : (
          <ReportForm
            address={asked ?? (await pageBefore(origin)) ?? ''}
            recordId={query.get('datensatz') ?? ''}
          />
        )}
      </div>
      <p className="mt-32 max-w-text text-kern-16 text-muted">
        Ein Konto brauchen Sie nicht. Was mit Ihrer Meldung geschieht, steht unter{' '}
        <a href="/datenschutz#meldungen">Datenschutz</a>.
      </p>
    </>
  )
}

/** The page whose link led here, if the browser tells and it is one of ours. */
async function pageBefore(origin: string): Promise<string | null> {
  const referer = (await headers()).get('referer')
  const path = referer ? sitePath(referer, origin) : null
  return path?.startsWith('/fehler-melden') ? null : path
}

function Sent({ page }: { page: string | null }) {
  return (
    <Notice tone="success" role="status" title="Vielen Dank. Ihre Meldung ist angekommen.">
      <p className="mt-8">
        {page ? <a href={page}>Zurück zur Seite</a> : <a href="/">Zur Startseite</a>}
      </p>
    </Notice>
  )
}
