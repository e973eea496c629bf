/** The sentences of elections: who is elected, run-off, lot. */
import { enumerate } from '@/domain/german'
import { elect } from '@/domain/procedure/election'
import { votesNeeded } from '@/domain/procedure/qualified-majority'
import { dative, datives, nominative, voices, voicesDative } from './figures'
import type { VoteFacts } from './facts'
import { heldAs, withArticle } from './held'
import { majorityNoun } from './majority-words'

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

const nounOf = ({ round }: Pick<VoteFacts, 'round'>): string => (round === 2 ? 'Stichwahl' : 'Wahl')

const opening = (facts: VoteFacts): string => heldAs(nounOf(facts), facts)

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
  const { candidates, counts, rules, round, majority, statutorySeats } = facts
  const numbered = candidates.map((candidate, place) => ({ ...candidate, id: String(place) }))
  const needed = statutorySeats === null ? null : votesNeeded(majority, statutorySeats)
  const answer = elect({
    round: round === 2 ? 'run_off' : 'first',
    candidates: numbered,
    no: counts.no,
    needed,
    rules,
  })
  const names = enumerate(
    numbered
      .filter(({ id }) => answer.candidateIds.includes(id))
      .map(({ name, votes }) => (votes === null ? name : `${name} (${voices(votes)})`)),
  )
  const valid = validVotes(facts)
  const enough =
    needed === null
      ? `mehr als die Hälfte der${valid === null ? '' : ` ${valid}`} gültigen Stimmen`
      : `die erforderliche ${majorityNoun(facts)}`
  const how = opening(facts)
  /** The verb stands second, whatever begins the sentence. */
  const sentence = (subject: string, verb: string, rest: string) =>
    how === '' ? `${subject} ${verb} ${rest}` : `${how} ${verb} ${subject} ${rest}`
  switch (answer.outcome) {
    case 'run_off':
      return `${how === '' ? 'im ersten Wahlgang erreicht' : `${how} erreicht im ersten Wahlgang`} niemand ${enough}; zwischen ${names} findet eine Stichwahl statt`
    case 'not_elected': {
      const [only] = candidates
      return `${sentence(only?.name ?? '', 'erreicht', `mit ${voicesDative(only?.votes ?? 0)} nicht ${enough}`)} und ist nicht gewählt`
    }
    case 'lot':
      return `${how} ergibt sich Stimmengleichheit zwischen ${names}; das Ergebnis des Losentscheids ist nicht festgehalten`
    case 'elected':
      return `das Ergebnis ${withArticle(nounOf(facts), facts)} ist nicht festgestellt; die meisten Stimmen entfallen auf ${names}`
    case 'unknown':
      return candidates.some(({ votes }) => votes !== null)
        ? `das Ergebnis ${withArticle(nounOf(facts), facts)} steht nach den festgehaltenen Zahlen nicht fest`
        : `das Ergebnis ${withArticle(nounOf(facts), facts)} ist nicht festgehalten`
  }
}

/** What is not known of an election. */
export function unknownOfElection({ candidates, counts, rules, round }: VoteFacts): string[] {
  const known = candidates.filter(({ votes }) => votes !== null)
  if (known.length === 0)
    return counts.yes === null && counts.no === null
      ? ['Das Stimmenverhältnis ist nicht festgehalten.']
      : []
  const unknown = candidates.filter(({ votes }) => votes === null).map(({ name }) => name)
  const noMatters = rules.election.noVotesAreValid && round !== 2
  return [
    ...(unknown.length === 0
      ? []
      : [`Wie viele Stimmen auf ${enumerate(unknown)} entfallen, ist nicht festgehalten.`]),
    ...(noMatters && counts.no === null
      ? ['Die Zahl der Nein-Stimmen ist nicht festgehalten.']
      : []),
  ]
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
