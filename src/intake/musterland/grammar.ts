import type { Gender, Noun } from './words/nouns'

/** Nominative, genitive, dative, accusative. */
export type Case = 1 | 2 | 3 | 4

const DEFINITE: Readonly<Record<Gender, Readonly<Record<Case, string>>>> = {
  m: { 1: 'der', 2: 'des', 3: 'dem', 4: 'den' },
  f: { 1: 'die', 2: 'der', 3: 'der', 4: 'die' },
  n: { 1: 'das', 2: 'des', 3: 'dem', 4: 'das' },
}

const INDEFINITE: Readonly<Record<Gender, Readonly<Record<Case, string>>>> = {
  m: { 1: 'ein', 2: 'eines', 3: 'einem', 4: 'einen' },
  f: { 1: 'eine', 2: 'einer', 3: 'einer', 4: 'eine' },
  n: { 1: 'ein', 2: 'eines', 3: 'einem', 4: 'ein' },
}

/** The noun in the singular, in its case: „Konzepts“, „Schöffen“. */
function inflected({ singular, gender }: Noun, grammaticalCase: Case): string {
  if (gender === 'm' && singular.endsWith('e') && grammaticalCase !== 1) return `${singular}n`
  if (gender === 'f' || grammaticalCase !== 2 || /onds$/i.test(singular)) return singular
  return /(?:[sßxz]|sch|st)$/.test(singular) ? `${singular}es` : `${singular}s`
}

/** „der Haushalt“, „des Konzepts“. */
export const definite = (noun: Noun, grammaticalCase: Case): string =>
  `${DEFINITE[noun.gender][grammaticalCase]} ${inflected(noun, grammaticalCase)}`

/** „einen Haushalt“; without an article where the noun is used in the singular only. */
export const indefinite = (noun: Noun, grammaticalCase: Case): string =>
  noun.plural === null
    ? inflected(noun, grammaticalCase)
    : `${INDEFINITE[noun.gender][grammaticalCase]} ${inflected(noun, grammaticalCase)}`

/** A compound of a first part with its linking element and a noun written small. */
export const compound = (first: string, { singular, gender, plural }: Noun): Noun => ({
  singular: first + singular,
  gender,
  plural: plural === null ? null : first + plural,
})
