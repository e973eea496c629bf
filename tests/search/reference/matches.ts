/** The plain meaning of the query language, told without an index. */
import type { Node, Sequence, Step, Term } from '@/search/query/ast'
import type { Word } from './words'

/** How exactly a word answers to what was typed. */
export const EXACT = 3
export const OTHER_FORM = 2
export const COMPOUND_PART = 1

/** A place at which a term occurs. */
export interface Match {
  passage: number
  place: number
  length: number
  level: number
}

/** null: it does not. */
function levelOf(step: Step, word: Word): number | null {
  if (word.form === step.form) return EXACT
  if (step.stems.some((stem) => word.stems.includes(stem))) return OTHER_FORM
  const isPart = step.inCompounds && step.stems.some((stem) => word.parts.includes(stem))
  return isPart ? COMPOUND_PART : null
}

/** One word by itself, each with as many places as it covers. */
const ofOne = (step: Step, words: readonly Word[]): Match[] =>
  words.flatMap((word) => {
    const level = levelOf(step, word)
    const { passage, place, reach } = word
    return level === null ? [] : [{ passage, place, length: reach, level }]
  })

/** Words that follow each other in a passage; as exact as the least exact of them. */
function ofSeveral(sequence: Sequence, words: readonly Word[]): Match[] {
  const matches = new Map<string, Match>()
  for (const { passage, place } of words) {
    const steps = sequence.map((step, offset) =>
      Math.max(
        0,
        ...words
          .filter((word) => word.passage === passage && word.place === place + offset)
          .map((word) => levelOf(step, word) ?? 0),
      ),
    )
    const level = Math.min(...steps)
    if (level > 0)
      matches.set(`${passage} ${place}`, { passage, place, length: sequence.length, level })
  }
  return [...matches.values()]
}

/** Where a term occurs among words; as often as there are ways in which it does. */
export function matchesOf(term: Term, words: readonly Word[]): Match[] {
  return term.alternatives.flatMap((sequence) => {
    const [step, ...more] = sequence
    if (!step) return []
    return more.length === 0 ? ofOne(step, words) : ofSeveral(sequence, words)
  })
}

/** Whether these words, all together, satisfy a query. */
export function holds(node: Node, words: readonly Word[]): boolean {
  switch (node.kind) {
    case 'term':
      return matchesOf(node, words).length > 0
    case 'not':
      return !holds(node.term, words)
    case 'any':
      return node.nodes.some((child) => holds(child, words))
    case 'all':
      return node.nodes.every((child) => holds(child, words))
    case 'everything':
      return true
    case 'nothing':
      return false
  }
}

/** The words that are asked for: for each, the terms of which one must occur. */
export function askedFor(node: Node): Term[][] {
  switch (node.kind) {
    case 'term':
      return [[node]]
    case 'any': {
      const terms = node.nodes.filter((child) => child.kind === 'term')
      return terms.length > 0 ? [terms] : []
    }
    case 'all':
      return node.nodes.flatMap(askedFor)
    default:
      return []
  }
}
