import { fold } from './fold'
import { stem } from './stem'

/** A word as it is compared: its folded form, empty if it has none, and the stem of that. */
export interface WordForms {
  readonly form: string
  readonly stem: string
}

/** Texts repeat their words; this many cover a language, and cost some ten megabytes. */
const MAX_REMEMBERED = 100_000
const remembered = new Map<string, WordForms>()

/** The forms of a written word, remembered because indexing meets the same words all the time. */
export function formsOf(word: string): WordForms {
  const known = remembered.get(word)
  if (known) return known
  const form = fold(word)
  const forms = { form, stem: stem(form) }
  if (remembered.size >= MAX_REMEMBERED) remembered.clear()
  remembered.set(word, forms)
  return forms
}
