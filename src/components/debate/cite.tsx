import { bibtex } from '@/domain/evidence/citation/bibtex'
import { toCitedStatement } from '@/domain/evidence/citation/cited-statement'
import { cslJson } from '@/domain/evidence/citation/csl-json'
import { citation } from '@/domain/evidence/citation/plain-text'
import { wikipedia } from '@/domain/evidence/citation/wikipedia'
import { CopyButton } from './copy-button'

type Cited = Parameters<typeof toCitedStatement>

interface CiteProps {
  statement: Cited[0]
  session: Cited[1]
  item: Cited[2]
  /** Scheme and host of the site, for the address that is cited. */
  origin: string
}

/**
 * The finished citation of a statement, in plain text and as programs and wikis take it: unfolds, and
 * each is selected as a whole, without JavaScript.
 */
export function Cite({ statement, session, item, origin }: CiteProps) {
  const cited = toCitedStatement(statement, session, item, origin)
  const forWikipedia = wikipedia(cited)
  return (
    <details className="text-kern-16 open:w-full">
      <summary className="text-link underline underline-offset-3">Zitieren</summary>
      <div className="mt-8 space-y-12 rounded-kern-default border border-line bg-surface p-12">
        <div data-copyable>
          <p data-copy-text className="mb-8 select-all hyphens-none">
            {citation(cited)}
          </p>
          <CopyButton />
        </div>
        <Format name="BibTeX" text={bibtex(cited)} />
        <Format name="CSL-JSON" text={cslJson(cited)} />
        <Format
          name={
            forWikipedia.kind === 'quote'
              ? 'Wikipedia (Vorlage „Zitat“)'
              : 'Wikipedia (Einzelnachweis, da nur sinngemäß)'
          }
          text={forWikipedia.text}
        />
      </div>
    </details>
  )
}

/** A form that is read by programs: every space and line end counts. */
function Format({ name, text }: { name: string; text: string }) {
  return (
    <details data-copyable>
      <summary className="text-link underline underline-offset-3">{name}</summary>
      <pre
        data-copy-text
        lang="zxx"
        className="my-8 overflow-x-auto text-[0.875rem] leading-[1.5] whitespace-pre-wrap select-all hyphens-none"
      >
        {text}
      </pre>
      <CopyButton />
    </details>
  )
}
