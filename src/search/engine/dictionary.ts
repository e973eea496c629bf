import { stem, stems } from '../german/stem'
import { isSuspended, wordsSuspended } from '../german/suspended'
import type { Splitter } from '../german/compounds/splitter'
import { countOf, findString, packStrings, stringAt, type PackedStrings } from './strings'

/** How a form answers to a word: by being it, by another form of it, as a part of a compound. */
export const levels = { part: 1, form: 2, exact: 3 } as const
export type Level = (typeof levels)[keyof typeof levels]

/** Which forms answer to a stem. */
export interface Dictionary {
  /** Stems, in the order of their code units. */
  readonly stems: PackedStrings
  /** By stem: its first entry; one more than there are stems. */
  readonly starts: Uint32Array
  /** By entry. */
  readonly forms: Uint32Array
  readonly levels: Uint8Array
}

/** `coronahilfen` of the joined form `corona-hilfen`. */
const asOneWord = (form: string): string => form.replaceAll('-', '')

/** The stems of a compound's pieces, and of every run of neighbours that is not the whole. */
export function partStems(form: string, splitter: Splitter): string[] {
  const pieces = splitter.split(form)
  if (!pieces) return []
  const found = pieces.map((piece) => piece.stem)
  for (let first = 0; first < pieces.length; first += 1)
    for (let last = first + 1; last < pieces.length; last += 1) {
      const whole = first === 0 && last === pieces.length - 1
      if (!whole) found.push(stem(form.slice(pieces[first]?.start, pieces[last]?.end)))
    }
  return found
}

/** A form and its level in one number, which orders by the form. */
const packed = (form: number, level: Level): number => form * 4 + level

/** Each form once, with the best of its levels. */
function bestOfEach(entries: readonly number[]): number[] {
  const sorted = entries.length > 1 ? entries.toSorted((a, b) => a - b) : entries
  return sorted.filter((entry, at) => {
    const next = sorted[at + 1]
    return next === undefined || entry >>> 2 !== next >>> 2
  })
}

/** @param forms in the order of their code units */
export function buildDictionary(forms: PackedStrings, splitter: Splitter): Dictionary {
  const byStem = new Map<string, number[]>()
  const add = (key: string, form: number, level: Level) => {
    const known = byStem.get(key)
    if (known) known.push(packed(form, level))
    else byStem.set(key, [packed(form, level)])
  }
  for (let form = 0; form < countOf(forms); form += 1) {
    const text = stringAt(forms, form)
    if (isSuspended(text)) {
      for (const meant of wordsSuspended(text, splitter))
        for (const one of stems(meant)) add(one, form, levels.form)
      continue
    }
    const word = asOneWord(text)
    for (const one of stems(word)) add(one, form, levels.form)
    // The parts of a hyphenated word are words of their own.
    if (word === text) for (const part of partStems(text, splitter)) add(part, form, levels.part)
  }
  const keys = [...byStem.keys()].sort()
  const lists = keys.map((key) => bestOfEach(byStem.get(key) ?? []))
  const starts = new Uint32Array(keys.length + 1)
  for (const [at, list] of lists.entries()) starts[at + 1] = (starts[at] ?? 0) + list.length
  const entries = lists.flat()
  return {
    stems: packStrings(keys),
    starts,
    forms: Uint32Array.from(entries, (entry) => entry >>> 2),
    levels: Uint8Array.from(entries, (entry) => entry & 3),
  }
}

/** Calls `visit` with each form that answers to a stem. */
export function forEachForm(
  { stems, starts, forms, levels: entryLevels }: Dictionary,
  key: string,
  visit: (form: number, level: Level) => void,
): void {
  const at = findString(stems, key)
  if (at < 0) return
  const end = starts[at + 1] ?? 0
  for (let entry = starts[at] ?? 0; entry < end; entry += 1)
    visit(forms[entry] ?? 0, (entryLevels[entry] ?? 0) as Level)
}
