import { sourcePath } from '@/domain/record/paths'
import type { SourceRef } from '@/domain/record/views'
import { sourceKindLabel } from '@/domain/vocabulary'
import { DateText } from './date-text'

/** The sources that a page rests on. */
export function SourceList({ sources }: { sources: readonly SourceRef[] }) {
  return (
    <ul className="max-w-text space-y-8">
      {sources.map(({ id, kind, title, publisher, date }) => (
        <li key={id}>
          <a href={sourcePath(id)}>{title}</a>
          <span className="block text-kern-16 text-muted">
            {[sourceKindLabel[kind], publisher].filter(Boolean).join(', ')}
            {', '}
            <DateText edtf={date} />
          </span>
        </li>
      ))}
    </ul>
  )
}
