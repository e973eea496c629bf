import type { ComponentProps } from 'react'
import { StatementTeaser } from './statement-teaser'

type TeaserProps = ComponentProps<typeof StatementTeaser>

interface StatementListProps extends Pick<TeaserProps, 'origin'> {
  statements: readonly TeaserProps['statement'][]
}

/** Statements one below the other. */
export function StatementList({ statements, origin }: StatementListProps) {
  return (
    <ol className="max-w-[52rem] divide-y divide-line border-y border-line">
      {statements.map((statement) => (
        <li key={statement.id} className="py-24">
          <StatementTeaser statement={statement} origin={origin} />
        </li>
      ))}
    </ol>
  )
}
