/** Results that the chair announces in a word: „einstimmig“, „mehrheitlich“ (one key each). */
import type { Payload } from '@/domain/record/payloads'
import type { FiguresInput, VoteEntry } from './entry'
import { draftOf } from './typed'

type Vote = Payload<'vote'>

export interface Announced {
  word: 'einstimmig' | 'mehrheitlich'
  /** The side, as it was called in the vote, that had its way. */
  winner: 'yes' | 'no'
  /** What became of the motion, whatever a Yes meant; null: a rejection that failed decides nothing. */
  outcome: 'carried' | 'rejected' | null
}

/**
 * The key's meaning: E einstimmig, M mehrheitlich; the question put was carried, with Shift it was
 * not. Where a Yes means the rejection, a carried question rejects the motion.
 */
export function announcedBy(key: string, shift: boolean, vote: Vote): Announced | null {
  const word = key === 'e' ? 'einstimmig' : key === 'm' ? 'mehrheitlich' : null
  if (word === null) return null
  if (vote.polarity === 'for_motion')
    return { word, winner: shift ? 'no' : 'yes', outcome: shift ? 'rejected' : 'carried' }
  return { word, winner: shift ? 'no' : 'yes', outcome: shift ? null : 'rejected' }
}

/**
 * The figures of an announced result. Nobody counted the winning votes, and nothing is invented: they
 * stay unknown. A single number typed before the key stands in the first field and means abstentions
 * with „einstimmig“, votes against with „mehrheitlich“.
 */
export function announcedFigures(entry: VoteEntry, vote: Vote, result: Announced): FiguresInput {
  const { yes, no, abstain } = draftOf(entry, vote)
  const alone = yes !== null && no === null && abstain === null ? yes : null
  const words = {
    stated: result.outcome === null ? `${result.word} gegen die Ablehnung` : result.word,
    statedOutcome: result.outcome,
  }
  const won = result.winner
  const lost = won === 'yes' ? 'no' : 'yes'
  if (result.word === 'einstimmig')
    return { ...words, [won]: null, [lost]: 0, abstain: alone ?? abstain ?? 0 }
  // All of it was counted after all: the numbers stand, and the word is theirs.
  if (yes !== null && no !== null) return { yes, no, abstain, stated: null, statedOutcome: null }
  return { ...words, [won]: null, [lost]: alone ?? (lost === 'no' ? no : yes), abstain }
}
