/** What is typed in number fields on its way into the record. */
import type { Payload } from '@/domain/record/payloads'
import type { CommandInput } from '../commands'
import type { Choice, Field, Figure, VoteEntry } from './entry'

type Vote = Payload<'vote'>

export const FIGURES: readonly Figure[] = ['yes', 'no', 'abstain', 'invalid', 'present']
export const CHOICES: readonly Choice[] = ['yes', 'no', 'abstain']

/** The greatest number that the record takes. */
const MOST = 100_000

export const isFigure = (field: string): field is Figure =>
  (FIGURES as readonly string[]).includes(field)

/** The parts of a faction's number field; null for every other field. */
export function factionField(field: Field): { organizationId: string; choice: Choice } | null {
  const [kind, organizationId, choice] = field.split(':')
  return kind === 'faction' && organizationId && choice
    ? { organizationId, choice: choice as Choice }
    : null
}

/** The place of a candidate whose votes stand in this field; null for every other field. */
export function candidateField(field: Field): number | null {
  const [kind, index] = field.split(':')
  return kind === 'candidate' && index !== undefined ? Number(index) : null
}

/** null: empty, which means not counted, and never 0; also for what is no number. */
const numberOf = (text = ''): number | null =>
  text === '' || isImpossible(text) ? null : Number(text)

/** Whether the record cannot take what stands in a number field, such as pasted words. */
export const isImpossible = (text = ''): boolean => !/^\d*$/.test(text) || Number(text) > MOST

/** What stands in a number field: what was typed, else what is recorded. */
export function shownIn(entry: VoteEntry, vote: Vote, field: Field): string {
  const typed = entry.typed[field]
  if (typed !== undefined) return typed
  const recorded = recordedIn(vote, field)
  return recorded === null ? '' : String(recorded)
}

function recordedIn(vote: Vote, field: Field): number | null {
  if (isFigure(field)) return vote[field]
  const faction = factionField(field)
  if (faction) {
    const votes = vote.factionVotes.find((one) => one.organizationId === faction.organizationId)
    return votes?.[faction.choice] ?? null
  }
  const candidate = candidateField(field)
  return candidate === null ? null : (vote.candidates[candidate]?.votes ?? null)
}

/** The vote as it would be with what is typed; nothing of it is stored yet. */
export function draftOf(entry: VoteEntry, vote: Vote): Vote {
  return Object.entries(entry.typed).reduce<Vote>((draft, [key, text]) => {
    const field = key as Field
    const value = numberOf(text)
    if (isFigure(field)) return { ...draft, [field]: value }
    const faction = factionField(field)
    if (faction) return withFactionCount(draft, faction, value)
    const candidate = candidateField(field)
    return candidate === null ? draft : withCandidateVotes(draft, candidate, value)
  }, vote)
}

function withFactionCount(
  vote: Vote,
  { organizationId, choice }: { organizationId: string; choice: Choice },
  value: number | null,
): Vote {
  return {
    ...vote,
    factionVotes: vote.factionVotes.map((one) =>
      one.organizationId === organizationId ? { ...one, [choice]: value } : one,
    ),
  }
}

const withCandidateVotes = (vote: Vote, index: number, votes: number | null): Vote => ({
  ...vote,
  candidates: vote.candidates.map((candidate, at) =>
    at === index ? { ...candidate, votes } : candidate,
  ),
})

/** Sends what is typed and can be recorded; what can be no count stays in its field. */
export function flush(
  entry: VoteEntry,
  vote: Vote,
): { entry: VoteEntry; commands: CommandInput[] } {
  const id = entry.voteId
  const sendable = Object.entries(entry.typed).filter(
    ([field, text]) => isNumberField(field as Field) && !isImpossible(text),
  )
  if (id === null || sendable.length === 0) return { entry, commands: [] }
  const kept = Object.fromEntries(
    Object.entries(entry.typed).filter(([field]) => !sendable.some(([sent]) => sent === field)),
  )
  const draft = draftOf({ ...entry, typed: Object.fromEntries(sendable) }, vote)
  return {
    entry: { ...entry, typed: kept },
    commands: [...entered(id, vote, draft), ...factionsEntered(id, vote, draft)],
  }
}

export const isNumberField = (field: Field): boolean =>
  isFigure(field) || factionField(field) !== null || candidateField(field) !== null

function entered(id: string, vote: Vote, draft: Vote): CommandInput[] {
  const figures = Object.fromEntries(
    FIGURES.filter((figure) => draft[figure] !== vote[figure]).map((figure) => [
      figure,
      draft[figure],
    ]),
  )
  const candidatesDiffer = draft.candidates.some(
    ({ votes }, index) => votes !== vote.candidates[index]?.votes,
  )
  if (Object.keys(figures).length === 0 && !candidatesDiffer) return []
  return [
    {
      kind: 'vote.enter',
      id,
      ...figures,
      ...(candidatesDiffer ? { candidates: draft.candidates } : {}),
    },
  ]
}

const factionsEntered = (id: string, vote: Vote, draft: Vote): CommandInput[] =>
  draft.factionVotes
    .filter((faction) => {
      const before = vote.factionVotes.find((one) => one.organizationId === faction.organizationId)
      return before !== undefined && CHOICES.some((choice) => before[choice] !== faction[choice])
    })
    .map((faction) => ({ kind: 'vote.faction', id, ...faction }))
