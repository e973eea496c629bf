import { HASH_START, hashOf, hashWith } from './unit-hash'

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
const KNOWN_UNITS = 0x2070
const HYPHEN = 0x2d

function kindOf(character: string): number {
  if (/\p{L}/u.test(character)) return LETTER
  if (/['’*:_·•/(]/u.test(character)) return JOINT
  return new RegExp(`${CHARACTER}|[§%€]`, 'u').test(character) ? UNUSUAL : SEPARATOR
}
/** By code unit. */
const KINDS = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  code < KNOWN_UNITS ? kindOf(String.fromCharCode(code)) : UNUSUAL,
)

/** Two separators behind each text stand in for the question where it ends. */
const PADDING = 2

/**
 * Steps through the unbroken runs of letters and digits (with the gender suffixes and apostrophes
 * that belong to them) and the spoken signs (§ % €) of a text. `start` and `end` are the code units
 * of the one found last, `hash` is made of what stands between them. A plain word between plain
 * separators, which is nearly all of any text, is found without a regular expression; everything else
 * by `RUN_OR_SIGN`, which defines what a run is.
 */
export class RunScanner {
  start = 0
  end = 0
  hash = 0
  /** The code units of the text, which are read many times as fast as those of a string. */
  units = new Uint16Array(0)
  #bytes = Buffer.from(this.units.buffer)
  #text = ''
  readonly #pattern = new RegExp(RUN_OR_SIGN, 'uy')

  constructor(text = '') {
    this.read(text)
  }

  /** Begins anew with another text. */
  read(text: string): void {
    const { length } = text
    if (this.units.length < length + PADDING) {
      this.units = new Uint16Array(Math.ceil(1.5 * length) + PADDING)
      this.#bytes = Buffer.from(this.units.buffer)
    }
    this.#bytes.write(text, 'utf16le')
    this.units.fill(0, length, length + PADDING)
    this.#text = text
    this.start = 0
    this.end = 0
  }

  /** Whether there is another run or sign; if so, it is now the one found last. */
  next(): boolean {
    const { units } = this
    const { length } = this.#text
    let at = this.end
    while (at < length) {
      const kind = KINDS[units[at] ?? 0]
      if (kind === LETTER || kind === UNUSUAL) {
        if (kind === LETTER && this.#findPlainWord(at)) return true
        if (this.#findMatch(at)) return true
        // A surrogate pair is one character and must not be entered halfway.
        at += (this.#text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
      } else at += 1
    }
    return false
  }

  /** Whether the run found last is a sign, which hyphens join to nothing. */
  get isSign(): boolean {
    const first = this.units[this.start]
    return first === 0xa7 || first === 0x25 || first === 0x20ac
  }

  /** Whether the letters at `start` are a run since nothing that follows can belong to it. */
  #findPlainWord(start: number): boolean {
    const { units } = this
    let end = start
    let code = units[end] ?? 0
    let hash = HASH_START
    do {
      hash = hashWith(hash, code)
      end += 1
      code = units[end] ?? 0
    } while (KINDS[code] === LETTER)
    if (KINDS[code] === UNUSUAL) return false
    if (KINDS[code] === JOINT) {
      const second = units[end + 1] ?? 0
      if (KINDS[second] !== SEPARATOR || second === HYPHEN) return false
    }
    this.start = start
    this.end = end
    this.hash = hash
    return true
  }

  #findMatch(start: number): boolean {
    this.#pattern.lastIndex = start
    if (!this.#pattern.test(this.#text)) return false
    this.start = start
    this.end = this.#pattern.lastIndex
    this.hash = hashOf(this.units, start, this.end)
    return true
  }
}
