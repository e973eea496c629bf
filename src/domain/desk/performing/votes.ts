/** Votes: opened, typed, counted, and where they must be, counted anew (KrO NRW § 35). */
import { needsVote } from '@/domain/procedure/motion-outcome'
import { withElected } from '@/domain/procedure/vote-result'
import type { Payload } from '@/domain/record/payloads'
import { motionOutcomeLabel } from '@/domain/vocabulary'
import { fromLocalTime } from '@/domain/time/local'
import type { CommandOf } from '../commands'
import { clock, itemOf, openVotes, votesOn } from '../derived/items'
import { attendanceIsRecorded, eligiblePresent, presentAt, quorumAt } from '../derived/presence'
import { againstRequests } from '../derived/requests'
import { electorsOf, findingsOf, presentOfFaction } from '../derived/vote'
import type { DeskFinding, DeskRecord, DeskState } from '../state'
import { definedOf, disposedFindings, outsideOfItem } from './agenda'
import {
  add,
  change,
  find,
  finding,
  GONE,
  ID_TAKEN,
  isTaken,
  nextPosition,
  only,
  put,
  refuse,
  remove,
  withFindings,
  type Handled,
} from './effect'
import { applyOutcome } from './outcome'
import { citationsOf } from './motions'
import { pausedFindings } from './session'
import { isBefore } from './stamps'

type Vote = Payload<'vote'>

const COUNTED =
  'Das Ergebnis ist festgestellt. Eine Wiederholung oder Berichtigung tritt als neue Zählung daneben; die erste bleibt stehen.'
const SECRET = 'In geheimer Abstimmung wird festgehalten, wie viele wie gestimmt haben, nicht wer.'

/** A vote that can still be typed anew, or why not. */
function openVote(
  state: DeskState,
  id: string,
): { vote: DeskRecord<'vote'> } | { refusal: Handled } {
  const vote = find(state, 'vote', id)
  if (!vote) return { refusal: refuse('id', GONE) }
  return vote.payload.countedAt === null ? { vote } : { refusal: refuse('', COUNTED) }
}

const BLANK = {
  method: 'open',
  majority: 'simple',
  polarity: 'for_motion',
  yes: null,
  no: null,
  abstain: null,
  invalid: null,
  stated: null,
  statedOutcome: null,
  note: null,
  overruleReason: null,
  countedAt: null,
  chairExcludedBy: null,
  round: null,
  machineRead: false,
  requests: [],
  candidates: [],
  factionVotes: [],
  ballots: [],
} satisfies Partial<Vote>

export function openNewVote(
  state: DeskState,
  { kind: _, id, motionId, at, ...given }: CommandOf<'vote.open'>,
): Handled {
  const { replacesId, replacement, replacementReason, ...figures } = given
  const motion = find(state, 'motion', motionId)
  const item = itemOf(state, { motionId })
  if (!motion || !item) return refuse('motionId', GONE)
  if (isTaken(state, id)) return refuse('id', ID_TAKEN)
  const refusal = againstReplacing(state, { motionId, replacesId, replacementReason })
  if (refusal) return refusal
  if (isBefore(at, item.payload.startedAt))
    return refuse('at', `Aufgerufen wurde um ${clock(item.payload.startedAt ?? at)}.`)
  const first =
    replacement === 'corrected' && replacesId !== null ? find(state, 'vote', replacesId) : undefined
  const opened = add(only(state), 'vote', id, {
    ...BLANK,
    motionId,
    position: nextPosition(votesOn(state, motionId)),
    subject: motion.payload.title,
    statutorySeats: state.statutorySeats,
    // A correction is about the count that was: whoever was there then.
    present: first ? first.payload.present : presentAt(state, item.id, fromLocalTime(at)),
    citations: citationsOf(state, item),
    ...definedOf(figures),
    startedAt: at,
    replacesId,
    replacement: replacesId === null ? null : (replacement ?? 'repeated'),
    replacementReason: replacesId === null ? null : replacementReason,
  })
  const others = openVotes(state).map(({ payload }) =>
    finding('vote-open', `Die Abstimmung „${payload.subject}“ ist noch ohne Ergebnis.`),
  )
  return withFindings(opened, [
    ...others,
    ...(replacesId === null ? againstVoting(state, { motion, item, at }) : []),
  ])
}

