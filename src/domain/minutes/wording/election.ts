/** The sentences of elections: who is elected, run-off, lot. */
import { enumerate } from '@/domain/german'
import { elect } from '@/domain/procedure/election'
import { dative, datives, nominative, voices, voicesDative } from './figures'
import type { VoteFacts } from './facts'

const HOW = {
  open: 'in offener Wahl',
  unknown: '',
  electronic: 'in elektronischer Wahl',
  roll_call: 'in namentlicher Wahl',
  secret: 'in geheimer Wahl',
} as const

/** The valid votes: those for candidates and, where the rules say so, against them; null: not known. */
function validVotes({ candidates, counts, rules, round }: VoteFacts): number | null {
  const noCounts = rules.election.noVotesAreValid && round !== 2
  if (candidates.some(({ votes }) => votes === null) || (noCounts && counts.no === null))
    return null
  return candidates.reduce((sum, { votes }) => sum + (votes ?? 0), noCounts ? (counts.no ?? 0) : 0)
}

function withVotes({ name, votes }: { name: string; votes: number | null }, valid: number | null) {
  if (votes === null) return name
  return valid === null
    ? `${name} mit ${voicesDative(votes)}`
    : `${name} mit ${votes} von ${valid} gültigen Stimmen`
}

export const isDecidedElection = ({ candidates }: VoteFacts): boolean =>
  candidates.some(({ elected }) => elected)

const opening = ({ round, method, replaces }: VoteFacts): string =>
  [
    replaces
      ? { repeated: 'in der wiederholten Wahl', corrected: 'nach berichtigter Zählung' }[
          replaces.kind
        ]
      : '',
    round === 2 ? 'in der Stichwahl' : HOW[method],
  ]
    .filter(Boolean)
    .join(' ')

/** Whom the election brought into office, or why nobody; stands after „Der Kreistag wählt“ if it did. */
export function electionResult(facts: VoteFacts): string {
  const elected = facts.candidates.filter((candidate) => candidate.elected)
  return elected.length > 0 ? whoIsElected(facts, elected) : whyNobody(facts)
}

function whoIsElected(facts: VoteFacts, elected: VoteFacts['candidates']): string {
  const valid = validVotes(facts)
  const byLot = elected.filter((candidate) => candidate.byLot)
  const byVotes = elected.filter((candidate) => !candidate.byLot)
  const ofList = elected.every(({ votes }) => votes === null) ? listFigures(facts) : ''
  return [
    opening(facts),
    ofList,
    enumerate([
      ...byVotes.map((candidate) => withVotes(candidate, valid)),
      ...byLot.map(({ name }) => `nach Stimmengleichheit durch das Los ${name}`),
    ]),
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/** Of persons elected together, by Yes and No: „mit 50 Ja-Stimmen bei 3 Enthaltungen einstimmig“. */
function listFigures({ counts }: VoteFacts): string {
  const { yes, no, abstain } = counts
  const others = datives(counts, ['no', 'abstain', 'invalid'])
  return [
    yes === null || yes === 0 ? '' : `mit ${dative('yes', yes)}`,
    others === '' ? '' : `bei ${others}`,
    no === 0 && abstain !== null ? 'einstimmig' : '',
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function whyNobody(facts: VoteFacts): string {
  const { candidates, counts, rules, round } = facts
  const numbered = candidates.map((candidate, place) => ({ ...candidate, id: String(place) }))
  const answer = elect({
    round: round === 2 ? 'run_off' : 'first',
    candidates: numbered,
    no: counts.no,
    rules,
  })
  const names = enumerate(
    numbered
      .filter(({ id }) => answer.candidateIds.includes(id))
      .map(({ name, votes }) => (votes === null ? name : `${name} (${voices(votes)})`)),
  )
  const valid = validVotes(facts)
  const half = `mehr als die Hälfte der${valid === null ? '' : ` ${valid}`} gültigen Stimmen`
  switch (answer.outcome) {
    case 'run_off':
      return `im ersten Wahlgang erreicht niemand ${half}; zwischen ${names} findet eine Stichwahl statt`
    case 'not_elected':
      return `${enumerate(candidates.map(({ name, votes }) => `${name} (${voices(votes ?? 0)})`))} ${candidates.length === 1 ? 'erreicht' : 'erreichen'} nicht ${half} und ${candidates.length === 1 ? 'ist' : 'sind'} nicht gewählt`
    case 'lot':
      return `in der Stichwahl ergibt sich Stimmengleichheit zwischen ${names}; das Ergebnis des Losentscheids ist nicht festgehalten`
    case 'elected':
      return `das Ergebnis der Wahl ist nicht festgestellt; die meisten Stimmen entfallen auf ${names}`
    case 'unknown':
      return 'das Ergebnis der Wahl ist nicht festgehalten'
  }
}

/** „Auf A entfallen 30 Stimmen, auf B 20 Stimmen; 3 Nein-Stimmen, 2 Enthaltungen.“ */
export function electionFigures({ candidates, counts }: VoteFacts): string | null {
  const known = candidates.filter(({ votes }) => votes !== null)
  const others = (['no', 'abstain', 'invalid'] as const).flatMap((kind) => {
    const count = counts[kind]
    return count === null || count === 0 ? [] : [nominative(kind, count)]
  })
  if (known.length === 0) return null
  const each = known.map(
    ({ name, votes }, place) =>
      `${place === 0 ? 'Auf' : 'auf'} ${name} ${place === 0 ? (votes === 1 ? 'entfällt ' : 'entfallen ') : ''}${voices(votes ?? 0)}`,
  )
  return `${each.join(', ')}${others.length > 0 ? `; dazu ${others.length === 1 && /^eine? /u.test(others[0] ?? '') ? 'kommt' : 'kommen'} ${enumerate(others)}` : ''}.`
}
