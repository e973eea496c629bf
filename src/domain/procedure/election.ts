/** Elections, which are not votes on motions (KrO NRW § 35 Abs. 2 and 3). */
import { amount, bindParagraph, enumerate } from '@/domain/german'
import type { RulesOfProcedure } from './rules'

export interface Candidate {
  id: string
  name: string
  /** `null`: not reported. */
  votes: number | null
}

export interface Ballot {
  round: 'first' | 'run_off'
  candidates: readonly Candidate[]
  /** No-votes; `null`: not reported. Abstentions and invalid votes play no part. */
  no: number | null
  /** So many votes it takes, where a law asks for a majority of the members; `null`: it does not. */
  needed?: number | null
  rules: RulesOfProcedure
}

export interface ElectionResult {
  /** `lot`: the candidates named draw lots; `run_off`: they go into a second round. */
  outcome: 'elected' | 'run_off' | 'lot' | 'not_elected' | 'unknown'
  candidateIds: string[]
  explanation: string
  paragraph: string
}

type Counted = Candidate & { votes: number }

/**
 * Who is elected: in the first round whoever has more than half of the valid votes, where no-votes
 * are valid and abstentions are not; else a run-off of those with the two highest numbers of votes;
 * there most votes win and a tie is drawn by lot.
 */
export function elect(ballot: Ballot): ElectionResult {
  const { candidates, no, rules, needed = null } = ballot
  const counted = candidates.filter((candidate): candidate is Counted => candidate.votes !== null)
  const noVotesMatter =
    needed === null && ballot.round === 'first' && rules.election.noVotesAreValid
  if (
    counted.length < candidates.length ||
    candidates.length === 0 ||
    (noVotesMatter && no === null)
  ) {
    return result(rules, 'unknown', [], 'Das Ergebnis der Wahl ist nicht vollständig berichtet')
  }
  const ranked = counted.toSorted((a, b) => b.votes - a.votes)
  return ballot.round === 'first'
    ? firstRound(ranked, { no: no ?? 0, needed, rules })
    : runOff(ranked, rules)
}

function firstRound(
  ranked: readonly Counted[],
  { no, needed, rules }: { no: number; needed: number | null; rules: RulesOfProcedure },
) {
  const noCounts = rules.election.noVotesAreValid ? no : 0
  const valid = ranked.reduce((sum, candidate) => sum + candidate.votes, noCounts)
  const validInWords = amount(valid, 'gültigen Stimme', 'gültigen Stimmen')
  const ofMembers =
    needed === null
      ? null
      : `nötig: ${amount(needed, 'Stimme', 'Stimmen')}, die Mehrheit der gesetzlichen Zahl der Mitglieder`
  const winner = ranked.find((candidate) =>
    needed === null ? candidate.votes * 2 > valid : candidate.votes >= needed,
  )
  if (winner) {
    const enough = ofMembers === null ? `mehr als der Hälfte von ${validInWords}` : ofMembers
    const reason = `Gewählt ist ${winner.name} mit ${votes(winner)}, ${enough}`
    return result(rules, 'elected', [winner], reason)
  }
  const none =
    needed === null
      ? `Niemand hat mehr als die Hälfte von ${validInWords} erhalten`
      : `Niemand hat die erforderliche Mehrheit der gesetzlichen Zahl der Mitglieder von ${amount(needed, 'Stimme', 'Stimmen')} erhalten`
  if (ranked.length === 1) return result(rules, 'not_elected', [], none)
  const highest = [...new Set(ranked.map((candidate) => candidate.votes))].slice(0, 2)
  // Two or more who lead with the same number are the first two; a third one joins only in a tie.
  const leaders = ranked.filter((candidate) => candidate.votes === highest[0])
  const finalists =
    leaders.length > 1 ? leaders : ranked.filter((candidate) => highest.includes(candidate.votes))
  const reason = `${none}; es folgt eine engere Wahl zwischen ${enumerate(finalists.map(nameWithVotes))}`
  return result(rules, 'run_off', finalists, reason)
}

function runOff(ranked: readonly Counted[], rules: RulesOfProcedure) {
  const first = ranked.filter((candidate) => candidate.votes === ranked[0]?.votes)
  if (first.length > 1) {
    const reason = `Stimmengleichheit zwischen ${enumerate(first.map(nameWithVotes))}: Es entscheidet das Los`
    return result(rules, 'lot', first, reason)
  }
  const reason = `Gewählt ist in der engeren Wahl ${enumerate(first.map(nameWithVotes))}`
  return result(rules, 'elected', first, reason)
}

function result(
  rules: RulesOfProcedure,
  outcome: ElectionResult['outcome'],
  candidates: readonly Candidate[],
  reason: string,
): ElectionResult {
  const paragraph = bindParagraph(rules.election.paragraph)
  const candidateIds = candidates.map((candidate) => candidate.id)
  return { outcome, candidateIds, explanation: `${reason} (${paragraph}).`, paragraph }
}

function votes({ votes: count }: Counted): string {
  return amount(count, 'Stimme', 'Stimmen')
}

function nameWithVotes(candidate: Counted): string {
  return `${candidate.name} (${votes(candidate)})`
}

/** How an election is held: openly if nobody objects, else by ballot. */
export function electionMethod(objected: boolean, rules: RulesOfProcedure) {
  const paragraph = bindParagraph(rules.election.paragraph)
  return objected
    ? {
        method: 'secret' as const,
        explanation: `Es wird mit Stimmzetteln gewählt, weil der offenen Wahl widersprochen wurde (${paragraph}).`,
        paragraph,
      }
    : {
        method: 'open' as const,
        explanation: `Es wird offen gewählt, weil niemand widersprochen hat (${paragraph}).`,
        paragraph,
      }
}

/** How committee seats are filled: by one agreed list that all accept, else proportionally. */
export function committeeSeats(
  list: { agreed: boolean; acceptedUnanimously: boolean },
  rules: RulesOfProcedure,
) {
  const paragraph = bindParagraph(rules.election.committeesParagraph)
  return list.agreed && list.acceptedUnanimously
    ? {
        procedure: 'agreed_list' as const,
        explanation: `Die Sitze sind nach dem einheitlichen Wahlvorschlag besetzt, den der Kreistag einstimmig angenommen hat (${paragraph}).`,
        paragraph,
      }
    : {
        procedure: 'proportional' as const,
        explanation: `Die Sitze werden nach den Grundsätzen der Verhältniswahl besetzt, weil kein einheitlicher Wahlvorschlag einstimmig angenommen ist (${paragraph}).`,
        paragraph,
      }
}
