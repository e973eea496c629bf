import type { Metadata } from 'next'
import { acceptQuery } from '@/app/accept-query'
import { requestBody } from '@/app/request-body'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { CorrectionsList } from '@/components/corrections-list'
import { EmptyState } from '@/components/empty-state'
import { PageHeader } from '@/components/page-header'
import { Pagination } from '@/components/pagination'
import { Refusal } from '@/components/search/refusal'
import { ReportLink } from '@/components/shell/report-link'
import { parseCursorQuery } from '@/domain/record/list-params'
import type { PageQuery } from '@/lib/query'
import { listCorrections } from '@/usecases/list-corrections'

export const metadata: Metadata = {
  title: 'Korrekturen',
  description: 'Jede Änderung an einer veröffentlichten Angabe: wann, warum, was vorher da stand.',
  alternates: { canonical: '/korrekturen' },
}

export default async function CorrectionsPage({
  searchParams,
}: {
  searchParams: Promise<PageQuery>
}) {
  const body = await requestBody()
  const accepted = await acceptQuery(searchParams, parseCursorQuery, ({ cursor }) =>
    listCorrections(body.id, { cursor }),
  )
  return (
    <>
      <Breadcrumbs trail={[]} current="Korrekturen" />
      <PageHeader
        title="Korrekturen"
        lead={
          <p>
            Was veröffentlicht ist, wird nicht stillschweigend geändert. Jede Änderung steht hier
            mit ihrem Grund; die frühere Fassung bleibt lesbar.
          </p>
        }
      />
      <div className="mt-32">
        {accepted.errors ? (
          <Refusal errors={accepted.errors} startOver="/korrekturen" />
        ) : accepted.result.items.length === 0 ? (
          <EmptyState title="Bisher wurde nichts korrigiert.">
            <p>
              Haben Sie einen Fehler gefunden?{' '}
              <a href="/fehler-melden?seite=%2Fkorrekturen">Melden Sie ihn</a>; die Redaktion prüft
              ihn an der Quelle.
            </p>
          </EmptyState>
        ) : (
          <>
            <CorrectionsList corrections={accepted.result.items} />
            <Pagination
              path="/korrekturen"
              query={{}}
              started={accepted.query.has('cursor')}
              next={accepted.result.next}
            />
          </>
        )}
      </div>
      <ReportLink address="/korrekturen" />
    </>
  )
}