/** What speaks against voting on a motion now. */
function againstVoting(
  state: DeskState,
  {
    motion,
    item,
    at,
  }: { motion: DeskRecord<'motion'>; item: DeskRecord<'agenda_item'>; at: string | null },
): DeskFinding[] {
  const { kind, outcome } = motion.payload
  const quorum = at === null ? null : quorumAt(state, item.id, fromLocalTime(at))
  // Whether an item is to be dealt with at all is decided before it is called.
  const isBeforehand = kind === 'urgency' && item.payload.startedAt === null
  // What became of it without a vote; that it went along with its item is said of the item.
  const isSettled =
    outcome !== 'not_reported' && !needsVote(outcome) && outcome !== item.payload.disposal
  return [
    ...(isBeforehand ? [] : outsideOfItem(state, item.id)),
    ...pausedFindings(state),
    ...(quorum?.state === 'lacking'
      ? [finding('no-quorum', quorum.explanation, { paragraph: quorum.paragraph })]
      : []),
    ...disposedFindings(item),
    ...(isSettled
      ? [finding('motion-settled', `Der Antrag ist ${motionOutcomeLabel[outcome]}.`)]
      : []),
  ]
}

function againstReplacing(
  state: DeskState,
  {
    motionId,
    replacesId,
    replacementReason,
  }: Pick<CommandOf<'vote.open'>, 'motionId' | 'replacesId' | 'replacementReason'>,
): Handled | null {
  if (replacesId === null) return null
  const first = find(state, 'vote', replacesId)
  if (first?.payload.motionId !== motionId) return refuse('replacesId', GONE)
  if (first.payload.countedAt === null && first.payload.startedAt !== null)
    return refuse('replacesId', 'Diese Abstimmung hat noch kein Ergebnis.')
  if (state.votes.some(({ payload }) => payload.replacesId === replacesId))
    return refuse('replacesId', 'An die Stelle dieser Zählung ist schon eine andere getreten.')
  return replacementReason === null
    ? refuse('replacementReason', 'Bitte einen Grund angeben; er steht in der Niederschrift.')
    : null
}

export function enterVote(
  state: DeskState,
  { kind: _, id, ...figures }: CommandOf<'vote.enter'>,
): Handled {
  const open = openVote(state, id)
  if ('refusal' in open) return open.refusal
  const { factionVotes, ballots } = open.vote.payload
  if (figures.method === 'secret' && factionVotes.length + ballots.length > 0)
    return refuse('method', SECRET)
  return change(only(state), 'vote', id, definedOf(figures))
}

export function enterFaction(state: DeskState, command: CommandOf<'vote.faction'>): Handled {
  const { id, organizationId, position, yes, no, abstain } = command
  const open = openVote(state, id)
  if ('refusal' in open) return open.refusal
  const { payload } = open.vote
  if (payload.method === 'secret') return refuse('organizationId', SECRET)
  if (!state.factions.some((faction) => faction.id === organizationId))
    return refuse('organizationId', 'Bitte aus der Liste wählen.')
  const others = payload.factionVotes.filter((vote) => vote.organizationId !== organizationId)
  const isCounted = yes !== null || no !== null || abstain !== null
  const counts = isCounted
    ? { yes, no, abstain }
    : wholeFaction(position, presentOfFaction(state, payload, organizationId)?.length ?? null)
  const factionVotes =
    position === null ? others : [...others, { organizationId, position, ...counts }]
  const totals = totalsOf(state, payload, { ...payload, factionVotes })
  return change(only(state), 'vote', id, { factionVotes, ...totals })
}

/** „Alle dafür“ says how many, where attendance says how many there are. */
function wholeFaction(position: CommandOf<'vote.faction'>['position'], present: number | null) {
  const unknown = { yes: null, no: null, abstain: null }
  const none = { yes: 0, no: 0, abstain: 0 }
  if (present === null) return unknown
  return position === 'yes' || position === 'no' || position === 'abstain'
    ? { ...none, [position]: present }
    : unknown
}

