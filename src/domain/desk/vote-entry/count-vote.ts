/** What Enter does: everything typed is sent and the vote counted, or what is still missing is said. */
import type { Payload } from '@/domain/record/payloads'
import type { CommandInput } from '../commands'
import { tooLong } from '@/domain/record/too-long'
import { attendanceIsRecorded } from '../derived/presence'
import { decisionOf, electionOf, isElection } from '../derived/vote'
import type { DeskState } from '../state'
import { focused, stay, type Field, type Step, type Surroundings, type VoteEntry } from './entry'
import { hasNo, lotBetween } from './fields'
import { lotIsOpen, lotNote, MOST_DRAWN_BY } from './election'
import { factionRows, isAnswered, isSkipped } from './rows'
import { draftOf, flush, isImpossible, isNumberField } from './typed'

type Vote = Payload<'vote'>

const IMPOSSIBLE = 'Bitte eine ganze Zahl bis 100.000 eingeben.'

/** Counts the vote with what is typed. What is doubtful is said once; the next Enter counts it. */
export function countVote(entry: VoteEntry, vote: Vote, around: Surroundings): Step {
  const id = entry.voteId
  if (id === null) return stay(entry)
  const impossible = Object.entries(entry.typed).find(
    ([field, text]) => isNumberField(field as Field) && isImpossible(text),
  )
  if (impossible) {
    const path = impossible[0] as Field
    return stay({ ...focused(entry, path), errors: [{ path, message: IMPOSSIBLE }] })
  }
  if (tooLong(entry.typed['lot-by'] ?? '', MOST_DRAWN_BY) !== null)
    return stay(focused(entry, 'lot-by'))
  const doubt = doubtAbout(entry, vote, around.state)
  if (doubt && entry.warning !== doubt.warning)
    return stay({ ...focused(entry, doubt.focus ?? entry.focus), warning: doubt.warning })

  const sent = flush(entry, vote)
  const words = unanimousByFactions(entry, vote, around.state)
  const drawnBy = entry.typed['lot-by']?.trim()
  const figures = {
    ...(words ?? {}),
    ...(drawnBy ? { note: lotNote(vote.note, drawnBy) } : {}),
  }
  const entered: CommandInput[] =
    Object.keys(figures).length > 0 ? [{ kind: 'vote.enter', id, ...figures }] : []
  return {
    entry: { ...sent.entry, typed: {}, warning: null, errors: [] },
    commands: [...sent.commands, ...entered, { kind: 'vote.count', id, at: around.now }],
    handled: true,
  }
}

/** What is to be said before it is counted; null: nothing. */
function doubtAbout(
  entry: VoteEntry,
  vote: Vote,
  state: DeskState,
): { warning: string; focus?: Field } | null {
  const draft = draftOf(entry, vote)
  if (entry.way === 'election') {
    if (!isElection(draft))
      return {
        warning: 'Bitte zuerst eintragen, wer zur Wahl steht. Noch einmal Enter zählt ohne Namen.',
        focus: 'candidate',
      }
    if (lotIsOpen(state, draft)) {
      const [first = 0] = lotBetween(state, draft)
      return {
        warning:
          'Es entscheidet das Los. Bitte wählen, auf wen es fiel; noch einmal Enter zählt ohne Losentscheid.',
        focus: `lot:${first}`,
      }
    }
    const isCounted = draft.candidates.every(({ votes }) => votes !== null)
    const isOpen = electionOf(state, draft).outcome === 'unknown'
    if (isCounted && isOpen && draft.no === null && hasNo(draft))
      return {
        warning:
          'Nein-Stimmen sind gültige Stimmen; ohne ihre Zahl steht nicht fest, wer gewählt ist. Gab es keine, bitte 0 eintragen; noch einmal Enter zählt ohne sie.',
        focus: 'no',
      }
    return null
  }
  const { outcome, basis } = decisionOf(state, draft)
  const isSettled =
    outcome !== 'unknown' ||
    // The rejection failed: that is what the figures say, and nothing is missing.
    basis === 'computed' ||
    unanimousByFactions(entry, vote, state) !== null
  return isSettled || isBlank(draft)
    ? null
    : {
        warning:
          'Mit diesen Angaben steht das Ergebnis nicht fest. M hält „mehrheitlich“ fest; noch einmal Enter zählt ohne Ergebnis.',
      }
}

/** Whether nothing was entered that could decide anything. */
export const isBlank = (vote: Vote): boolean =>
  [vote.yes, vote.no, vote.abstain, vote.invalid, vote.stated].every((value) => value === null) &&
  vote.factionVotes.length === 0 &&
  vote.ballots.length === 0 &&
  vote.candidates.every(({ votes }) => votes === null)

/** All factions for it, and nobody knows how many were there: it was unanimous all the same. */
function unanimousByFactions(entry: VoteEntry, vote: Vote, state: DeskState) {
  if (entry.way !== 'factions' || attendanceIsRecorded(state) || vote.stated !== null) return null
  if (decisionOf(state, vote).outcome !== 'unknown') return null
  const rows = factionRows(state, vote).filter((row) => !isSkipped(row))
  const positions = rows.map((row) =>
    row.kind === 'faction' ? row.vote?.position : (row.choice ?? undefined),
  )
  const [first] = positions
  const isWhole = rows.length > 0 && rows.every(isAnswered)
  if (!isWhole || !(first === 'yes' || first === 'no')) return null
  if (positions.some((position) => position !== first)) return null
  const outcome = meaningFor(first, vote)
  return {
    stated: outcome === null ? 'einstimmig gegen die Ablehnung' : 'einstimmig',
    statedOutcome: outcome,
    [first === 'yes' ? 'no' : 'yes']: 0,
    abstain: 0,
  } as const
}

/** What it means for the motion that all were for it, or against it; a failed rejection decides nothing. */
function meaningFor(all: 'yes' | 'no', { polarity }: Vote): 'carried' | 'rejected' | null {
  if (polarity === 'for_rejection') return all === 'yes' ? 'rejected' : null
  return all === 'yes' ? 'carried' : 'rejected'
}
