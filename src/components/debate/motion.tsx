import type { ReactNode } from 'react'
import { Heading } from '@/components/heading'
import { MotionOutcomeBadge } from '@/components/outcome-badge'
import { SourceNote } from '@/components/source-note'
import { VoteBlock } from '@/components/votes/vote-block'
import { BlockQuote } from '@/components/words/quote'
import { motionPath } from '@/domain/record/paths'
import type { MotionView } from '@/domain/record/views'
import { motionKindLabel } from '@/domain/vocabulary'
import { DecisionEvents } from './decision-events'
import { Movers } from './movers'

/** What was moved, by whom, with every vote on it. `heading={false}` on the motion's own page. */
export function Motion({ motion, heading = true }: { motion: MotionView; heading?: boolean }) {
  const { id, kind, title, target, paper, outcome, outcomeNote, votes, citations } = motion
  return (
    <article id={`antrag-${id}`} className="max-w-[52rem]">
      {heading ? (
        <Heading level={3}>
          <a href={motionPath(id)} className="text-ink">
            {title}
          </a>
        </Heading>
      ) : null}
      <p className="mt-4 flex flex-wrap items-baseline gap-x-16 text-kern-16">
        <span>{motionKindLabel[kind]}</span>
        <span className="inline-flex flex-wrap items-baseline gap-x-8">
          <span className="text-muted">Antrag von:</span>
          <Movers motion={motion} />
        </span>
      </p>
      {target ? (
        <p className="text-kern-16">
          Bezieht sich auf: <a href={motionPath(target.id)}>{target.title}</a>
        </p>
      ) : null}
      <div className="mt-12 max-w-text">
        {motion.textIsVerbatim ? <BlockQuote text={motion.text} /> : <p>{motion.text}</p>}
      </div>
      {paper ? (
        <p className="mt-8 text-kern-16">
          Vorlage: {paper.reference ? `${paper.reference}, ` : ''}
          {paper.title}
        </p>
      ) : null}
      <div className="mt-12 flex flex-wrap items-baseline gap-x-12 gap-y-4">
        <MotionOutcomeBadge outcome={outcome} />
        {outcomeNote ? <span>{outcomeNote}</span> : null}
      </div>
      <DecisionEvents events={motion.events} outcome={outcome} />
      <div className="mt-8">
        <SourceNote citations={citations} />
      </div>
      {votes.map((vote) => (
        <VoteBlock key={vote.id} vote={vote} level={heading ? 4 : 2} />
      ))}
      {votes.length === 0 ? <NoVote outcome={outcome} /> : null}
    </article>
  )
}

function NoVote({ outcome }: { outcome: MotionView['outcome'] }): ReactNode {
  const words =
    outcome === 'not_reported'
      ? 'Ob und wie darüber abgestimmt wurde, ist nicht berichtet.'
      : 'Eine Abstimmung dazu ist nicht berichtet.'
  return <p className="mt-16 border-l-4 border-dashed border-edge pl-16 text-muted">{words}</p>
}
