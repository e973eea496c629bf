import type { Lexicon, Piece, Reading } from './lexicon'

/** Shorter forms have no two pieces; longer ones are no words, and not worth the time. */
const MIN_FORM = 6
const MAX_FORM = 80
const MIN_PIECE = 3

/** The best way on from a place in the form. */
interface Step {
  readonly cost: number
  readonly reading: Reading
  /** Where the next piece starts; the form's length after the last piece. */
  readonly next: number
}

/**
 * The cheapest full split of a folded form, or null: found from the right, so that every place is
 * looked at once. Of equally cheap ones the one with the earlier seam is taken: a German syllable
 * starts with a consonant where it can (Stau|becken, not Staub|ecken), and what comes later in a
 * compound is its head, so the longer word is wanted there (Druck|erzeugnis, not Drucker|zeugnis).
 */
export function findSeams(lexicon: Lexicon, form: string, asNoun: boolean): Piece[] | null {
  const { length } = form
  if (length < MIN_FORM || length > MAX_FORM || !/^[a-z]+$/u.test(form)) return null
  const steps: (Step | undefined)[] = new Array<Step | undefined>(length)
  for (let start = length - MIN_PIECE; start >= 0; start -= 1) {
    let best: Step | undefined
    const rest = form.slice(start)
    // The whole form is its own last piece only if that has a seam itself.
    if (start > 0 || (lexicon.lastNouns.get(rest)?.pieces.length ?? 0) > 1) {
      const reading =
        (asNoun ? lexicon.lastNouns.get(rest) : undefined) ?? lexicon.lastAdjectives.get(rest)
      if (reading) best = { cost: reading.cost, reading, next: length }
    }
    for (let next = start + MIN_PIECE; next <= length - MIN_PIECE; next += 1) {
      const onward = steps[next]
      if (!onward) continue
      const reading = lexicon.firsts.get(form.slice(start, next))
      if (!reading || (reading.restricted && start === 0)) continue
      if (onward.next === length && onward.reading.restricted && !reading.linked) continue
      const cost = reading.cost + onward.cost
      if (!best || cost < best.cost) best = { cost, reading, next }
    }
    steps[start] = best
  }
  return piecesOf(steps, length)
}

function piecesOf(steps: readonly (Step | undefined)[], length: number): Piece[] | null {
  const pieces: Piece[] = []
  let start = 0
  while (start < length) {
    const step = steps[start]
    if (!step) return null
    for (const piece of step.reading.pieces)
      pieces.push({ start: start + piece.start, end: start + piece.end, stem: piece.stem })
    start = step.next
  }
  return pieces
}
