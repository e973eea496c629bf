import { MotionOutcomeBadge } from '@/components/outcome-badge'
import { VoteLine } from '@/components/votes/vote-line'
import { motionPath, sessionPath } from '@/domain/record/paths'
import type { MotionInContext } from '@/domain/record/views'
import { motionKindLabel } from '@/domain/vocabulary'
import { SessionDate } from './session-date'

/** Motions with what became of them, where and when. */
export function DecisionList({ motions }: { motions: readonly MotionInContext[] }) {
  return (
    <ul className="max-w-[52rem] divide-y divide-line border-y border-line">
      {motions.map((motion) => (
        <li key={motion.id} className="py-16">
          <p className="flex flex-wrap items-baseline gap-x-12 gap-y-4">
            <MotionOutcomeBadge outcome={motion.outcome} />
            <Result motion={motion} />
          </p>
          <p className="mt-8 text-kern-20 font-semibold">
            <a href={motionPath(motion.id)}>{motion.title}</a>
          </p>
          {motion.outcomeNote ? <p className="mt-4">{motion.outcomeNote}</p> : null}
          <p className="mt-4 text-kern-16 text-muted">
            {motionKindLabel[motion.kind]} ·{' '}
            <a href={motion.agendaItem.path}>{motion.agendaItem.title}</a>
            {' · '}
            <a href={sessionPath(motion.session)}>{motion.session.title}</a>
            {' · '}
            <SessionDate session={motion.session} />
          </p>
        </li>
      ))}
    </ul>
  )
}

/** The figures of the vote that settled the motion. */
function Result({ motion }: { motion: MotionInContext }) {
  const vote = motion.votes.at(-1)
  if (!vote) return null
  return (
    <span>
      <VoteLine vote={vote} />
    </span>
  )
}
