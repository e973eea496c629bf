import { exactLexeme, stemLexeme, type Lexeme } from './lexeme'
import { stem } from './stem'
import { tokenise, type Span, type Token } from './tokens'
import { formsOf, type WordForms } from './word'

/** Lexemes found at a position (1, 2, 3 …) of a text, and the code units they stand for. */
export interface Occurrence {
  readonly position: number
  readonly start: number
  readonly end: number
  readonly lexemes: readonly Lexeme[]
}

/** A token as it is compared: the parts that have a form, and the whole if they are several. */
export interface TokenForms {
  readonly parts: readonly (WordForms & { readonly span: Span })[]
  readonly joined: (WordForms & { readonly span: Span }) | null
}

/** The forms of a token; one without any letter or digit has no parts. */
export function formsOfToken(token: Token): TokenForms {
  const parts = token.parts
    .map((span) => ({ ...formsOf(span.text), span }))
    .filter(({ form }) => form !== '')
  const form = parts.map((part) => part.form).join('')
  // 2020-2021 is a span of years, not the number 20202021.
  const isWord = parts.length > 1 && /\p{L}/u.test(form)
  return { parts, joined: isWord ? { form, stem: stem(form), span: token } : null }
}

/**
 * The analysis that index, reference evaluator and highlighter share. Every part of a token takes
 * a position of its own; the stem of the whole stands at the position of its first part, so that
 * `Corona-Hilfen` is found as `Coronahilfe`, `Corona` and `Hilfe`. A word's further components
 * belong here too: as more lexemes at the word's position. The first position is `before` + 1.
 */
export function analyse(text: string, before = 0): Occurrence[] {
  const occurrences: Occurrence[] = []
  let position = before
  for (const token of tokenise(text)) {
    const { parts, joined } = formsOfToken(token)
    if (joined) {
      const { start, end } = joined.span
      occurrences.push({
        position: position + 1,
        start,
        end,
        lexemes: [stemLexeme(joined.stem)],
      })
    }
    for (const { form, stem: wordStem, span } of parts) {
      position += 1
      const lexemes = [exactLexeme(form), stemLexeme(wordStem)]
      occurrences.push({ position, start: span.start, end: span.end, lexemes })
    }
  }
  return occurrences
}

/**
 * The analysis of several passages as one document: words may be anywhere, but a position left free
 * after each passage keeps phrases from running into the next. Offsets are those within the passage.
 */
export function analysePassages(passages: readonly string[]): Occurrence[] {
  const occurrences: Occurrence[] = []
  for (const passage of passages) {
    const last = occurrences.at(-1)?.position
    // Not spread into one push: a long passage has more words than a call takes arguments.
    for (const found of analyse(passage, last === undefined ? 0 : last + 1)) occurrences.push(found)
  }
  return occurrences
}
