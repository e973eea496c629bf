import type { Metadata } from 'next'
import { z } from 'zod'
import { acceptQuery } from '@/app/accept-query'
import { requireActor } from '@/app/admin/require-actor'
import { requestBody } from '@/app/request-body'
import { EmptyState } from '@/components/empty-state'
import { ErrorSummary } from '@/components/forms/error-summary'
import { Notice } from '@/components/notice'
import { PageHeader } from '@/components/page-header'
import { Pagination } from '@/components/pagination'
import { may } from '@/domain/publication/permissions'
import { cursorValue, oneOf, readQuery } from '@/domain/record/query-fields'
import { setResponseStatus } from '@/lib/exchange'
import type { PageQuery } from '@/lib/query'
import { listUndelivered } from '@/usecases/alerts/undelivered'
import { listReports } from '@/usecases/reports-inbox'
import { ReportCard } from './report-card'
import { UndeliveredList } from './undelivered-list'

export const metadata: Metadata = { title: 'Meldungen' }

const Query = z.object({
  zustand: oneOf(['offen', 'erledigt']).optional(),
  cursor: cursorValue.optional(),
})

const notices = new Map([
  ['erledigt', 'Die Meldung ist als erledigt abgelegt.'],
  ['offen', 'Die Meldung ist wieder offen.'],
  ['erneut', 'Die E-Mail wird noch einmal verschickt.'],
  ['abgelegt', 'Die E-Mail ist abgelegt.'],
])

export default async function ReportsPage({ searchParams }: { searchParams: Promise<PageQuery> }) {
  const actor = await requireActor('/admin/meldungen')
  if (!may(actor.role, 'read-reports')) return <NotAllowed />
  const { id: bodyId } = await requestBody()
  const list = await acceptQuery(
    searchParams,
    (query) => readQuery(Query, query),
    ({ zustand, cursor }) =>
      listReports(actor, bodyId, { state: zustand === 'erledigt' ? 'done' : 'open', cursor }),
  )
  const { query } = list
  const isDone = query.get('zustand') === 'erledigt'
  const undelivered = isDone ? null : await listUndelivered(actor, bodyId)
  const notice = notices.get(query.get('hinweis') ?? '')
  return (
    <>
      <PageHeader
        title={isDone ? 'Erledigte Meldungen' : 'Offene Meldungen'}
        lead="Was Leserinnen und Leser unter „Fehler melden“ geschrieben haben."
      />
      <p className="mt-16">
        {isDone ? (
          <a href="/admin/meldungen">Offene Meldungen</a>
        ) : (
          <a href="/admin/meldungen?zustand=erledigt">Erledigte Meldungen</a>
        )}
      </p>
      {notice ? (
        <div className="mt-16">
          <Notice tone="success" role="status">
            {notice}
          </Notice>
        </div>
      ) : null}
      <div className="mt-24">
        {list.errors ? (
          <ErrorSummary errors={list.errors} title="Diese Liste lässt sich nicht anzeigen" />
        ) : !list.result || list.result.items.length === 0 ? (
          <EmptyState
            title={isDone ? 'Noch keine Meldung ist erledigt.' : 'Keine Meldung ist offen.'}
          >
            <p>
              <a href="/admin">Zur Übersicht</a>
            </p>
          </EmptyState>
        ) : (
          <>
            {list.result.items.map((report) => (
              <ReportCard key={report.id} report={report} />
            ))}
            <Pagination
              path="/admin/meldungen"
              query={isDone ? { zustand: 'erledigt' } : {}}
              started={query.has('cursor')}
              next={list.result.next}
            />
          </>
        )}
      </div>
      {undelivered && undelivered.total > 0 ? <UndeliveredList {...undelivered} /> : null}
    </>
  )
}

function NotAllowed() {
  setResponseStatus(403)
  return (
    <>
      <PageHeader
        title="Meldungen"
        lead="Ihre Rolle berechtigt nicht zum Lesen der Fehlermeldungen."
      />
      <p className="mt-24">
        <a href="/admin">Zur Übersicht</a>
      </p>
    </>
  )
}
