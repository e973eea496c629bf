/** Elections: candidates, the run-off between the right two, and the lot. */
import type { Payload } from '@/domain/record/payloads'
import { electionOf } from '../derived/vote'
import type { DeskPerson, DeskRecord, DeskState } from '../state'
import {
  focused,
  type Field,
  type FiguresInput,
  type Step,
  type Surroundings,
  type VoteEntry,
} from './entry'
import { entryOn } from './open-vote'
import { draftOf } from './typed'

type Vote = Payload<'vote'>
type Candidate = Vote['candidates'][number]

const enter = (entry: VoteEntry, figures: FiguresInput, focus: Field): Step =>
  entry.voteId === null
    ? { entry, commands: [], handled: true }
    : {
        entry: focused(entry, focus),
        commands: [{ kind: 'vote.enter', id: entry.voteId, ...figures }],
        handled: true,
      }

/** Puts somebody up for election. How many vote No is not known until somebody types it. */
export function addCandidate(
  entry: VoteEntry,
  vote: Vote,
  { personId, name }: { personId: string | null; name: string },
): Step {
  const isThere = vote.candidates.some(
    (one) => (personId !== null && one.personId === personId) || one.name === name.trim(),
  )
  if (isThere || name.trim() === '') return { entry, commands: [], handled: true }
  const added: Candidate = {
    personId,
    name: name.trim(),
    votes: null,
    elected: false,
    byLot: false,
  }
  const candidates = [...draftOf(entry, vote).candidates, added]
  return enter({ ...entry, typed: {} }, { candidates }, 'candidate')
}

/** Takes a candidate off the list. */
export function removeCandidate(entry: VoteEntry, vote: Vote, index: number): Step {
  const candidates = draftOf(entry, vote).candidates.filter((_, at) => at !== index)
  return enter({ ...entry, typed: {} }, { candidates }, 'candidate')
}

/** On whom the lot fell. */
export function drawLot(entry: VoteEntry, vote: Vote, index: number): Step {
  const candidates = draftOf(entry, vote).candidates.map((candidate, at) => ({
    ...candidate,
    elected: at === index,
    byLot: at === index,
  }))
  return enter({ ...entry, typed: {} }, { candidates }, 'lot-by')
}

/** Whether the lot has to decide and nobody has recorded how it fell. */
export const lotIsOpen = (state: DeskState, vote: Vote): boolean =>
  vote.candidates.length > 0 &&
  electionOf(state, vote).outcome === 'lot' &&
  !vote.candidates.some(({ byLot }) => byLot)

/** So long it can be said who drew the lot. */
export const MOST_DRAWN_BY = 300

/** The note that tells who drew the lot. */
export function lotNote(note: string | null, drawnBy: string): string {
  const sentence = `Das Los zog ${drawnBy.trim().replace(/\.$/, '')}.`
  return note === null ? sentence : `${note}\n${sentence}`
}

/** Whether a counted election calls for a run-off that was not opened yet. */
export function needsRunOff(state: DeskState, vote: DeskRecord<'vote'>): boolean {
  const { payload } = vote
  if (payload.countedAt === null || payload.candidates.length === 0) return false
  const hasSecond = state.votes.some(
    (other) => other.payload.motionId === payload.motionId && other.payload.round === 2,
  )
  return !hasSecond && electionOf(state, payload).outcome === 'run_off'
}

/** Opens the run-off between those whom the first round leaves. */
export function openRunOff(
  agendaItemId: string,
  first: DeskRecord<'vote'>,
  { state, now, newId }: Surroundings,
): Step {
  const { payload } = first
  const places = electionOf(state, payload).candidateIds.map(Number)
  const candidates = payload.candidates
    .filter((_, index) => places.includes(index))
    .map(({ personId, name }) => ({ personId, name, votes: null, elected: false, byLot: false }))
  const voteId = newId()
  return {
    entry: { ...entryOn({ agendaItemId, voteId, way: 'election' }), focus: 'candidate:0' },
    commands: [
      {
        kind: 'vote.open',
        id: voteId,
        motionId: payload.motionId,
        at: now,
        subject: `Stichwahl: ${payload.subject}`.slice(0, 1000),
        method: payload.method,
        majority: 'plurality',
        round: 2,
        candidates,
      },
    ],
    handled: true,
  }
}

/** Persons whose name fits what was typed: `an be` and `be` find Anna Beispiel. At most eight. */
export function personsNamed(persons: readonly DeskPerson[], text: string): DeskPerson[] {
  const words = folded(text).split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const fits = ({ name }: DeskPerson) => {
    const parts = folded(name).split(/[\s-]+/)
    return words.every((word) => parts.some((part) => part.startsWith(word)))
  }
  const byFamilyName = ({ familyName }: DeskPerson) =>
    folded(familyName).startsWith(words[0] ?? '') ? 0 : 1
  return persons
    .filter(fits)
    .toSorted((a, b) => byFamilyName(a) - byFamilyName(b))
    .slice(0, 8)
}

const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase()
