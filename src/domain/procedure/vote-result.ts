/** What a recorded vote decided: about a motion by majority, or about persons by election. */
import { bindParagraph, enumerate, quoted } from '@/domain/german'
import type { FactionPosition, MajorityRule, Polarity } from '@/domain/vocabulary'
import type { StatedResult, VoteCounts } from './counts'
import { elect, type ElectionResult } from './election'
import { knownVoices } from './faction-voices'
import { decide, type Decision } from './majority'
import { votesNeeded } from './qualified-majority'
import type { RulesOfProcedure } from './rules'

interface RecordedFaction {
  position: FactionPosition
  yes: number | null
  no: number | null
  abstain: number | null
}

export interface RecordedCandidate {
  name: string
  /** `null`: not reported. */
  votes: number | null
  elected: boolean
  byLot: boolean
}

/** A vote as it is recorded; candidates make it an election. */
export interface RecordedVote extends VoteCounts {
  majority: MajorityRule
  polarity: Polarity
  /** `null`: that of the legislative term. */
  statutorySeats: number | null
  stated: string | null
  statedOutcome: StatedResult['outcome'] | null
  /** Of an election: 2 for the run-off. */
  round: number | null
  candidates: readonly RecordedCandidate[]
  factionVotes: readonly RecordedFaction[]
}

export interface ResultContext {
  rules: RulesOfProcedure
  /** Of the legislative term; `null`: not known. */
  statutorySeats: number | null
}

/** The source's own words, where they say what became of it. */
export const statedResult = ({
  stated,
  statedOutcome,
}: Pick<RecordedVote, 'stated' | 'statedOutcome'>): StatedResult | null =>
  stated !== null && statedOutcome !== null ? { text: stated, outcome: statedOutcome } : null

/** Whether it is about persons and not about a motion. */
export const isElection = ({ candidates }: { candidates: readonly unknown[] }): boolean =>
  candidates.length > 0

/** What the votes for each say; candidates are known by their place in the list. */
export const electionResult = (
  {
    round,
    candidates,
    no,
    majority,
    statutorySeats,
  }: Pick<RecordedVote, 'round' | 'candidates' | 'no' | 'majority' | 'statutorySeats'>,
  rules: RulesOfProcedure,
): ElectionResult =>
  elect({
    round: round === 2 ? 'run_off' : 'first',
    candidates: candidates.map(({ name, votes }, index) => ({ id: String(index), name, votes })),
    no,
    needed: statutorySeats === null ? null : votesNeeded(majority, statutorySeats),
    rules,
  })

/**
 * What the vote decided: by its counts, by what is known of the factions, or in the source's words. An
 * election is `carried` once somebody is elected, and `unknown` while a run-off or the lot is to decide.
 */
export function resultOfVote(vote: RecordedVote, context: ResultContext): Decision {
  if (isElection(vote)) return resultOfElection(vote, context.rules)
  return decide({
    counts: vote,
    majority: vote.majority,
    polarity: vote.polarity,
    statutorySeats: vote.statutorySeats ?? context.statutorySeats,
    stated: statedResult(vote),
    rules: context.rules,
    atLeast: knownVoices(vote.factionVotes),
  })
}

function resultOfElection(vote: RecordedVote, rules: RulesOfProcedure): Decision {
  const { outcome, explanation, paragraph } = electionResult(vote, rules)
  const computed = { basis: 'computed', contradictsStated: false, explanation, paragraph } as const
  const marked = vote.candidates.filter(({ elected }) => elected).map(({ name }) => name)
  switch (outcome) {
    case 'elected':
      return { ...computed, outcome: 'carried' }
    case 'not_elected':
      return { ...computed, outcome: 'rejected' }
    case 'run_off':
      return { ...computed, outcome: 'unknown' }
    case 'lot':
      return marked.length === 1
        ? {
            ...computed,
            outcome: 'carried',
            explanation: `${explanation} Das Los fiel auf ${enumerate(marked)}.`,
          }
        : { ...computed, outcome: 'unknown' }
    case 'unknown':
      return inTheSourcesWords(vote, marked, rules) ?? { ...computed, basis: 'none', outcome }
  }
}

/** Without the votes for each, the source may say all the same who is elected. */
function inTheSourcesWords(
  vote: RecordedVote,
  marked: readonly string[],
  rules: RulesOfProcedure,
): Decision | null {
  const stated = statedResult(vote)
  if (marked.length === 0 && stated?.outcome !== 'rejected') return null
  const who = marked.length > 0 ? `Gewählt ist ${enumerate(marked)}` : 'Gewählt ist niemand'
  const words = vote.stated === null ? '' : ` (${quoted(vote.stated)})`
  const paragraph = bindParagraph(rules.election.paragraph)
  return {
    outcome: marked.length > 0 ? 'carried' : 'rejected',
    basis: 'stated',
    contradictsStated: false,
    explanation: `${who} nach Angabe der Quelle${words}; wie viele Stimmen auf wen entfielen, ist nicht vollständig berichtet (${paragraph}).`,
    paragraph,
  }
}

/**
 * The candidates with the mark of who is elected, as the figures have it. Where the lot decides, or the
 * figures do not tell, the marks stay that were set; of a single candidate the source's words tell.
 */
export function withElected<Vote extends RecordedVote>(vote: Vote, rules: RulesOfProcedure): Vote {
  if (!isElection(vote)) return vote
  const { outcome, candidateIds } = electionResult(vote, rules)
  const named = new Set(candidateIds)
  const only = vote.candidates.length === 1 && statedResult(vote)?.outcome === 'carried'
  const candidates = vote.candidates.map((candidate, index) => {
    const isNamed = named.has(String(index))
    if (outcome === 'lot')
      return isNamed ? candidate : { ...candidate, elected: false, byLot: false }
    if (outcome === 'unknown') return only ? { ...candidate, elected: true } : candidate
    return { ...candidate, elected: outcome === 'elected' && isNamed, byLot: false }
  })
  return { ...vote, candidates }
}
