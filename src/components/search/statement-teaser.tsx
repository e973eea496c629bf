import { Badge } from '@/components/badge'
import { Cite } from '@/components/debate/cite'
import { SourceNote } from '@/components/source-note'
import { SpeakerName } from '@/components/speaker-name'
import { Passages } from '@/components/words/passages'
import { SessionDate } from '@/components/sessions/session-date'
import { excerpt } from '@/domain/record/excerpt'
import { sessionPath, statementPath } from '@/domain/record/paths'
import type { StatementInContext } from '@/domain/record/views'
import type { HighlightedPassage } from '@/domain/record/search'
import { stanceLabel } from '@/domain/vocabulary'

/** Characters of a statement that a list shows. */
const BUDGET = 700

type Shown = Omit<StatementInContext, 'passages'> & {
  passages: (StatementInContext['passages'][number] & Partial<HighlightedPassage>)[]
}

interface StatementTeaserProps {
  statement: Shown
  /** Scheme and host of the site; with it the statement can be cited. */
  origin?: string | undefined
}

/** A statement in a list: who, when, on what, the words, and the way to its permalink. */
export function StatementTeaser({ statement, origin }: StatementTeaserProps) {
  const { passages, omittedBefore, omittedAfter } = excerpt(statement.passages, BUDGET)
  return (
    <article aria-label={`Wortbeitrag von ${statement.speaker.person.name}`}>
      <p className="flex flex-wrap items-baseline gap-x-12 gap-y-4">
        <SpeakerName speaker={statement.speaker} />
        {statement.stance ? <Badge>{stanceLabel[statement.stance]}</Badge> : null}
      </p>
      <p className="mt-4 text-kern-16 text-muted">
        <a href={statement.agendaItem.path}>{statement.agendaItem.title}</a>
        {' · '}
        <a href={sessionPath(statement.session)}>{statement.session.title}</a>
        {' · '}
        <SessionDate session={statement.session} />
      </p>
      <div className="mt-12 max-w-text">
        {omittedBefore ? <Omission /> : null}
        <Passages passages={passages} />
        {omittedAfter ? <Omission /> : null}
      </div>
      <div className="mt-12">
        <SourceNote citations={statement.citations} />
      </div>
      <div className="mt-4 flex flex-wrap gap-x-24 gap-y-4 text-kern-16">
        <a href={statementPath(statement.id)}>
          Ganzer Wortbeitrag
          <span className="sr-only"> von {statement.speaker.person.name}</span>
        </a>
        {origin ? (
          <Cite
            statement={statement}
            session={statement.session}
            item={statement.agendaItem}
            origin={origin}
          />
        ) : null}
      </div>
    </article>
  )
}

function Omission() {
  return (
    <p className="text-muted">
      <span aria-hidden="true">[…]</span>
      <span className="sr-only">Weitere Teile des Wortbeitrags sind hier nicht gezeigt.</span>
    </p>
  )
}
