import { motionPath } from '@/domain/record/paths'
import type { BodyView, MotionInContext, MotionView, SessionRef } from '@/domain/record/views'
import type { MotionKind, MotionOutcome } from '@/domain/vocabulary'
import { motionOutcomeLabel } from '@/domain/vocabulary'
import { pageAddress, type Origin } from '@/publish/api/addresses'
import { sessionEvent } from './session'
import { exactDay, organization, person, sources, thing, type Thing } from './values'

export interface Whose {
  origin: Origin
  body: Pick<BodyView, 'name'>
}

/** What was decided in the matter itself; how the session went on is no legal document. */
const ON_THE_MATTER: readonly MotionKind[] = ['substantive', 'amendment']
const PASSED: readonly MotionOutcome[] = ['carried', 'carried_amended']

/** A decision as `Legislation`, a motion that did not become one as a work. */
export function motionNode(
  { origin, body }: Whose,
  motion: MotionView,
  session: SessionRef,
): Thing {
  const url = pageAddress(origin, motionPath(motion.id))
  const isDecision = ON_THE_MATTER.includes(motion.kind) && PASSED.includes(motion.outcome)
  const movers = motion.movers.flatMap((mover) => [
    ...(mover.person ? [person(origin, mover.person)] : []),
    ...(mover.organization ? [organization(origin, mover.organization)] : []),
  ])
  const decision = {
    legislationType: 'Beschluss',
    legislationDate: exactDay(session.date),
    legislationPassedBy: organization(origin, session.organization),
    legislationJurisdiction: thing('AdministrativeArea', { name: body.name }),
  }
  return thing(isDecision ? 'Legislation' : 'CreativeWork', {
    '@id': url,
    name: motion.title,
    url,
    inLanguage: 'de',
    ...(motion.textIsVerbatim ? { text: motion.text } : { abstract: motion.text }),
    creativeWorkStatus:
      motion.outcome === 'not_reported' ? null : motionOutcomeLabel[motion.outcome],
    creator: movers,
    citation: sources(origin, motion.citations),
    ...(isDecision ? decision : {}),
  })
}

/** The page of a motion. */
export const motionPageNodes = (whose: Whose, motion: MotionInContext): Thing[] => [
  motionNode(whose, motion, motion.session),
  sessionEvent(whose.origin, motion.session),
]
