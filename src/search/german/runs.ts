/** Soft hyphens and zero-width joiners stand inside words without being part of them. */
const INVISIBLE = '\\u00AD\\u200B-\\u200D\\u2060'
const CHARACTER = `[\\p{L}\\p{M}\\p{N}${INVISIBLE}]`
const GROUPED_DIGITS = `\\p{Nd}{1,3}(?:[.'’ \\u00A0\\u2009\\u202F]\\p{Nd}{3})+(?!\\p{Nd})`
/** Digits, grouped or not, with a decimal part or without. */
export const NUMBER = `(?:${GROUPED_DIGITS}|\\p{Nd}+)(?:,\\p{Nd}{1,2}(?!\\p{Nd}))?`
const NUMBER_WITH_LETTERS = `${NUMBER}(?:\\p{L}${CHARACTER}*)?`
const WORD = `[\\p{L}\\p{N}]${CHARACTER}*(?:['’ʼ]\\p{L}${CHARACTER}*)*`
const GENDER_MARK = '[*:_·•]|/-?|\\('
const FEMININE = '[iI][nN](?:[nN][eE][nN])?'
const ENDING_AFTER_E = `(?<=[eE](?:${GENDER_MARK}))[mnrsMNRS]`
/** Bürger*innen, Bürger:in, Bürger_innen, Bürger/-innen, Bürger(innen), Abgeordnete:r. */
const GENDER_SUFFIX = `(?<=[\\p{L}\\p{M}]{3})(?:(?:[*:_·•]|/-?)(?:${FEMININE}|${ENDING_AFTER_E})|\\((?:${FEMININE}|${ENDING_AFTER_E})\\))(?!${CHARACTER})`
/** What a run or a sign is, as the source of a regular expression with the flag `u`. */
export const RUN_OR_SIGN = `${NUMBER_WITH_LETTERS}|${WORD}(?:${GENDER_SUFFIX})?|§+|[%€]`

/** What a code unit may do: only separate, only spell, come between parts of a word, or more. */
const SEPARATOR = 0
const LETTER = 1
const JOINT = 2
const UNUSUAL = 3

/** Beyond this code unit, which ends the general punctuation, everything counts as unusual. */
const TABLE_SIZE = 0x2070
const HYPHEN = 0x2d

function kindOf(character: string): number {
  if (/\p{L}/u.test(character)) return LETTER
  if (/['’*:_·•/(]/u.test(character)) return JOINT
  return new RegExp(`${CHARACTER}|[§%€]`, 'u').test(character) ? UNUSUAL : SEPARATOR
}
const KINDS = Uint8Array.from({ length: TABLE_SIZE }, (_, code) =>
  kindOf(String.fromCharCode(code)),
)

function kindAt(text: string, at: number): number {
  // Beyond the end, NaN fails the comparison.
  const code = text.charCodeAt(at)
  return code < TABLE_SIZE ? (KINDS[code] ?? SEPARATOR) : at < text.length ? UNUSUAL : SEPARATOR
}

/**
 * Steps through the unbroken runs of letters and digits (with the gender suffixes and apostrophes
 * that belong to them) and the spoken signs (§ % €) of a text. `start` and `end` are the code units
 * of the one found last. A plain word between plain separators, which is nearly all of any text, is
 * found without a regular expression; everything else by `RUN_OR_SIGN`, which defines what a run is.
 */
export class RunScanner {
  start = 0
  end = 0
  readonly #text: string
  readonly #pattern = new RegExp(RUN_OR_SIGN, 'uy')

  constructor(text: string) {
    this.#text = text
  }

  /** Whether there is another run or sign; if so, it is now the one found last. */
  next(): boolean {
    const text = this.#text
    const { length } = text
    let at = this.end
    while (at < length) {
      const kind = kindAt(text, at)
      if (kind === LETTER || kind === UNUSUAL) {
        const end = kind === LETTER ? this.#endOfPlainWord(at) : -1
        if (this.#found(at, end === -1 ? this.#endOfMatch(at) : end)) return true
        // A surrogate pair is one character and must not be entered halfway.
        at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
      } else at += 1
    }
    return false
  }

  /** Whether the run found last is a sign, which hyphens join to nothing. */
  get isSign(): boolean {
    const first = this.#text.charAt(this.start)
    return first === '§' || first === '%' || first === '€'
  }

  #found(start: number, end: number): boolean {
    if (end <= start) return false
    this.start = start
    this.end = end
    return true
  }

  /** The end of the letters at `start` if nothing that follows can belong to the run, else -1. */
  #endOfPlainWord(start: number): number {
    const text = this.#text
    let end = start + 1
    while (kindAt(text, end) === LETTER) end += 1
    const after = kindAt(text, end)
    if (after === UNUSUAL) return -1
    if (after === SEPARATOR) return end
    const second = end + 1
    const goesOn = kindAt(text, second) !== SEPARATOR || text.charCodeAt(second) === HYPHEN
    return goesOn ? -1 : end
  }

  #endOfMatch(start: number): number {
    this.#pattern.lastIndex = start
    return this.#pattern.test(this.#text) ? this.#pattern.lastIndex : -1
  }
}
