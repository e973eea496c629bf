/** A vote in the language of minutes: the decision, and what else is to be said of it. */
import { voteOutcomeLabel } from '@/domain/vocabulary'
import { factionClause } from './factions'
import { situationOf, winnerOf, type VoteFacts } from './facts'
import { standardTemplate } from './formula'
import { namesByChoice, remarksOn, subjectOf } from './remarks'
import { resultPhrase } from './result'
import { fillTemplate, type Piece, type Place } from './template'

export interface WordedVote {
  /** As it is filled in: the clerk's own, or the standard one. */
  template: string
  /** What was voted on, where it is called otherwise than the motion; it stands before the decision. */
  subject: string | null
  pieces: Piece[]
  remarks: string[]
  names: { label: string; names: string[] }[]
}

/** What is said where a number is not known. */
const UNKNOWN = 'nicht festgehalten'

const number = (count: number | null): string => (count === null ? UNKNOWN : String(count))

/** What stands in the places of a wording. */
export function placeValues(facts: VoteFacts, movers: readonly string[]): Record<Place, string> {
  const { counts, motion } = facts
  return {
    gremium: facts.institution.subject,
    ergebnis: resultPhrase(facts),
    ja: number(counts.yes),
    nein: number(counts.no),
    enthaltungen: number(counts.abstain),
    ungueltig: number(counts.invalid),
    anwesend: number(counts.present),
    ausgang: resultWord(facts),
    fraktionen: factionClause(facts, winnerOf(facts) ?? 'yes'),
    antragsteller: movers.length === 0 ? UNKNOWN : movers.join(', '),
    wortlaut: (motion.amendedText ?? motion.text).trim(),
  }
}

function resultWord(facts: VoteFacts): string {
  if (facts.outcome !== 'unknown') return voteOutcomeLabel[facts.outcome]
  return situationOf(facts) === 'rejection-failed' ? 'nicht abgelehnt' : UNKNOWN
}

/**
 * The vote as the minutes tell it.
 *
 * @param own the clerk's template; a count that was replaced is always told by the standard one
 */
export function wordVote(
  facts: VoteFacts,
  { own = null, movers = [] }: { own?: string | null; movers?: readonly string[] } = {},
): WordedVote {
  const isReplaced = situationOf(facts) === 'replaced'
  const template = own === null || isReplaced ? standardTemplate(facts) : own
  return {
    template,
    subject: subjectOf(facts),
    pieces: fillTemplate(template, placeValues(facts, movers)),
    remarks: remarksOn(facts),
    names: namesByChoice(facts),
  }
}

/** The decision, with its subject and each of its remarks on a line of its own. */
export const textOfVote = ({
  subject,
  pieces,
  remarks,
}: Pick<WordedVote, 'subject' | 'pieces' | 'remarks'>): string =>
  [
    ...(subject === null ? [] : [subject]),
    pieces.map(({ text }) => text).join(' '),
    ...remarks,
  ].join('\n')
