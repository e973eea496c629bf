import type { Metadata } from 'next'
import { acceptQuery } from '@/app/accept-query'
import { requireActor } from '@/app/admin/require-actor'
import { requestBody } from '@/app/request-body'
import { EmptyState } from '@/components/empty-state'
import { ErrorSummary } from '@/components/forms/error-summary'
import { PageHeader } from '@/components/page-header'
import { Pagination } from '@/components/pagination'
import { may } from '@/domain/publication/permissions'
import type { PageQuery } from '@/lib/query'
import { listOrganizationsOfKinds } from '@/usecases/preparation/list-organizations'
import { listSessionsForClerks } from '@/usecases/preparation/list-sessions'
import { FilterForm } from './filter-form'
import { readSessionsQuery } from './filters'
import { newSessionPath, sessionsPath } from './paths'
import { SessionTable } from './session-table'

export const metadata: Metadata = { title: 'Sitzungen' }

export default async function SessionsPage({ searchParams }: { searchParams: Promise<PageQuery> }) {
  const actor = await requireActor(sessionsPath)
  const { id: bodyId } = await requestBody()
  const [list, organizations] = await Promise.all([
    acceptQuery(searchParams, readSessionsQuery, (filter) =>
      listSessionsForClerks(actor, bodyId, filter),
    ),
    listOrganizationsOfKinds(actor, bodyId, ['council', 'committee']),
  ])
  const { query } = list
  const kept = Object.fromEntries(
    ['stand', 'gremium', 'jahr'].map((name) => [name, query.get(name) ?? undefined]),
  )
  return (
    <>
      <PageHeader
        title="Sitzungen"
        lead="Von der Vorbereitung bis zur genehmigten Niederschrift. Auch eine Sitzung, die durch einen Import oder über die Datensätze angelegt wurde, lässt sich hier vorbereiten."
      />
      {may(actor.role, 'write', 'session') ? (
        <p className="mt-24">
          <a className="kern-btn kern-btn--primary no-underline" href={newSessionPath}>
            <span className="kern-label">Neue Sitzung</span>
          </a>
        </p>
      ) : null}
      {list.errors ? (
        <div className="mt-24">
          <ErrorSummary errors={list.errors} />
        </div>
      ) : null}
      <FilterForm
        query={query}
        errors={list.errors ?? []}
        organizations={organizations.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
      {list.errors ? null : (
        <div className="mt-32">
          <p className="mb-12">
            {list.result.total === 1 ? '1 Sitzung' : `${list.result.total} Sitzungen`}
          </p>
          {list.result.items.length === 0 ? (
            <EmptyState title="Keine Sitzung passt zu dieser Auswahl.">
              <p>
                <a href={sessionsPath}>Alle Sitzungen anzeigen</a>
              </p>
            </EmptyState>
          ) : (
            <SessionTable sessions={list.result.items} />
          )}
          <Pagination
            path={sessionsPath}
            query={kept}
            started={query.has('cursor')}
            next={list.result.next}
          />
        </div>
      )}
    </>
  )
}
