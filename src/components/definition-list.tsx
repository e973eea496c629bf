import type { ReactNode } from 'react'
import { NotReported } from './not-reported'

interface DefinitionListProps {
  /** `value: null` is shown as „nicht berichtet“. */
  entries: { term: string; value: ReactNode | null }[]
}

/** Terms with their values, side by side where there is room. */
export function DefinitionList({ entries }: DefinitionListProps) {
  return (
    <dl className="grid max-w-text gap-x-24 gap-y-8 md:grid-cols-[minmax(9rem,max-content)_1fr]">
      {entries.map(({ term, value }) => (
        <div key={term} className="border-b border-line pb-8 md:contents">
          <dt className="font-semibold text-muted md:border-b md:border-line md:pb-8">{term}</dt>
          <dd className="md:border-b md:border-line md:pb-8">{value ?? <NotReported />}</dd>
        </div>
      ))}
    </dl>
  )
}
