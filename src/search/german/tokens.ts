/** A stretch of a text; `start` and `end` are UTF-16 code units into it. */
export interface Span {
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * One written word with the parts it visibly consists of: `Corona-Hilfen` → `Corona`, `Hilfen`;
 * `10km` → `10`, `km`; `B62` → `B`, `62`. A plain word is its own single part.
 */
export interface Token extends Span {
  readonly parts: readonly [Span, ...Span[]]
}

/** Soft hyphens and zero-width joiners stand inside words without being part of them. */
const INVISIBLE = '\\u00AD\\u200B-\\u200D\\u2060'
const CHARACTER = `[\\p{L}\\p{M}\\p{N}${INVISIBLE}]`
const GROUPED_DIGITS = `\\p{Nd}{1,3}(?:[.'’\\u00A0\\u2009\\u202F]\\p{Nd}{3})+(?!\\p{Nd})`
const NUMBER = `(?:${GROUPED_DIGITS}|\\p{Nd}+)(?:,\\p{Nd}{1,2}(?!\\p{Nd}))?`
const NUMBER_WITH_LETTERS = `${NUMBER}(?:\\p{L}${CHARACTER}*)?`
const WORD = `[\\p{L}\\p{N}]${CHARACTER}*(?:['’ʼ]\\p{L}${CHARACTER}*)*`
const FEMININE = '[iI][nN](?:[nN][eE][nN])?'
/** Bürger*innen, Bürger:in, Bürger_innen, Bürger/-innen, Bürger(innen). */
const GENDER_SUFFIX = `(?<=[\\p{L}\\p{M}]{3})(?:(?:[*:_·•]|/-?)${FEMININE}|\\(${FEMININE}\\))(?!${CHARACTER})`
const RUN = `${NUMBER_WITH_LETTERS}|${WORD}(?:${GENDER_SUFFIX})?`
const SIGN = '§+|[%€]'

const HYPHEN = /^[-\u2010\u2011]$/u
const NUMBER_AND_UNIT = new RegExp(
  `^(${NUMBER})(km|kwh|mwh|gwh|kw|mw|kg|ha|cm|mm|qm|m²|m³|euro|eur|mio|mrd|prozent|uhr)$`,
  'iu',
)
const DIGIT = /\p{Nd}/u
const LETTER_AND_NUMBER = /^(\p{L}{1,3})(\p{Nd}+)$/u

/** Splits off what is written apart as often as together: `10km`, `B62`. */
function partsOfRun(run: Span): Span[] {
  if (!DIGIT.test(run.text)) return [run]
  const match = NUMBER_AND_UNIT.exec(run.text) ?? LETTER_AND_NUMBER.exec(run.text)
  const seam = run.start + (match?.[1]?.length ?? run.text.length)
  if (seam === run.end) return [run]
  return [
    { text: run.text.slice(0, seam - run.start), start: run.start, end: seam },
    { text: run.text.slice(seam - run.start), start: seam, end: run.end },
  ]
}

/**
 * The words, numbers and spoken signs (§ % €) of a text in reading order. Hyphens join parts into
 * one token; a grouped or decimal number is one part; everything else separates.
 */
export function tokenise(text: string): Token[] {
  const scanner = new RegExp(`(?<run>${RUN})|(?:${SIGN})`, 'gu')
  const groups: [Span, ...Span[]][] = []
  let joinable = false
  for (const match of text.matchAll(scanner)) {
    const run = { text: match[0], start: match.index, end: match.index + match[0].length }
    const previous = groups.at(-1)
    const isRun = match.groups?.run !== undefined
    const between = text.slice(previous?.at(-1)?.end ?? run.start, run.start)
    if (previous && joinable && isRun && HYPHEN.test(between)) previous.push(run)
    else groups.push([run])
    joinable = isRun
  }
  return groups.map((runs) => {
    const start = runs[0].start
    const end = runs.at(-1)?.end ?? runs[0].end
    const [first = runs[0], ...rest] = runs.flatMap(partsOfRun)
    return { text: text.slice(start, end), start, end, parts: [first, ...rest] }
  })
}
