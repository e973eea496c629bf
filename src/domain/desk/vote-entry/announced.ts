/** Results that the chair announces in a word: „einstimmig“, „mehrheitlich“ (one key each). */
import { sides } from '@/domain/procedure/counts'
import type { Payload } from '@/domain/record/payloads'
import type { FiguresInput, VoteEntry } from './entry'
import { draftOf } from './typed'

type Vote = Payload<'vote'>

export interface Announced {
  word: 'einstimmig' | 'mehrheitlich'
  /** What became of the motion, whatever a Yes meant. */
  outcome: 'carried' | 'rejected'
}

/**
 * The key's meaning: E einstimmig, M mehrheitlich; the question put was carried, with Shift it was
 * not. Where a Yes means the rejection, a carried question rejects the motion.
 */
export function announcedBy(key: string, shift: boolean, vote: Vote): Announced | null {
  const word = key === 'e' ? 'einstimmig' : key === 'm' ? 'mehrheitlich' : null
  if (word === null) return null
  const isCarried = (vote.polarity === 'for_motion') !== shift
  return { word, outcome: isCarried ? 'carried' : 'rejected' }
}

/**
 * The figures of an announced result. Nobody counted the winning votes, and nothing is invented: they
 * stay unknown. A single number typed before the key stands in the first field and means abstentions
 * with „einstimmig“, votes against with „mehrheitlich“.
 */
export function announcedFigures(entry: VoteEntry, vote: Vote, result: Announced): FiguresInput {
  const { yes, no, abstain } = draftOf(entry, vote)
  const alone = yes !== null && no === null && abstain === null ? yes : null
  const words = { stated: result.word, statedOutcome: result.outcome }
  const carriedByYes = (vote.polarity === 'for_motion') === (result.outcome === 'carried')
  const [won, lost] = carriedByYes ? (['yes', 'no'] as const) : (['no', 'yes'] as const)
  if (result.word === 'einstimmig')
    return { ...words, [won]: null, [lost]: 0, abstain: alone ?? abstain ?? 0 }
  // All of it was counted after all: the numbers stand, and the word is theirs.
  if (yes !== null && no !== null) return { yes, no, abstain, stated: null, statedOutcome: null }
  return { ...words, [won]: null, [lost]: alone ?? (lost === 'no' ? no : yes), abstain }
}

/** Whether the numbers and the word contradict each other on their face. */
export function contradictsWord({ word, outcome }: Announced, vote: Vote): boolean {
  const { inFavour, against } = sides(vote, vote.polarity)
  const losing = outcome === 'carried' ? against : inFavour
  return word === 'einstimmig' && losing !== null && losing > 0
}
