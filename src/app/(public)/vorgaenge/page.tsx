import type { Metadata } from 'next'
import { acceptQuery } from '@/app/accept-query'
import { requestBody } from '@/app/request-body'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { EmptyState } from '@/components/empty-state'
import { MatterList } from '@/components/matters/matter-list'
import { PageHeader } from '@/components/page-header'
import { Pagination } from '@/components/pagination'
import { Refusal } from '@/components/search/refusal'
import { ReportLink } from '@/components/shell/report-link'
import { amount } from '@/domain/german'
import { parseMattersQuery } from '@/domain/record/list-params'
import type { PageQuery } from '@/lib/query'
import { listMatters } from '@/usecases/list-matters'

export const metadata: Metadata = {
  title: 'Vorgänge',
  description: 'Vorgänge durch Sitzungen und Ausschüsse, mit offenen Aufträgen und Fristen.',
  alternates: { canonical: '/vorgaenge' },
}

export default async function MattersPage({ searchParams }: { searchParams: Promise<PageQuery> }) {
  const body = await requestBody()
  const accepted = await acceptQuery(searchParams, parseMattersQuery, ({ stand, cursor }) =>
    listMatters(body.id, { open: stand === 'offen' ? true : undefined, cursor }),
  )
  return (
    <>
      <Breadcrumbs trail={[]} current="Vorgänge" />
      <PageHeader
        title="Vorgänge"
        lead={
          <p>
            Ein Vorgang verbindet alles, was in mehreren Sitzungen und Ausschüssen zu derselben
            Sache beraten wurde, und zeigt, was noch aussteht.
          </p>
        }
      />
      <div className="mt-32">
        {accepted.errors ? (
          <Refusal errors={accepted.errors} startOver="/vorgaenge" />
        ) : (
          <Results page={accepted.result} params={accepted.params} />
        )}
      </div>
      <ReportLink address="/vorgaenge" />
    </>
  )
}

interface ResultsProps {
  page: Awaited<ReturnType<typeof listMatters>>
  params: { stand?: 'offen' | undefined; cursor?: string | undefined }
}

function Results({ page, params: { stand, cursor } }: ResultsProps) {
  return (
    <>
      <p className="mb-16 flex flex-wrap gap-x-24 text-muted">
        <span>{amount(page.total, 'Vorgang', 'Vorgänge')}</span>
        {stand ? (
          <a href="/vorgaenge">Alle Vorgänge zeigen</a>
        ) : (
          <a href="/vorgaenge?stand=offen">Nur Vorgänge mit offenen Aufträgen zeigen</a>
        )}
      </p>
      {page.items.length === 0 ? (
        <EmptyState
          title={
            stand ? 'Zu keinem Vorgang steht etwas aus.' : 'Noch ist kein Vorgang veröffentlicht.'
          }
        >
          <p>
            {stand ? (
              <a href="/vorgaenge">Alle Vorgänge ansehen</a>
            ) : (
              <a href="/sitzungen">Sitzungen ansehen</a>
            )}
          </p>
        </EmptyState>
      ) : (
        <MatterList matters={page.items} />
      )}
      <Pagination
        path="/vorgaenge"
        query={{ stand }}
        started={cursor !== undefined}
        next={page.next}
      />
    </>
  )
}
