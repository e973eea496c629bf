import { EmptyState } from '@/components/empty-state'
import { Pagination } from '@/components/pagination'
import { amount } from '@/domain/german'
import type { Page, SessionListEntry } from '@/domain/record/views'
import { SessionList } from './session-list'

interface SessionResultsProps {
  page: Page<SessionListEntry>
  query: URLSearchParams
}

/** The list of sessions with its count and its further pages. */
export function SessionResults({ page, query }: SessionResultsProps) {
  const filters = { gremium: query.getAll('gremium'), jahr: query.get('jahr') ?? undefined }
  const filtered = filters.gremium.some(Boolean) || Boolean(filters.jahr)
  if (page.items.length === 0) {
    return (
      <EmptyState
        title={
          filtered
            ? 'Keine Sitzung passt zu dieser Auswahl.'
            : 'Noch keine Sitzung ist veröffentlicht.'
        }
      >
        {filtered ? (
          <p>
            Wählen Sie ein anderes Gremium oder Jahr, oder sehen Sie{' '}
            <a href="/sitzungen">alle Sitzungen</a> an.
          </p>
        ) : (
          <p>Sobald die erste Sitzung veröffentlicht ist, steht sie hier.</p>
        )}
      </EmptyState>
    )
  }
  return (
    <>
      <p className="mb-16 text-muted" role="status">
        {amount(page.total, 'Sitzung', 'Sitzungen')}
      </p>
      <SessionList sessions={page.items} />
      <Pagination
        path="/sitzungen"
        query={filters}
        started={query.has('cursor')}
        next={page.next}
      />
    </>
  )
}
