import { fold } from './fold'
import { stems } from './stem'
import type { Span, Token } from './tokens'

/** A word as it is compared: its folded form, its stems, and the first of them. */
export interface WordForms {
  readonly form: string
  readonly stem: string
  readonly stems: readonly [string, ...string[]]
}

/** A token as it is compared: the parts that have a form, and the whole if they are several. */
export interface TokenForms {
  readonly parts: readonly (WordForms & { readonly span: Span })[]
  readonly joined: (WordForms & { readonly span: Span }) | null
}

function withStems(form: string, span: Span): WordForms & { readonly span: Span } {
  const found = stems(form)
  return { form, stem: found[0], stems: found, span }
}

/**
 * The forms of a token; one without any letter or digit has no parts. The whole is written in one, so
 * that `Corona-Hilfen` is compared as `coronahilfen`.
 */
export function formsOfToken(token: Token): TokenForms {
  const parts = token.parts
    .map((span) => ({ form: fold(span.text), span }))
    .filter(({ form }) => form !== '')
    .map(({ form, span }) => withStems(form, span))
  const form = parts.map((part) => part.form).join('')
  // 2020-2021 is a span of years, not the number 20202021.
  const isWord = parts.length > 1 && /\p{L}/u.test(form)
  return { parts, joined: isWord ? withStems(form, token) : null }
}
