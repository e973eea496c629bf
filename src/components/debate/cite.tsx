import { citation } from '@/domain/evidence/citation'
import { statementPath } from '@/domain/record/paths'
import type { AgendaItemRef, SessionRef, StatementView } from '@/domain/record/views'
import { CopyButton } from './copy-button'

interface CiteProps {
  statement: StatementView
  session: SessionRef
  item: Pick<AgendaItemRef, 'number' | 'title' | 'titleReported'>
  /** Scheme and host of the site, for the address that is cited. */
  origin: string
}

/** The finished citation of a statement: unfolds and is selected as a whole, without JavaScript. */
export function Cite({ statement, session, item, origin }: CiteProps) {
  const { speaker } = statement
  const text = citation({
    speaker: {
      name: speaker.person.name,
      faction: speaker.faction?.shortName ?? null,
      office: speaker.office,
    },
    session: { organization: session.organization.name, date: session.date },
    agendaItem: item,
    passages: statement.passages,
    sources: statement.citations,
    version: statement.version,
    permalink: `${origin}${statementPath(statement.id)}?version=${statement.version}`,
  })
  return (
    <details className="text-kern-16 open:w-full">
      <summary className="text-link underline underline-offset-3">Zitieren</summary>
      <div className="mt-8 rounded-kern-default border border-line bg-surface p-12">
        <p className="mb-8 select-all hyphens-none">{text}</p>
        <CopyButton text={text} />
      </div>
    </details>
  )
}
