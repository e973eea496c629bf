import type { DeskState } from '../state'

/** Letters as they are compared: without case, accents and marks. */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[äöü]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')

/** Something that is picked by a few letters. */
export interface Pickable {
  id: string
  label: string
  /** What stands beside it: faction, office. */
  hint: string | null
  /** What it is found by; the earlier ones say more. */
  words: readonly string[]
}

/**
 * Those that fit the letters, best first: every word typed begins one of theirs; those whose first
 * words fit come first, else they keep their order. No letters: all.
 */
export function findByLetters<T extends Pickable>(all: readonly T[], letters: string): T[] {
  const typed = folded(letters).split(/\s+/).filter(Boolean)
  if (typed.length === 0) return [...all]
  return all
    .flatMap((one, index) => {
      const words = one.words.map(folded)
      const places = typed.map((part) => placeOf(words, part))
      return places.some((place) => place < 0) ? [] : [{ one, index, place: Math.max(...places) }]
    })
    .toSorted((a, b) => a.place - b.place || a.index - b.index)
    .map(({ one }) => one)
}

/** `ü` is also found by `u`. */
const placeOf = (words: readonly string[], part: string): number =>
  words.findIndex((word) => word.startsWith(part) || plain(word).startsWith(part))

const plain = (word: string): string => word.replaceAll(/([aou])e/g, '$1')

/** Everybody who may speak: who spoke last comes first, then by family name. */
export function speakers(state: DeskState): Pickable[] {
  const lastTurn = new Map(
    state.statements
      .toSorted((a, b) => ((a.payload.spokenAt ?? '') < (b.payload.spokenAt ?? '') ? -1 : 1))
      .map(({ payload }, index) => [payload.personId, index]),
  )
  const factionOf = new Map(state.factions.map(({ id, shortName }) => [id, shortName]))
  return state.persons
    .toSorted((a, b) => (lastTurn.get(b.id) ?? -1) - (lastTurn.get(a.id) ?? -1))
    .map(({ id, name, familyName, factionId, office }) => {
      const faction = factionId === null ? null : (factionOf.get(factionId) ?? null)
      return {
        id,
        label: name,
        hint: [faction, office].filter(Boolean).join(', ') || null,
        words: [
          familyName,
          ...name.split(/[\s-]+/),
          ...(faction?.split(/\s+/) ?? []),
          ...(office ? [office] : []),
        ],
      }
    })
}

/** Who may move: the factions first, then everybody who may speak. */
export const movers = (state: DeskState): Pickable[] => [
  ...state.factions.map(({ id, name, shortName }) => ({
    id,
    label: shortName,
    hint: name === shortName ? 'Fraktion' : name,
    words: [shortName, ...name.split(/\s+/)],
  })),
  ...speakers(state),
]
