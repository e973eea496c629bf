import { Pagination } from '@/components/pagination'
import { Section } from '@/components/section'
import { StatementList } from '@/components/search/statement-list'
import { amount } from '@/domain/german'
import type { Page, StatementInContext } from '@/domain/record/views'

interface StatementSectionProps {
  /** Path of the page it stands on. */
  path: string
  /** The search for the same statements. */
  searchHref: string
  statements: Page<StatementInContext>
  cursor: string | undefined
}

/** Everything somebody said, newest first, page by page. */
export function StatementSection({ path, searchHref, statements, cursor }: StatementSectionProps) {
  return (
    <Section id="wortbeitraege" title="Wortbeiträge">
      {statements.items.length === 0 ? (
        <p className="text-muted">Wortbeiträge sind nicht berichtet.</p>
      ) : (
        <>
          <p className="mb-16 flex flex-wrap gap-x-24 text-muted">
            <span>{amount(statements.total, 'Wortbeitrag', 'Wortbeiträge')}</span>
            <a href={searchHref}>In diesen Wortbeiträgen suchen</a>
          </p>
          <StatementList statements={statements.items} />
          <Pagination
            path={path}
            query={{}}
            started={cursor !== undefined}
            next={statements.next}
          />
        </>
      )}
    </Section>
  )
}