const CHOICES = ['yes', 'no', 'abstain'] as const

/** Who is known to have voted how, by faction or by name. */
type Voices = Pick<Vote, 'factionVotes' | 'ballots'>

/** The totals as the voices that are known make them up; one that was typed stays as it was typed. */
function totalsOf(
  state: DeskState,
  vote: Vote,
  voices: Voices,
): Partial<Pick<Vote, 'yes' | 'no' | 'abstain'>> {
  const before = sumOf(state, vote, vote)
  const after = sumOf(state, vote, voices)
  const derived = CHOICES.filter(
    (choice) => vote[choice] === null || (before !== null && vote[choice] === before[choice]),
  )
  return Object.fromEntries(derived.map((choice) => [choice, after?.[choice] ?? null]))
}

/** `null` unless every voter is named, or belongs to a faction of which all counts are known. */
function sumOf(state: DeskState, vote: Vote, { factionVotes, ballots }: Voices) {
  const electors = electorsOf(state, vote)
  if (factionVotes.length === 0 || eligiblePresent(state, electors) === null) return null
  const known = new Map(factionVotes.map((faction) => [faction.organizationId, faction]))
  const named = new Set(ballots.map(({ personId }) => personId))
  const isCovered = electors
    .filter(({ eligibility }) => eligibility.mayVote !== false)
    .every(({ person }) => {
      if (person.factionId === null) return named.has(person.id)
      const faction = known.get(person.factionId)
      return faction !== undefined && CHOICES.every((choice) => faction[choice] !== null)
    })
  if (!isCovered) return null
  const sum = (choice: (typeof CHOICES)[number]) =>
    factionVotes.reduce(
      (total, faction) => total + (faction[choice] ?? 0),
      ballots.filter((ballot) => ballot.choice === choice).length,
    )
  return { yes: sum('yes'), no: sum('no'), abstain: sum('abstain') }
}

export function enterBallot(state: DeskState, command: CommandOf<'vote.ballot'>): Handled {
  const { id, personId, choice } = command
  const open = openVote(state, id)
  if ('refusal' in open) return open.refusal
  const { payload } = open.vote
  if (payload.method === 'secret') return refuse('personId', SECRET)
  if (!state.persons.some((person) => person.id === personId))
    return refuse('personId', 'Bitte aus der Liste wählen.')
  const others = payload.ballots.filter((ballot) => ballot.personId !== personId)
  const ballots = choice === null ? others : [...others, { personId, choice }]
  if (isBesideFactions(state, payload, ballots))
    return change(only(state), 'vote', id, {
      ballots,
      ...totalsOf(state, payload, { ...payload, ballots }),
    })
  const count = (wanted: string) => ballots.filter((ballot) => ballot.choice === wanted).length
  return change(only(state), 'vote', id, {
    method: 'roll_call',
    ballots,
    ...(ballots.length === 0
      ? { yes: null, no: null, abstain: null, invalid: null }
      : {
          yes: count('yes'),
          no: count('no'),
          abstain: count('abstain'),
          invalid: count('invalid') || null,
        }),
  })
}

/**
 * In an open vote the voice of somebody without a faction stands beside those of the factions; every
 * other member who is named makes it a roll call.
 */
const isBesideFactions = (state: DeskState, { method }: Vote, ballots: Vote['ballots']): boolean =>
  method !== 'roll_call' &&
  ballots.every(
    ({ personId }) => state.persons.find(({ id }) => id === personId)?.factionId === null,
  )

export function countVote(
  state: DeskState,
  { id, at }: CommandOf<'vote.count'>,
  { overrule }: { overrule: string | null },
): Handled {
  const open = openVote(state, id)
  if ('refusal' in open) return open.refusal
  const { vote } = open
  if (isBefore(at, vote.payload.startedAt))
    return refuse('at', `Die Abstimmung begann um ${clock(vote.payload.startedAt ?? at)}.`)
  return settle(state, { ...vote, payload: { ...vote.payload, countedAt: at } }, overrule)
}

