import type { ReactNode } from 'react'
import { FollowUpBadge, MotionOutcomeBadge } from '@/components/outcome-badge'
import { factionsInWords } from '@/components/votes/faction-groups'
import { VoteLine } from '@/components/votes/vote-line'
import { matterPath, organizationPath } from '@/domain/record/paths'
import type { DebateView, FollowUpView, MotionView } from '@/domain/record/views'
import { formatGerman } from '@/domain/time/edtf'
import { Movers } from './movers'

/** What was decided and what comes next, side by side. */
export function AtAGlance({
  debate,
}: {
  debate: Pick<DebateView, 'motions' | 'followUps' | 'matter'>
}) {
  const { motions, followUps, matter } = debate
  return (
    <div className="mt-20 grid border-y-2 border-ink md:grid-cols-2">
      <Half id="entschieden" title="Was wurde entschieden?">
        {motions.length === 0 ? (
          <p className="text-muted">Ein Antrag oder eine Abstimmung ist hier nicht berichtet.</p>
        ) : (
          <ul className="space-y-16">
            {motions.map((motion) => (
              <li key={motion.id}>
                <Decision motion={motion} />
              </li>
            ))}
          </ul>
        )}
      </Half>
      <Half id="weiter" title="Wie geht es weiter?" divided>
        {followUps.length === 0 ? (
          <p className="text-muted">Was danach geschehen soll, ist nicht berichtet.</p>
        ) : (
          <ul className="space-y-16">
            {followUps.map((followUp) => (
              <li key={followUp.id}>
                <Step followUp={followUp} />
              </li>
            ))}
          </ul>
        )}
        {matter ? (
          <p className="mt-16 text-kern-16">
            Zum Vorgang: <a href={matterPath(matter)}>{matter.title}</a>
          </p>
        ) : null}
      </Half>
    </div>
  )
}

interface HalfProps {
  id: string
  title: string
  divided?: boolean
  children: ReactNode
}

function Half({ id, title, divided = false, children }: HalfProps) {
  const edge = divided ? 'border-t border-line md:border-t-0 md:border-l md:pl-24' : 'md:pr-24'
  return (
    <section aria-labelledby={id} className={`py-20 ${edge}`}>
      <h2 id={id} className="mb-12 text-kern-20">
        {title}
      </h2>
      {children}
    </section>
  )
}

function Decision({ motion }: { motion: MotionView }) {
  return (
    <>
      <p>
        <MotionOutcomeBadge outcome={motion.outcome} />
      </p>
      <p className="mt-4 font-semibold">
        <a href={`#antrag-${motion.id}`} className="text-ink">
          {motion.title}
        </a>
      </p>
      {motion.movers.length > 0 ? (
        <p className="text-kern-16">
          <span className="text-muted">Antrag von: </span>
          <Movers motion={motion} />
        </p>
      ) : null}
      {motion.outcomeNote ? <p className="text-kern-16">{motion.outcomeNote}</p> : null}
      {motion.votes.map((vote) => (
        <p key={vote.id} className="text-kern-16">
          <VoteLine vote={vote} />
          {vote.factions.length > 0 ? (
            <span className="block text-muted">{factionsInWords(vote.factions)}</span>
          ) : null}
        </p>
      ))}
    </>
  )
}

function Step({ followUp }: { followUp: FollowUpView }) {
  const { text, organization, due, state } = followUp
  return (
    <>
      <p>
        <FollowUpBadge state={state} />
      </p>
      <p className="mt-4">{text}</p>
      <p className="text-kern-16 text-muted">
        {organization ? (
          <a href={organizationPath(organization)}>{organization.shortName}</a>
        ) : null}
        {organization && due ? ' · ' : null}
        {due ? `Vorgesehen: ${formatGerman(due)}` : null}
      </p>
    </>
  )
}
