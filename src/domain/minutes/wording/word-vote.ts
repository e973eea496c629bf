/** A vote in the language of minutes: the decision, and what else is to be said of it. */
import { voteOutcomeLabel } from '@/domain/vocabulary'
import { factionClause } from './factions'
import { situationOf, type VoteFacts } from './facts'
import { standardTemplate } from './formula'
import { namesByChoice, remarksOn } from './remarks'
import { resultPhrase } from './result'
import { fillTemplate, type Piece, type Place } from './template'

export interface WordedVote {
  /** As it is filled in: the clerk's own, or the standard one. */
  template: string
  pieces: Piece[]
  remarks: string[]
  names: { label: string; names: string[] }[]
}

/** What is said where a number is not known. */
const UNKNOWN = 'nicht festgehalten'

const number = (count: number | null): string => (count === null ? UNKNOWN : String(count))

/** What stands in the places of a wording. */
export function placeValues(facts: VoteFacts, movers: readonly string[]): Record<Place, string> {
  const { counts, outcome, polarity } = facts
  const isFor = (outcome === 'carried') === (polarity === 'for_motion')
  return {
    gremium: facts.institution.subject,
    ergebnis: resultPhrase(facts),
    ja: number(counts.yes),
    nein: number(counts.no),
    enthaltungen: number(counts.abstain),
    ungueltig: number(counts.invalid),
    anwesend: number(counts.present),
    ausgang: outcome === 'unknown' ? UNKNOWN : voteOutcomeLabel[outcome],
    fraktionen: factionClause(facts, isFor ? 'yes' : 'no'),
    antragsteller: movers.length === 0 ? UNKNOWN : movers.join(', '),
    wortlaut: facts.motion.text.trim(),
  }
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
    pieces: fillTemplate(template, placeValues(facts, movers)),
    remarks: remarksOn(facts),
    names: namesByChoice(facts),
  }
}

/** The decision, and each of its remarks on a line of its own. */
export const textOfVote = ({ pieces, remarks }: Pick<WordedVote, 'pieces' | 'remarks'>): string =>
  [pieces.map(({ text }) => text).join(' '), ...remarks].join('\n')
