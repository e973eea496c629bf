import { fold } from '../fold'

/** A noun of the word list: its folded base form and, if they are irregular, its forms before another piece. */
export interface ListedNoun {
  readonly base: string
  /** If it is a compound, where its first piece ends and its second starts. */
  readonly seam: { readonly end: number; readonly start: number } | null
  /** Best first; null if the ending of the base tells them. */
  readonly firstForms: readonly string[] | null
}

const wordsOf = (text: string): string[] => text.trim().split(/\s+/u)

const isWholeForm = (token: string): boolean => /^\p{Lu}/u.test(token)

/**
 * Reads nouns in ordinary spelling, separated by white space. After a noun stand its forms as a
 * first piece, best first, each led by `+`: a linking element (`Amt+s`), nothing for the bare word
 * (`Haus+`), or a whole form (`Schule+Schul`, `Amt+s+Ämter`). Without any, the regular ones apply.
 * A bar is the seam of a noun that is listed because no rule would split it right (`Unter|haus`),
 * two enclose a linking element (`Untersuchung|s|haft`).
 */
export function readNouns(text: string): ListedNoun[] {
  return wordsOf(text).map((entry) => {
    const [word = '', ...firsts] = entry.split('+')
    const parts = word.split('|').map(fold)
    const base = parts.join('')
    const [first = '', ...rest] = parts
    const start = base.length - (rest.at(-1)?.length ?? 0)
    const forms = firsts.map((token) => (isWholeForm(token) ? fold(token) : base + fold(token)))
    return {
      base,
      seam: rest.length > 0 ? { end: first.length, start } : null,
      firstForms: forms.length > 0 ? forms : null,
    }
  })
}

/** Reads words in ordinary spelling, separated by white space, into their folded forms. */
export const readWords = (text: string): string[] => wordsOf(text).map(fold)
