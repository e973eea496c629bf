/**
 * The report that the first session is recorded from. It is protected and not part of the project;
 * where it lies beside it, the seed is compared with it word by word.
 */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const path = fileURLToPath(
  new URL('../../../shared/sources/kreistag-siegen-wittgenstein.txt', import.meta.url),
)

/** The report's text, or `null` where it does not lie beside the project. */
export const reportText: string | null = existsSync(path) ? readFileSync(path, 'utf8') : null

/** What a locator names: `Absatz 3`, or the heading before a paragraph. */
export type Places = ReadonlyMap<string, string>

/** The report by its places, counted as the note of its source says. */
export function places(text: string): Places {
  const found = new Map<string, string>()
  let count = 0
  for (const line of text.split('\n').filter((part) => part.trim() !== '')) {
    if (line.startsWith('+')) continue
    const isHeading = !/[.“]$/.test(line)
    found.set(
      isHeading ? `Zwischenüberschrift vor Absatz ${count + 1}` : `Absatz ${(count += 1)}`,
      line,
    )
  }
  return found
}

/** The places that a locator names: `Absätze 1 bis 4, 7 und 8` are six of them. */
export function placesOf(locator: string): string[] {
  const list = /^Absätze (.+)$/.exec(locator)?.[1]
  if (list === undefined) return [locator]
  return list.split(/, | und /).flatMap((part) => {
    const [first, last] = part.split(' bis ').map(Number) as [number, number | undefined]
    return Array.from(
      { length: (last ?? first) - first + 1 },
      (_, offset) => `Absatz ${first + offset}`,
    )
  })
}

/** The words between German quotation marks. */
export const quotedWords = (text: string): string[] =>
  [...text.matchAll(/„([^“]*)“/g)].map((match) => match[1] ?? '')

/** The words of a text without case and punctuation. */
export const words = (text: string): string[] =>
  [...text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)].map((match) => match[0])

/** Every run of so many consecutive words. */
export function runs(text: string, length: number): string[] {
  const all = words(text)
  return all
    .slice(0, Math.max(0, all.length - length + 1))
    .map((_, start) => all.slice(start, start + length).join(' '))
}
