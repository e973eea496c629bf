/** How a vote or an election was held: „in geheimer Abstimmung“, „in der wiederholten geheimen Wahl“. */
import type { VoteMethod } from '@/domain/vocabulary'
import type { VoteFacts } from './facts'

type Held = Pick<VoteFacts, 'method' | 'replaces'>

/** Feminine, in the dative: „geheimer“; without its last letter also in the nominative. */
const ADJECTIVES: Readonly<Record<VoteMethod, string>> = {
  open: 'offener',
  unknown: '',
  electronic: 'elektronischer',
  roll_call: 'namentlicher',
  secret: 'geheimer',
}

/** To vote is to vote openly, which is not said; an election says it (KrO NRW § 35 Abs. 1 and 2). */
const adjectiveOf = (method: VoteMethod, noun: string): string =>
  noun === 'Abstimmung' && method === 'open' ? '' : ADJECTIVES[method]

const joined = (...words: string[]) => words.filter((word) => word !== '').join(' ')

/** „der geheimen Wahl“, dative or genitive. */
export const withArticle = (noun: string, { method }: Pick<Held, 'method'>, before = ''): string =>
  joined('der', before, adjectiveOf(method, noun).replace(/r$/, 'n'), noun)

/** „Die geheime Abstimmung“, nominative. */
export const asSubject = (noun: string, { method }: Pick<Held, 'method'>): string =>
  joined('Die', adjectiveOf(method, noun).replace(/r$/, ''), noun)

/** „geheim“, before a verb; empty where it is not said. */
export const asAdverb = ({ method }: Pick<Held, 'method'>): string =>
  adjectiveOf(method, 'Abstimmung').replace(/er$/, '')

/** How it was held, and that it took the place of another count; empty where nothing is to be said. */
export function heldAs(noun: string, { method, replaces }: Held): string {
  if (replaces?.kind === 'repeated') return `in ${withArticle(noun, { method }, 'wiederholten')}`
  const adjective = adjectiveOf(method, noun)
  return joined(
    replaces ? 'nach berichtigter Zählung' : '',
    adjective === '' ? (noun === 'Stichwahl' ? 'in der Stichwahl' : '') : `in ${adjective} ${noun}`,
  )
}
