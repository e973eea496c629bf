/** Strings one after another in one array, each found by its number: as compact as they get. */
export interface PackedStrings {
  /** UTF-16 code units. */
  readonly units: Uint16Array
  /** Where each string begins; one more than there are strings. */
  readonly starts: Uint32Array
}

export function packStrings(strings: readonly string[]): PackedStrings {
  const starts = new Uint32Array(strings.length + 1)
  let length = 0
  for (const [at, text] of strings.entries()) {
    length += text.length
    starts[at + 1] = length
  }
  const units = new Uint16Array(length)
  let unit = 0
  for (const text of strings)
    for (let at = 0; at < text.length; at += 1) units[unit++] = text.charCodeAt(at)
  return { units, starts }
}

export const countOf = ({ starts }: PackedStrings): number => starts.length - 1

/** More code units than these are not passed as arguments: of those, there is a limit. */
const SHORT = 1024

export function stringAt({ units, starts }: PackedStrings, at: number): string {
  const of = units.subarray(starts[at] ?? 0, starts[at + 1] ?? 0)
  if (of.length <= SHORT) return String.fromCharCode(...of)
  return Buffer.from(of.buffer, of.byteOffset, of.byteLength).toString('utf16le')
}

/** Less than, equal to or greater than 0, as the string at `at` stands before, at or after `text`. */
function compareAt({ units, starts }: PackedStrings, at: number, text: string): number {
  const start = starts[at] ?? 0
  const length = (starts[at + 1] ?? 0) - start
  const shared = Math.min(length, text.length)
  for (let offset = 0; offset < shared; offset += 1) {
    const difference = (units[start + offset] ?? 0) - text.charCodeAt(offset)
    if (difference !== 0) return difference
  }
  return length - text.length
}

/** The first string, of strings in the order of their code units, that is not before `text`. */
export function lowerBound(sorted: PackedStrings, text: string, from = 0): number {
  let low = from
  let high = countOf(sorted)
  while (low < high) {
    const middle = (low + high) >>> 1
    if (compareAt(sorted, middle, text) < 0) low = middle + 1
    else high = middle
  }
  return low
}

/** The number of a string among sorted ones; -1 if it is not there. */
export function findString(sorted: PackedStrings, text: string): number {
  const at = lowerBound(sorted, text)
  return at < countOf(sorted) && compareAt(sorted, at, text) === 0 ? at : -1
}
