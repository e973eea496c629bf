/** What else is to be said of a vote, sentence by sentence; always from the data. */
import { bindParagraph, enumerate, quoted } from '@/domain/german'
import { ballotChoiceLabel, type BallotChoice } from '@/domain/vocabulary'
import { officeWithArticle } from '../institution'
import { electionFigures, unknownOfElection } from './election'
import { abstentionSentences, splitSentences } from './factions'
import { situationOf, winnerOf, type VoteFacts } from './facts'
import { majorityRemark } from './majority-words'
import { resultPhrase } from './result'

/** The sentences that follow the decision. */
export function remarksOn(facts: VoteFacts): string[] {
  return [
    reasonOfReplacement(facts),
    facts.candidates.length > 0 ? electionFigures(facts) : null,
    polarityRemark(facts),
    majorityRemark(facts),
    ...unknownRemarks(facts),
    ...abstentionsOf(facts),
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

/** How votes are often called, which says nothing more than the motion. */
const SAYS_NOTHING =
  /^Abstimmung( über (den|diesen) (Antrag|Änderungsantrag|Beschlussvorschlag))?$/i

/** What was voted on, where it is called otherwise than the motion: it is said before the decision. */
export function subjectOf({ subject, motion, candidates, round }: VoteFacts): string | null {
  const said = subject.trim()
  const title = motion.title.trim()
  const usual = round === 2 ? [title, `Stichwahl: ${title}`.slice(0, 1000)] : [title]
  if (usual.includes(said) || SAYS_NOTHING.test(said)) return null
  return candidates.length > 0
    ? `Bezeichnung des Wahlgangs: ${ended(said)}`
    : `Gegenstand der Abstimmung: ${ended(said)}`
}

function abstentionsOf(facts: VoteFacts): string[] {
  const winner = winnerOf(facts)
  const situation = situationOf(facts)
  return winner !== null && (situation === 'adopted' || situation === 'rejected')
    ? abstentionSentences(facts, winner)
    : []
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
function unknownRemarks(facts: VoteFacts): string[] {
  const { counts, candidates, method } = facts
  if (candidates.length > 0) return unknownOfElection(facts)
  if (isSettledByZeros(facts)) return []
  const missing = [
    ...(counts.yes === null ? ['Ja-Stimmen'] : []),
    ...(counts.no === null ? ['Nein-Stimmen'] : []),
    ...(counts.abstain === null ? ['Enthaltungen'] : []),
  ]
  if (missing.length === 3)
    return situationOf(facts) === 'unknown' && facts.openWords === null
      ? []
      : ['Das Stimmenverhältnis ist nicht festgehalten.']
  if (method === 'secret' && counts.invalid === null) missing.push('ungültigen Stimmen')
  return missing.length === 0 ? [] : [`Die Zahl der ${enumerate(missing)} ist nicht festgehalten.`]
}

/** „Einstimmig“: nobody against, the abstentions known; the rest need not be counted. */
const isSettledByZeros = ({ counts, outcome }: VoteFacts): boolean =>
  counts.abstain !== null &&
  ((counts.no === 0 && outcome === 'carried') || (counts.yes === 0 && outcome === 'rejected'))

const asAmended = (facts: VoteFacts): string | null =>
  facts.motion.outcome === 'carried_amended' &&
  facts.motion.amendedText === null &&
  situationOf(facts) === 'adopted'
    ? 'Beschlossen ist der Antrag mit den zuvor angenommenen Änderungen.'
    : null

function chairRemark({ chairExcludedBy, rules }: VoteFacts): string | null {
  if (chairExcludedBy === null) return null
  const office = officeWithArticle(rules.chair.title)
  return `${office.charAt(0).toUpperCase()}${office.slice(1)} nimmt an der Abstimmung nicht teil (${bindParagraph(chairExcludedBy)}).`
}

/** Words of the source that the sentence does not already use. */
function otherWords(facts: VoteFacts): string | null {
  const { stated, openWords, counts } = facts
  const text = (stated?.text ?? openWords)?.trim()
  if (!text || (counts.yes === null && counts.no === null)) return null
  return resultPhrase(facts).toLowerCase().includes(text.toLowerCase()) ||
    /^(einstimmig|mehrheitlich)(\s+bei\b.*)?$/i.test(text) ||
    /^(angenommen|abgelehnt|beschlossen|gewählt)$/i.test(text)
    ? null
    : `Das Ergebnis ist außerdem so festgehalten: ${quoted(text)}.`
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
