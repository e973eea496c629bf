/** German typography for the sentences that the rules explain themselves with. */

/** Holds two words together on one line. */
export const NBSP = '\u00a0'

/** A paragraph of law whose parts stay on one line: `§ 35 Abs. 1 KrO NRW`. */
export function bindParagraph(paragraph: string): string {
  return paragraph
    .replace(/(§{1,2}|Abs\.|Satz|Nr\.) (?=\d)/g, `$1${NBSP}`)
    .replace(/\b(KrO|GO) (?=NRW)/g, `$1${NBSP}`)
}

/** A number and what it counts: `1 Stimme`, `29 Stimmen`. */
export function amount(count: number, singular: string, plural: string): string {
  return `${formatNumber(count)}${NBSP}${count === 1 ? singular : plural}`
}

/** An integer with German thousands separators from five digits on: `1234`, `12.345`. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat('de-DE', {
    useGrouping: Math.abs(value) >= 10_000,
  }).format(value)
}

const NUMBER_WORDS = [
  'null',
  'eins',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
]

/** A number as it is written in running text: up to twelve as a word, `zwei`, `zwölf`, `13`. */
export function numberInWords(value: number): string {
  return NUMBER_WORDS[value] ?? formatNumber(value)
}

const listFormat = new Intl.ListFormat('de-DE', { type: 'conjunction' })

/** `A`, `A und B`, `A, B und C`. */
export function enumerate(parts: readonly string[]): string {
  return listFormat.format(parts)
}

/** The text in German quotation marks; marks inside it become single ones. */
export function quoted(text: string): string {
  const inner = text
    .replace(/[„»]/g, '‚')
    .replace(/[“”«]/g, '‘')
    .replace(/"([^"]*)"/g, '‚$1‘')
  return `„${inner}“`
}
