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
import { cursorValue, readQuery } from '@/domain/record/query-fields'
import type { PageQuery } from '@/lib/query'
import { listRecords } from '@/usecases/list-records'
import { noticeOf } from '../datensaetze/notices'
import { RecordTable } from '../record-table'

export const metadata: Metadata = { title: 'Prüfung' }

const Query = z.object({ cursor: cursorValue.optional() })

export default async function ReviewQueuePage({
  searchParams,
}: {
  searchParams: Promise<PageQuery>
}) {
  const actor = await requireActor('/admin/pruefung')
  const { id: bodyId } = await requestBody()
  const list = await acceptQuery(
    searchParams,
    (query) => readQuery(Query, query),
    ({ cursor }) =>
      listRecords(actor, bodyId, { state: 'in_review', ...(cursor ? { cursor } : {}) }),
  )
  const notice = noticeOf(list.query.get('hinweis'))
  return (
    <>
      <PageHeader
        title="Prüfung"
        lead="Was zur Prüfung vorgelegt ist. Wer an einer Fassung geschrieben hat, veröffentlicht sie nicht selbst."
      />
      {notice ? (
        <div className="mt-16">
          <Notice tone="success" role="status">
            {notice}
          </Notice>
        </div>
      ) : null}
      <div className="mt-24">
        {list.errors ? (
          <ErrorSummary errors={list.errors} title="Diese Seite lässt sich nicht anzeigen" />
        ) : list.result.items.length === 0 ? (
          <EmptyState title="Nichts wartet auf Prüfung.">
            <p>
              <a href="/admin/datensaetze?zustand=entwurf">Entwürfe anzeigen</a>
            </p>
          </EmptyState>
        ) : (
          <>
            <RecordTable
              caption="Wartet auf Prüfung"
              records={list.result.items}
              href={(id) => `/admin/pruefung/${id}`}
            />
            <Pagination
              path="/admin/pruefung"
              query={{}}
              started={list.query.has('cursor')}
              next={list.result.next}
            />
          </>
        )}
      </div>
    </>
  )
}
