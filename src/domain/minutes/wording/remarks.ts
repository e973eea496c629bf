/** What else is to be said of a vote, sentence by sentence; always from the data. */
import { bindParagraph, enumerate, quoted } from '@/domain/german'
import { ballotChoiceLabel, type BallotChoice } from '@/domain/vocabulary'
import { officeWithArticle } from '../institution'
import { electionFigures } from './election'
import { splitSentences } from './factions'
import { situationOf, type VoteFacts } from './facts'
import { resultPhrase } from './result'

/** The sentences that follow the decision. */
export function remarksOn(facts: VoteFacts): string[] {
  return [
    reasonOfReplacement(facts),
    facts.candidates.length > 0 ? electionFigures(facts) : null,
    polarityRemark(facts),
    unknownRemark(facts),
    ...splitSentences(facts),
    asAmended(facts),
    chairRemark(facts),
    otherWords(facts),
    facts.overruleReason === null
      ? null
      : `Die Angaben sind trotz eines Hinweises auf einen Widerspruch festgehalten: ${ended(facts.overruleReason)}`,
    facts.note === null ? null : ended(facts.note),
  ].filter((remark) => remark !== null)
}

const ended = (text: string): string =>
  /[.!?…“]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`

function reasonOfReplacement({ replacedBy, replaces }: VoteFacts): string | null {
  const replacement = replacedBy ?? replaces
  if (!replacement) return null
  const what = replacement.kind === 'repeated' ? 'Grund der Wiederholung' : 'Grund der Berichtigung'
  return `${what}: ${ended(replacement.reason)}`
}

const polarityRemark = ({ polarity, candidates }: VoteFacts): string | null =>
  polarity === 'for_rejection' && candidates.length === 0
    ? 'Abgestimmt wird über die Ablehnung: Mit Ja stimmt, wer den Antrag ablehnt.'
    : null

/** What nobody wrote down is said to be so. */
function unknownRemark(facts: VoteFacts): string | null {
  const { counts, candidates, method } = facts
  if (candidates.length > 0)
    return candidates.every(({ votes }) => votes === null) &&
      counts.yes === null &&
      counts.no === null
      ? 'Das Stimmenverhältnis ist nicht festgehalten.'
      : null
  if (isSettledByZeros(facts)) return null
  const missing = [
    ...(counts.yes === null ? ['Ja-Stimmen'] : []),
    ...(counts.no === null ? ['Nein-Stimmen'] : []),
    ...(counts.abstain === null ? ['Enthaltungen'] : []),
  ]
  if (missing.length === 3 && situationOf(facts) === 'unknown') return null
  if (missing.length === 3) return 'Das Stimmenverhältnis ist nicht festgehalten.'
  if (method === 'secret' && counts.invalid === null) missing.push('ungültigen Stimmen')
  return missing.length === 0 ? null : `Die Zahl der ${enumerate(missing)} ist nicht festgehalten.`
}

/** „Einstimmig“: nobody against, the abstentions known; the rest need not be counted. */
const isSettledByZeros = ({ counts, outcome }: VoteFacts): boolean =>
  counts.abstain !== null &&
  ((counts.no === 0 && outcome === 'carried') || (counts.yes === 0 && outcome === 'rejected'))

const asAmended = (facts: VoteFacts): string | null =>
  facts.motion.outcome === 'carried_amended' && situationOf(facts) === 'adopted'
    ? 'Beschlossen ist der Antrag mit den zuvor angenommenen Änderungen.'
    : null

function chairRemark({ chairExcludedBy, rules }: VoteFacts): string | null {
  if (chairExcludedBy === null) return null
  const office = officeWithArticle(rules.chair.title)
  return `${office.charAt(0).toUpperCase()}${office.slice(1)} nimmt an der Abstimmung nicht teil (${bindParagraph(chairExcludedBy)}).`
}

/** Words of the source that the sentence does not already use. */
function otherWords(facts: VoteFacts): string | null {
  const { stated, counts } = facts
  if (!stated || (counts.yes === null && counts.no === null)) return null
  const said = stated.text.trim().toLowerCase()
  return resultPhrase(facts).toLowerCase().includes(said) ||
    /^(einstimmig|mehrheitlich)\b/.test(said)
    ? null
    : `Das Ergebnis ist außerdem so festgehalten: ${quoted(stated.text)}.`
}

/** Who voted how in a roll call, each with the number of names. */
export function namesByChoice({
  ballots,
  method,
}: VoteFacts): { label: string; names: string[] }[] {
  if (method === 'secret') return []
  const labels: Readonly<Record<BallotChoice, string>> = {
    yes: 'Mit Ja stimmen',
    no: 'Mit Nein stimmen',
    abstain: 'Es enthalten sich',
    invalid: 'Ungültig stimmen',
    not_voting: 'An der Abstimmung nehmen nicht teil',
    absent: `Bei der Abstimmung ${ballotChoiceLabel.absent}`,
  }
  return (['yes', 'no', 'abstain', 'invalid', 'not_voting', 'absent'] as const)
    .map((choice) => ({
      label: labels[choice],
      names: ballots.filter((ballot) => ballot.choice === choice).map(({ name }) => name),
    }))
    .filter(({ names }) => names.length > 0)
}
