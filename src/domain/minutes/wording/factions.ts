/** Who voted against and who abstained, by factions. */
import { enumerate } from '@/domain/german'
import type { FactionPosition } from '@/domain/vocabulary'
import { nominative } from './figures'
import type { FactionFacts, VoteFacts } from './facts'

/** Names that say themselves what they are take no „Fraktion“ before them. */
const SAYS_WHAT_IT_IS = /fraktion|gruppe\b/i

/** Genitive: „der Fraktion A“, „der Fraktionen A und B“, „der Gruppe C und der Fraktion A“. */
export function ofFactions(names: readonly string[]): string {
  const plain = names.filter((name) => !SAYS_WHAT_IT_IS.test(name))
  const telling = names.filter((name) => SAYS_WHAT_IT_IS.test(name))
  return enumerate([
    ...(plain.length > 0
      ? [`der ${plain.length === 1 ? 'Fraktion' : 'Fraktionen'} ${enumerate(plain)}`]
      : []),
    ...telling.map((name) => `der ${name}`),
  ])
}

/** Nominative: „die Fraktion A“. */
const theFaction = (name: string): string =>
  SAYS_WHAT_IT_IS.test(name) ? `die ${name}` : `die Fraktion ${name}`

const named = (factions: readonly FactionFacts[], position: FactionPosition): string[] =>
  factions.filter((faction) => faction.position === position).map(({ name }) => name)

interface Positions {
  with: string[]
  against: string[]
  someAgainst: string[]
  abstaining: string[]
  someAbstaining: string[]
}

/** @param winner the side, as it was called in the vote, that had its way */
export function positionsOf({ factions }: VoteFacts, winner: 'yes' | 'no'): Positions {
  const loser = winner === 'yes' ? 'no' : 'yes'
  return {
    with: named(factions, winner),
    against: named(factions, loser),
    someAgainst: named(factions, loser === 'no' ? 'some_no' : 'some_yes'),
    abstaining: named(factions, 'abstain'),
    someAbstaining: named(factions, 'some_abstain'),
  }
}

const from = (names: readonly string[]) => `aus den Reihen ${ofFactions(names)}`

/**
 * „gegen die Stimmen der Fraktion A bei Enthaltung der Fraktion B“; where nobody dissented as far as is
 * known, who agreed. Empty in a secret vote: nothing is known there, nor to be inferred.
 */
export function factionClause(facts: VoteFacts, winner: 'yes' | 'no'): string {
  if (facts.method === 'secret') return ''
  const positions = positionsOf(facts, winner)
  const against = [
    ...(positions.against.length > 0 ? [`die Stimmen ${ofFactions(positions.against)}`] : []),
    ...(positions.someAgainst.length > 0 ? [`Stimmen ${from(positions.someAgainst)}`] : []),
  ]
  const abstentions = [
    ...(positions.abstaining.length > 0 ? [`Enthaltung ${ofFactions(positions.abstaining)}`] : []),
    ...(positions.someAbstaining.length > 0
      ? [`Enthaltungen ${from(positions.someAbstaining)}`]
      : []),
  ]
  const dissent = [
    ...(against.length > 0 ? [`gegen ${enumerate(against)}`] : []),
    ...(abstentions.length > 0 ? [`bei ${enumerate(abstentions)}`] : []),
  ]
  if (dissent.length > 0) return dissent.join(' ')
  return positions.with.length > 0 && hasNoCounts(facts)
    ? `mit den Stimmen ${ofFactions(positions.with)}`
    : ''
}

/** The same, unless all it would say is who makes up abstentions that are counted already. */
export const dissentClause = (facts: VoteFacts, winner: 'yes' | 'no'): string =>
  abstainersOnly(facts, winner) ? '' : factionClause(facts, winner)

function abstainersOnly(facts: VoteFacts, winner: 'yes' | 'no'): boolean {
  const { against, someAgainst, abstaining, someAbstaining } = positionsOf(facts, winner)
  return (
    (facts.counts.abstain ?? 0) > 0 &&
    against.length + someAgainst.length === 0 &&
    abstaining.length + someAbstaining.length > 0
  )
}

/** „Es enthält sich die Fraktion A.“, where the sentence only gives their number. */
export function abstentionSentences(facts: VoteFacts, winner: 'yes' | 'no'): string[] {
  if (facts.method === 'secret' || !abstainersOnly(facts, winner)) return []
  const { abstaining, someAbstaining } = positionsOf(facts, winner)
  return [
    ...(abstaining.length > 0
      ? [
          `Es ${abstaining.length === 1 ? 'enthält' : 'enthalten'} sich ${enumerate(abstaining.map(theFaction))}.`,
        ]
      : []),
    ...(someAbstaining.length > 0 ? [`Enthaltungen kommen ${from(someAbstaining)}.`] : []),
  ]
}

const hasNoCounts = ({ counts }: VoteFacts) => counts.yes === null && counts.no === null

/** Whether anybody is known to have voted against what was decided. */
export const hasKnownDissent = (facts: VoteFacts, winner: 'yes' | 'no'): boolean => {
  const { against, someAgainst } = positionsOf(facts, winner)
  return facts.method !== 'secret' && against.length + someAgainst.length > 0
}

/** „Die Fraktion A stimmt uneinheitlich ab (3 Ja-Stimmen und 2 Nein-Stimmen).“ */
export const splitSentences = ({ factions, method }: VoteFacts): string[] =>
  method === 'secret'
    ? []
    : factions
        .filter(({ position }) => position === 'split')
        .map((faction) => {
          const figures = (['yes', 'no', 'abstain'] as const).flatMap((kind) => {
            const count = faction[kind]
            return count === null || count === 0 ? [] : [nominative(kind, count)]
          })
          const how = figures.length > 0 ? ` (${enumerate(figures)})` : ''
          const subject = theFaction(faction.name)
          return `${subject.charAt(0).toUpperCase()}${subject.slice(1)} stimmt uneinheitlich ab${how}.`
        })
