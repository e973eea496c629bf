import { NUMBER, RunScanner } from './runs'

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

const NUMBER_AND_UNIT = new RegExp(
  `^(${NUMBER})(km|kwh|mwh|gwh|kw|mw|kg|ha|cm|mm|qm|m²|m³|euro|eur|mio|mrd|prozent|uhr)$`,
  'iu',
)
const DIGIT = /\p{Nd}/u
const LETTER_AND_NUMBER = /^(\p{L}{1,3})(\p{Nd}+)$/u

/** Splits off what is written apart as often as together: `10km`, `B62`. */
export function partsOfRun(run: Span): Span[] {
  if (!DIGIT.test(run.text)) return [run]
  const match = NUMBER_AND_UNIT.exec(run.text) ?? LETTER_AND_NUMBER.exec(run.text)
  const seam = run.start + (match?.[1]?.length ?? run.text.length)
  if (seam === run.end) return [run]
  return [
    { text: run.text.slice(0, seam - run.start), start: run.start, end: seam },
    { text: run.text.slice(seam - run.start), start: seam, end: run.end },
  ]
}

/** Whether a code unit is a hyphen that joins what stands directly before and after it. */
export const isHyphen = (code: number | undefined): boolean =>
  code === 0x2d || code === 0x2010 || code === 0x2011

/**
 * The words, numbers and spoken signs (§ % €) of a text in reading order. Hyphens join parts into
 * one token; a grouped or decimal number is one part; everything else separates.
 */
export function tokenise(text: string): Token[] {
  const groups: [Span, ...Span[]][] = []
  const scanner = new RunScanner(text)
  let joinable = -1
  while (scanner.next()) {
    const { start, end, isSign } = scanner
    const run = { text: text.slice(start, end), start, end }
    const previous = groups.at(-1)
    if (previous && !isSign && joinable === start - 1 && isHyphen(text.charCodeAt(joinable)))
      previous.push(run)
    else groups.push([run])
    joinable = isSign ? -1 : end
  }
  return groups.map((runs) => {
    const start = runs[0].start
    const end = runs.at(-1)?.end ?? runs[0].end
    const [first = runs[0], ...rest] = runs.flatMap(partsOfRun)
    return { text: text.slice(start, end), start, end, parts: [first, ...rest] }
  })
}
