import type { Occurrence } from '../german/analyse'
import type { Lexeme } from '../german/lexeme'
import type { Sequence, Term } from './ast'

/** Where a text's lexemes stand: lexeme → position → the occurrence there. */
export type TextIndex = ReadonlyMap<Lexeme, ReadonlyMap<number, Occurrence>>

/** Arranges a text's analysis for matching. */
export function indexOccurrences(occurrences: readonly Occurrence[]): TextIndex {
  const index = new Map<Lexeme, Map<number, Occurrence>>()
  for (const occurrence of occurrences) {
    for (const lexeme of occurrence.lexemes) {
      const positions = index.get(lexeme) ?? new Map<number, Occurrence>()
      // A hyphenated word and its first part may share lexeme and position; the longer one counts.
      if (!positions.has(occurrence.position)) positions.set(occurrence.position, occurrence)
      index.set(lexeme, positions)
    }
  }
  return index
}

function occurrenceAt(
  index: TextIndex,
  step: readonly Lexeme[],
  position: number,
): Occurrence | undefined {
  for (const lexeme of step) {
    const occurrence = index.get(lexeme)?.get(position)
    if (occurrence) return occurrence
  }
  return undefined
}

function matchesOfSequence(index: TextIndex, sequence: Sequence): Occurrence[][] {
  const [first = []] = sequence
  const starts = new Set(first.flatMap((lexeme) => [...(index.get(lexeme)?.keys() ?? [])]))
  return [...starts].flatMap((start) => {
    const found = sequence.map((step, offset) => occurrenceAt(index, step, start + offset))
    const complete = found.filter((occurrence) => occurrence !== undefined)
    return complete.length === sequence.length ? [complete] : []
  })
}

/** Every place where a term occurs: the occurrences of its words, in order. */
export function matchesOfTerm(index: TextIndex, term: Term): Occurrence[][] {
  return term.alternatives.flatMap((sequence) => matchesOfSequence(index, sequence))
}
