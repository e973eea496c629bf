/** What the figures would decide, and what speaks against them, while they are being typed. */
import type { ElectionResult } from '@/domain/procedure/election'
import { quoted } from '@/domain/german'
import { knownVoices } from '@/domain/procedure/faction-voices'
import type { Finding } from '@/domain/procedure/plausibility'
import { rejectionFailed } from '@/domain/procedure/rejection'
import { resultPhrase } from '@/domain/procedure/result-phrase'
import type { Payload } from '@/domain/record/payloads'
import { decisionOf, electionOf, findingsOf, isElection, statedResult } from '../derived/vote'
import type { DeskState } from '../state'
import type { Field } from './entry'
import { isBlank } from './count-vote'
import { isFigure } from './typed'

type Vote = Payload<'vote'>
type ElectionOutcome = ElectionResult['outcome']

export interface PlacedFinding extends Finding {
  /** The field that it is about; null: the vote as a whole. */
  field: Field | null
}

export interface Reading {
  outcome: 'carried' | 'rejected' | 'unknown' | ElectionOutcome
  /** `mit 29 Ja-Stimmen bei 24 Nein-Stimmen mehrheitlich angenommen`; null: nothing is entered. */
  words: string | null
  /** The sentence with its paragraph. */
  reason: string | null
  findings: PlacedFinding[]
}

/** Reads a vote as it stands, counted or being typed. */
export function readVote(state: DeskState, vote: Vote): Reading {
  const findings = findingsOf(state, vote)
    // While names are being called, of course not everybody has voted.
    .filter(({ rule }) => rule !== 'ballot-missing' || vote.countedAt !== null)
    .map((finding) => ({ ...finding, field: placeOf(finding.path, vote) }))
  if (isElection(vote)) {
    const { outcome, explanation } = electionOf(state, vote)
    const drawn = vote.candidates.find(({ byLot }) => byLot)
    const words = drawn ? `gewählt durch Los: ${drawn.name}` : ELECTION_WORDS[outcome]
    return isBlank(vote)
      ? { outcome: 'unknown', words: null, reason: null, findings }
      : { outcome, words, reason: explanation, findings }
  }
  if (isBlank(vote)) return { outcome: 'unknown', words: null, reason: null, findings }
  const { outcome, explanation } = decisionOf(state, vote)
  // Words that do not say what became of the motion are a result all the same.
  const isOpen = outcome === 'unknown' && vote.stated !== null && !rejectionFailed(vote)
  const words = isOpen
    ? quoted(vote.stated ?? '')
    : resultPhrase({
        counts: vote,
        polarity: vote.polarity,
        majority: vote.majority,
        outcome,
        stated: statedResult(vote),
        atLeast: knownVoices(vote.factionVotes),
      })
  return { outcome, words, reason: explanation, findings }
}

const ELECTION_WORDS: Readonly<Record<ElectionOutcome, string>> = {
  elected: 'gewählt',
  run_off: 'Stichwahl nötig',
  lot: 'Losentscheid nötig',
  not_elected: 'nicht gewählt',
  unknown: 'noch nicht ausgezählt',
}

/** The panel's field for a finding's path: `factions.2.no` is a faction's number. */
export function placeOf(path: string, vote: Vote): Field | null {
  if (isFigure(path)) return path
  const [list, index, part] = path.split('.')
  const at = Number(index)
  if (list === 'factions' || list === 'factionVotes') {
    const id = vote.factionVotes[at]?.organizationId
    if (id === undefined) return null
    return part === 'yes' || part === 'no' || part === 'abstain'
      ? `faction:${id}:${part}`
      : `faction:${id}`
  }
  if (list === 'ballots' && index !== undefined) {
    const id = vote.ballots[at]?.personId
    return id === undefined ? null : `person:${id}`
  }
  return null
}
