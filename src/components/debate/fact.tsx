import { FactionTag } from '@/components/faction-tag'
import { SourceNote } from '@/components/source-note'
import { Quote } from '@/components/words/quote'
import type { FactView } from '@/domain/record/views'
import { formatFigure } from './figure-tree'

/** What a source reports beside motions, votes and speeches. */
export function Fact({ fact }: { fact: FactView }) {
  const figure = formatFigure(fact)
  return (
    <div className="max-w-text">
      <p>
        {fact.text}
        {figure ? ` (${figure})` : null}
        {fact.verbatim ? (
          <>
            <span className="text-muted"> Im Wortlaut der Quelle: </span>
            <Quote text={fact.verbatim} />
          </>
        ) : null}
      </p>
      {fact.note ? <SourceForm note={fact.note} /> : null}
      <SourceNote citations={fact.citations} />
    </div>
  )
}

/** A remark on the source's own form: what it writes, what is right, how we know. */
function SourceForm({ note }: { note: string }) {
  return (
    <p className="my-4 border-l-4 border-edge pl-12 text-kern-16">
      <span className="font-semibold">Anmerkung:</span> {note}
    </p>
  )
}

/** The position of somebody who did not speak in the debate, set apart from those who did. */
export function AbsentPosition({ fact }: { fact: FactView }) {
  return (
    <div className="max-w-text border border-dashed border-edge bg-surface p-20">
      <p className="mb-8 flex flex-wrap items-baseline gap-x-12">
        {fact.organization ? (
          <strong>
            <FactionTag faction={fact.organization} />
          </strong>
        ) : null}
        <span className="text-kern-16 text-muted">hat in dieser Debatte nicht gesprochen</span>
      </p>
      <Fact fact={fact} />
    </div>
  )
}
