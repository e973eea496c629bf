import { formsOfToken, type TokenForms } from '../german/analyse'
import { tokenise } from '../german/tokens'
import type { Sequence, Step } from './ast'

type Part = TokenForms['parts'][number]

/** Exactly these words in this order; empty if the text holds no word. */
export function phraseAlternatives(text: string): Sequence[] {
  const parts = tokenise(text).flatMap((token) => formsOfToken(token).parts)
  if (parts.length === 0) return []
  return [parts.map(({ form }) => ({ form, stems: [], isCapital: false, inCompounds: false }))]
}

const toStep = ({ form, stems, span }: Part, inCompounds: boolean): Step => ({
  form,
  stems,
  isCapital: /^\p{Lu}/u.test(span.text),
  inCompounds,
})

/**
 * The ways in which a word may be inflected and written: `Corona-Hilfen` also together and apart.
 * Characters that only separate (`CDU/FDP`, `10:30`) make a sequence. Empty if there is no word.
 */
export function wordAlternatives(text: string): Sequence[] {
  const tokens = tokenise(text).map(formsOfToken)
  const parts = tokens.flatMap((token) => token.parts)
  if (parts.length === 0) return []
  const isOne = parts.length === 1
  const apart = parts.map((part) => toStep(part, isOne))
  const joined = tokens.length === 1 ? tokens[0]?.joined : null
  return joined ? [[toStep(joined, true)], apart] : [apart]
}
