import type { Splitter } from '../german/compounds/splitter'
import { queryStems, readingOf, stems } from '../german/stem'
import { mapTerms, type Query, type Sequence, type Step } from './ast'

/** What a body's own words tell about those of a query. */
export interface Usage {
  splitter: Splitter
  /** How often of all times a form has a capital within sentences; null if that is hardly known. */
  shareOfCapitals(form: string): number | null
}

/** Words that are written small so often are no nouns. */
const HARDLY_A_NOUN = 0.2

/** A word as it is meant: a noun does not find verbs, nor a verb the compounds of a noun like it. */
function meant(step: Step, usage: Usage): Step {
  if (step.stems.length === 0) return step
  const share = usage.shareOfCapitals(step.form)
  const isVerb = stems(step.form).length > 1 && share !== null && share < HARDLY_A_NOUN
  return {
    ...step,
    stems: queryStems(step.form, readingOf(step.isCapital, share)),
    inCompounds: step.inCompounds && !isVerb,
  }
}

/** The pieces of a compound, one directly after the other; null for any other word. */
function writtenApart({ form, isCapital, stems: all, inCompounds }: Step, splitter: Splitter) {
  const pieces = all.length > 0 && inCompounds ? splitter.split(form) : null
  return (
    pieces?.map((piece): Step => ({
      form: form.slice(piece.start, piece.end),
      stems: [piece.stem],
      isCapital,
      inCompounds: false,
    })) ?? null
  )
}

/**
 * The query as the body's own words have it: each word as what it is there, and each compound written
 * apart as well, all its pieces one after the other.
 */
export function asMeant(query: Query, usage: Usage): Query {
  return mapTerms(query, (term) => {
    if (term.source === 'phrase') return term
    const sequences = term.alternatives.map((sequence) =>
      sequence.map((step) => meant(step, usage)),
    )
    const apart = sequences.flatMap((sequence): Sequence[] => {
      const [only, ...more] = sequence
      const pieces = only && more.length === 0 ? writtenApart(only, usage.splitter) : null
      return pieces ? [pieces] : []
    })
    return { ...term, alternatives: [...sequences, ...apart] }
  })
}
