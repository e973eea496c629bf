/**
 * What is stored at a position of the index. The first character says how sure it is: `=` an exact
 * folded form, `~` a stem. A further kind of match is a further prefix.
 */
export type Lexeme = `=${string}` | `~${string}`

/** PostgreSQL refuses lexemes above 2046 bytes; no word is as long as this. */
const MAX_CHARACTERS = 200

function shortened(form: string): string {
  return form.length <= MAX_CHARACTERS ? form : Array.from(form).slice(0, MAX_CHARACTERS).join('')
}

/** The lexeme of an exact folded form. */
export const exactLexeme = (form: string): Lexeme => `=${shortened(form)}`

/** The lexeme of a stem. */
export const stemLexeme = (stem: string): Lexeme => `~${shortened(stem)}`

/** A lexeme as PostgreSQL reads it in the text form of `tsvector` and `tsquery`. */
export const quoteLexeme = (lexeme: string): string =>
  `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
