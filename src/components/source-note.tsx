import { Fragment } from 'react'
import { sourcePath } from '@/domain/record/paths'
import type { CitationView } from '@/domain/record/views'

/** Which source says so, and where in it. An excerpt is shown only with `excerpts`. */
export function SourceNote({
  citations,
  excerpts = false,
}: {
  citations: readonly CitationView[]
  excerpts?: boolean
}) {
  if (citations.length === 0) return null
  return (
    <p className="text-[0.875rem] leading-[1.45] text-muted hyphens-none">
      <span className="font-semibold">{citations.length === 1 ? 'Quelle: ' : 'Quellen: '}</span>
      {citations.map((citation, index) => (
        <Fragment key={`${citation.sourceId} ${citation.locator}`}>
          {index > 0 ? '; ' : null}
          <a href={sourcePath(citation.sourceId)}>{citation.label}</a>, {citation.locator}
          {excerpts && citation.excerpt ? `: „${citation.excerpt}“` : null}
        </Fragment>
      ))}
    </p>
  )
}
