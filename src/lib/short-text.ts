/** Stands for what was left out. */
const OMISSION = '[…]'

/** White space that may be broken, and what is no character to be seen. */
const GAPS = /[\p{Cc} ]+/gu

/** The text in one line, cut between words where it is longer than a picture can hold. */
export function shortText(text: string, most: number): string {
  const line = text.replace(GAPS, ' ').trim()
  const characters = Array.from(line)
  if (characters.length <= most) return line
  const kept = characters.slice(0, most).join('')
  const end = kept.lastIndexOf(' ')
  return `${end > most / 2 ? kept.slice(0, end) : kept} ${OMISSION}`
}
