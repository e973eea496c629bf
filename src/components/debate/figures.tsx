import { SourceNote } from '@/components/source-note'
import { Quote } from '@/components/words/quote'
import type { CitationView, FactView } from '@/domain/record/views'
import { figureRows, figuresSum, formatFigure } from './figure-tree'

/** Figures whose parts add up, each as a small table: the parts indented below their whole. */
export function Figures({ figures }: { figures: readonly FactView[] }) {
  const tops = figures.filter((figure) => !figures.some((other) => other.id === figure.partOfId))
  return (
    <div className="gap-40 lg:columns-2">
      {tops.map((top) => (
        <Figure key={top.id} top={top} figures={figures} />
      ))}
    </div>
  )
}

function Figure({ top, figures }: { top: FactView; figures: readonly FactView[] }) {
  const rows = figureRows(top, figures)
  const sum = figuresSum(top, figures)
  return (
    <div className="mb-32 break-inside-avoid">
      <table className="w-full border-collapse">
        <caption className="sr-only">{top.text}</caption>
        <tbody>
          {rows.map(({ figure, depth }) => (
            <tr key={figure.id} className="border-t border-line align-baseline">
              <th
                scope="row"
                className={`py-6 pr-16 text-left wrap-anywhere ${depth === 0 ? 'font-semibold' : 'font-normal'}`}
              >
                <span className={['', 'block pl-20', 'block pl-40'][Math.min(depth, 2)]}>
                  {figure.text}
                  {figure.verbatim ? (
                    <>
                      {' '}
                      <Quote text={figure.verbatim} />
                    </>
                  ) : null}
                  {figure.note ? (
                    <span className="block text-kern-16 font-normal text-muted">{figure.note}</span>
                  ) : null}
                </span>
              </th>
              <td
                className={`py-6 text-right whitespace-nowrap ${depth === 0 ? 'font-semibold' : ''}`}
              >
                {formatFigure(figure)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {sum ? <p className="mt-4 text-kern-16 text-muted">{sum}</p> : null}
      <SourceNote citations={uniqueCitations(rows.flatMap(({ figure }) => figure.citations))} />
    </div>
  )
}

function uniqueCitations(citations: CitationView[]): CitationView[] {
  const seen = new Map(citations.map((each) => [`${each.sourceId} ${each.locator}`, each]))
  return [...seen.values()]
}
