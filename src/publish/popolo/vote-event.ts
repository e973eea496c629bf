import { z } from 'zod'
import { votePath } from '@/domain/record/paths'
import type { DebateView, VoteView } from '@/domain/record/views'
import {
  FactionPosition,
  Polarity,
  toApi,
  VoteMethod,
  type BallotChoice,
} from '@/domain/vocabulary'
import type { Origin } from '@/publish/api/addresses'
import { apiWords } from '@/publish/api/values'
import { Id, Link, page, Result, toSources, Words } from './values'

/** Popolo's words for a choice; `invalid` is ours. */
const Option = z.enum(['yes', 'no', 'abstain', 'absent', 'not voting', 'invalid'])

const toOption = (choice: BallotChoice): z.infer<typeof Option> =>
  choice === 'not_voting' ? 'not voting' : choice

const Count = z.strictObject({
  option: Option,
  value: z.int().nonnegative(),
  group_id: Id.nullable(),
})

const GroupResult = z.strictObject({ group_id: Id, result: apiWords(FactionPosition) })

const Vote = z.strictObject({ voter_id: Id, option: Option, group_id: Id.nullable() })

const Candidate = z.strictObject({
  person_id: Id.nullable(),
  name: z.string(),
  votes: z.int().nullable(),
  elected: z.boolean(),
  by_lot: z.boolean(),
})

export const VoteEvent = z.strictObject({
  id: Id,
  organization_id: Id,
  legislative_session_id: Id,
  motion_id: Id,
  classification: apiWords(VoteMethod).nullable(),
  /** What was decided about the motion, whatever a Yes meant. */
  result: Result,
  group_results: z.array(GroupResult),
  /** Only what is known: an option that is not here is not reported. */
  counts: z.array(Count),
  votes: z.array(Vote),
  links: z.array(Link),
  sources: z.array(Link),
  wortlaut_subject: z.string(),
  wortlaut_polarity: apiWords(Polarity),
  wortlaut_present: z.int().nullable(),
  wortlaut_stated: Words,
  wortlaut_version: z.int(),
  /** Of an election alone. */
  wortlaut_candidates: z.array(Candidate).optional(),
  /** Of an election alone, where it is known; 2 is the run-off. */
  wortlaut_round: z.int().optional(),
  /** Where there is a later count: this one does not hold any more. */
  wortlaut_replaced_by: Id.optional(),
  /** Where a program has read it from the source's words and nobody has confirmed it yet. */
  wortlaut_machine_read: z.literal(true).optional(),
})

const COUNTED = ['yes', 'no', 'abstain', 'invalid'] as const
const COUNTED_OF_GROUPS = ['yes', 'no', 'abstain'] as const

function countsOf(vote: VoteView): z.infer<typeof Count>[] {
  const known = (option: z.infer<typeof Option>, value: number | null, group: string | null) =>
    value === null ? [] : [{ option, value, group_id: group }]
  return [
    ...COUNTED.flatMap((option) => known(option, vote[option], null)),
    ...vote.factions.flatMap((of) =>
      COUNTED_OF_GROUPS.flatMap((option) => known(option, of[option], of.faction.id)),
    ),
  ]
}

export const toVoteEvent = (
  origin: Origin,
  { session }: DebateView,
  vote: VoteView,
): z.infer<typeof VoteEvent> => ({
  id: vote.id,
  organization_id: session.organization.id,
  legislative_session_id: session.id,
  motion_id: vote.motionId,
  classification: vote.method === 'unknown' ? null : toApi(vote.method),
  result: vote.outcome === 'unknown' ? null : vote.outcome === 'carried' ? 'pass' : 'fail',
  group_results: vote.factions
    .filter(({ position }) => position !== 'unknown')
    .map(({ faction, position }) => ({ group_id: faction.id, result: toApi(position) })),
  counts: countsOf(vote),
  votes: vote.ballots.map(({ person, faction, choice }) => ({
    voter_id: person.id,
    option: toOption(choice),
    group_id: faction?.id ?? null,
  })),
  links: page(origin, votePath(vote.id)),
  sources: toSources(origin, vote.citations),
  wortlaut_subject: vote.subject,
  wortlaut_polarity: toApi(vote.polarity),
  wortlaut_present: vote.present,
  wortlaut_stated: vote.stated,
  wortlaut_version: vote.version,
  ...(vote.candidates.length > 0 && {
    wortlaut_candidates: vote.candidates.map(({ person, name, votes, elected, byLot }) => ({
      person_id: person?.id ?? null,
      name,
      votes,
      elected,
      by_lot: byLot,
    })),
    ...(vote.round !== null && { wortlaut_round: vote.round }),
  }),
  ...(vote.replacedBy && { wortlaut_replaced_by: vote.replacedBy.id }),
  ...(vote.machineRead ? { wortlaut_machine_read: true as const } : {}),
})
