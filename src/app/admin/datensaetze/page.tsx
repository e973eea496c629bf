import type { Metadata } from 'next'
import { requireActor } from '@/app/admin/require-actor'
import { acceptQuery } from '@/app/accept-query'
import { requestBody } from '@/app/request-body'
import { EmptyState } from '@/components/empty-state'
import { ErrorSummary } from '@/components/forms/error-summary'
import { Notice } from '@/components/notice'
import { PageHeader } from '@/components/page-header'
import { Pagination } from '@/components/pagination'
import type { RecordKind } from '@/domain/record/payloads'
import { may } from '@/domain/publication/permissions'
import type { Actor } from '@/domain/publication/actor'
import type { PageQuery } from '@/lib/query'
import { listRecords } from '@/usecases/list-records'
import { RecordTable } from '../record-table'
import { FilterForm } from './filter-form'
import { readListQuery } from './filters'
import { mayCreate } from './may-create'
import { kindPlural, kinds, newRecordPath, newRecordTitle } from './kinds'
import { noticeOf } from './notices'

export const metadata: Metadata = { title: 'Datensätze' }

function NewLinks({ actor, kind }: { actor: Actor; kind: RecordKind | null }) {
  const open = kinds.filter(
    (candidate) => (!kind || candidate === kind) && mayCreate(actor, candidate),
  )
  if (!may(actor.role, 'write') || open.length === 0) return null
  return (
    <ul className="mt-20 flex list-none flex-wrap gap-x-20 gap-y-8">
      {open.map((candidate) => (
        <li key={candidate}>
          <a href={newRecordPath(candidate)}>{newRecordTitle[candidate]}</a>
        </li>
      ))}
    </ul>
  )
}

export default async function RecordsPage({ searchParams }: { searchParams: Promise<PageQuery> }) {
  const actor = await requireActor('/admin/datensaetze')
  const { id: bodyId } = await requestBody()
  const list = await acceptQuery(searchParams, readListQuery, ({ filter }) =>
    listRecords(actor, bodyId, filter),
  )
  const { query } = list
  const notice = noticeOf(query.get('hinweis'))
  const kind = list.errors ? null : list.params.kind
  const kept = Object.fromEntries(
    ['art', 'zustand', 'q', 'meine'].map((name) => [name, query.get(name) ?? undefined]),
  )
  return (
    <>
      <PageHeader title={kind ? kindPlural[kind] : 'Datensätze'} />
      {notice ? (
        <div className="mt-16">
          <Notice tone="success" role="status">
            {notice}
          </Notice>
        </div>
      ) : null}
      <NewLinks actor={actor} kind={kind} />
      {list.errors ? (
        <div className="mt-24">
          <ErrorSummary errors={list.errors} />
        </div>
      ) : null}
      <FilterForm query={query} errors={list.errors ?? []} />
      {list.errors ? null : (
        <div className="mt-32">
          <p className="mb-12">
            {list.result.total === 1 ? '1 Datensatz' : `${list.result.total} Datensätze`}
          </p>
          {list.result.items.length === 0 ? (
            <EmptyState title="Kein Datensatz passt zu dieser Auswahl.">
              <p>
                <a href="/admin/datensaetze">Alle Datensätze anzeigen</a>
              </p>
            </EmptyState>
          ) : (
            <RecordTable caption="Datensätze" records={list.result.items} />
          )}
          <Pagination
            path="/admin/datensaetze"
            query={kept}
            started={query.has('cursor')}
            next={list.result.next}
          />
        </div>
      )}
    </>
  )
}
