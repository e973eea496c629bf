import { z } from 'zod'
import { motionPath } from '@/domain/record/paths'
import type { DebateView, MotionView } from '@/domain/record/views'
import { MajorityRule, MotionKind, MotionOutcome, toApi } from '@/domain/vocabulary'
import type { Origin } from '@/publish/api/addresses'
import { apiWords } from '@/publish/api/values'
import { Id, Link, page, Result, toSources, Words } from './values'

export const Motion = z.strictObject({
  id: Id,
  organization_id: Id,
  /** The session: an event of this document. */
  legislative_session_id: Id,
  /** Popolo knows one person; all movers, and for whom they moved, are in `wortlaut_movers`. */
  creator_id: Id.nullable(),
  text: z.string(),
  classification: apiWords(MotionKind),
  requirement: apiWords(MajorityRule).nullable(),
  result: Result,
  links: z.array(Link),
  sources: z.array(Link),
  wortlaut_title: z.string(),
  wortlaut_text_is_verbatim: z.boolean(),
  wortlaut_outcome: apiWords(MotionOutcome),
  wortlaut_outcome_note: Words,
  wortlaut_target_id: Id.nullable(),
  wortlaut_mover_reported: z.boolean(),
  wortlaut_movers: z.array(
    z.strictObject({ person_id: Id.nullable(), organization_id: Id.nullable() }),
  ),
  wortlaut_version: z.int(),
})

const PASSED: readonly MotionOutcome[] = ['carried', 'carried_amended', 'elected']

const resultOf = (outcome: MotionOutcome): z.infer<typeof Result> =>
  PASSED.includes(outcome) ? 'pass' : outcome === 'rejected' ? 'fail' : null

/** The majority that all of its votes needed. */
function requirementOf({ votes }: MotionView) {
  const [rule, ...others] = new Set(votes.map(({ majority }) => majority))
  return rule === undefined || others.length > 0 ? null : toApi(rule)
}

export function toMotion(
  origin: Origin,
  { session }: DebateView,
  motion: MotionView,
): z.infer<typeof Motion> {
  const persons = motion.movers.flatMap(({ person }) => person ?? [])
  const [creator] = persons
  return {
    id: motion.id,
    organization_id: session.organization.id,
    legislative_session_id: session.id,
    creator_id: creator && persons.length === 1 ? creator.id : null,
    text: motion.text,
    classification: toApi(motion.kind),
    requirement: requirementOf(motion),
    result: resultOf(motion.outcome),
    links: page(origin, motionPath(motion.id)),
    sources: toSources(origin, motion.citations),
    wortlaut_title: motion.title,
    wortlaut_text_is_verbatim: motion.textIsVerbatim,
    wortlaut_outcome: toApi(motion.outcome),
    wortlaut_outcome_note: motion.outcomeNote,
    wortlaut_target_id: motion.target?.id ?? null,
    wortlaut_mover_reported: motion.moverReported,
    wortlaut_movers: motion.movers.map(({ person, organization }) => ({
      person_id: person?.id ?? null,
      organization_id: organization?.id ?? null,
    })),
    wortlaut_version: motion.version,
  }
}