/** Stores a counted vote: what speaks against it, who is elected, what becomes of the motion. */
function settle(state: DeskState, vote: DeskRecord<'vote'>, overrule: string | null): Handled {
  const payload = withElected(vote.payload, state.rules)
  const findings = [
    ...nothingCounted(payload),
    ...otherwiseThanAsked(state, payload),
    ...asFindings(state, payload),
  ]
  const counted = put(only(state), 'vote', {
    ...vote,
    payload: {
      ...payload,
      overruleReason: findings.length > 0 ? (overrule ?? payload.overruleReason) : null,
    },
  })
  const at = payload.countedAt ?? payload.startedAt
  return withFindings(at === null ? counted : applyOutcome(counted, payload.motionId, at), findings)
}

const asFindings = (state: DeskState, vote: Vote): DeskFinding[] =>
  findingsOf(state, vote)
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, path, message, paragraph }) => ({ rule, path, message, paragraph }))

function otherwiseThanAsked(state: DeskState, vote: Vote): DeskFinding[] {
  const asked = againstRequests(state, vote)
  return asked
    ? [
        finding('method-against-request', asked.explanation, {
          path: 'method',
          paragraph: asked.paragraph,
        }),
      ]
    : []
}

function nothingCounted(vote: Vote): DeskFinding[] {
  const isEmpty =
    [vote.yes, vote.no, vote.abstain, vote.stated].every((value) => value === null) &&
    vote.factionVotes.length + vote.ballots.length === 0 &&
    vote.candidates.every(({ votes, elected }) => votes === null && !elected)
  return isEmpty
    ? [finding('nothing-counted', 'Es ist weder eine Zahl noch ein Ergebnis in Worten erfasst.')]
    : []
}

export function discardVote(state: DeskState, { id }: CommandOf<'vote.discard'>): Handled {
  const open = openVote(state, id)
  if ('refusal' in open) return open.refusal
  if (open.vote.state !== 'draft' && open.vote.state !== 'in_review')
    return refuse('', 'Was veröffentlicht ist, wird nicht verworfen, sondern berichtigt.')
  if (state.votes.some(({ payload }) => payload.replacesId === id))
    return refuse('', 'An die Stelle dieser Zählung ist eine andere getreten.')
  return remove(only(state), 'vote', id)
}

export function recordVote(
  state: DeskState,
  { id, vote }: CommandOf<'vote.record'>,
  { overrule }: { overrule: string | null },
): Handled {
  const motion = find(state, 'motion', vote.motionId)
  const item = itemOf(state, vote)
  if (!motion || !item) return refuse('vote.motionId', GONE)
  const before = find(state, 'vote', id)
  if (!before && isTaken(state, id)) return refuse('id', ID_TAKEN)
  const refusal = before ? null : againstReplacing(state, vote)
  if (refusal) return refusal
  if (before && before.payload.motionId !== vote.motionId) return refuse('vote.motionId', GONE)
  if (before && before.payload.countedAt !== null) return refuse('', COUNTED)
  if (vote.method === 'secret' && vote.factionVotes.length + vote.ballots.length > 0)
    return refuse('vote.method', SECRET)
  const payload = {
    ...vote,
    position: before?.payload.position ?? nextPosition(votesOn(state, vote.motionId)),
    citations: vote.citations.length > 0 ? vote.citations : citationsOf(state, item),
    present: vote.present ?? before?.payload.present ?? null,
    statutorySeats: vote.statutorySeats ?? state.statutorySeats,
  }
  const record = before ? { ...before, payload } : { id, lock: 0, state: 'draft' as const, payload }
  const handled = settle(state, record, overrule)
  if ('errors' in handled) return handled
  if (before || vote.replacesId !== null) return handled
  const at = vote.countedAt ?? vote.startedAt
  return withFindings(handled, againstRecording(state, againstVoting(state, { motion, item, at })))
}

/** Where nobody sits at the desk, no item is called there before another system sends its votes. */
const againstRecording = (state: DeskState, findings: readonly DeskFinding[]): DeskFinding[] =>
  findings.filter(({ rule }) => rule !== 'item-not-open' || attendanceIsRecorded(state))
