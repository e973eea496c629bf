import { stem } from '../stem'
import { singularOfUmlautPlural } from '../umlaut-plurals'

const FEMININE = /(?:ung|heit|keit|schaft|ion|taet|enz|anz|ur|ik)$/u
/** Gebäude, Ende and their like have a genitive in s; feminine nouns in -e have none. */
const NEUTER_E = /^ge|(?:ende|auge|erbe|interesse|wille|name|glaube)$/u
/** Persons named by an adjective or a participle, who have its strong forms as well: Beauftragter. */
const DECLINED =
  /(?:[a-z]{3}nde|^(?:ange|be|er|ge|ver)[a-z]+te|(?:behinder|ordne)te|(?:staend|taet|hoer|duerft|will)ige|lose|kranke)$/u
const ADJECTIVE_ENDINGS = ['', 'e', 'en', 'er', 'es', 'em'] as const

/** The endings a noun can have by the look of it; which of them are its own, its stem decides. */
function endingsOf(base: string): readonly string[] {
  if (base.length > 4 && FEMININE.test(base)) return ['', 'en']
  if (/(?:er|el)$/u.test(base)) return ['', 'n', 's']
  if (/(?:en|chen|lein)$/u.test(base)) return ['', 's']
  if (base.endsWith('nis')) return ['', 'se', 'ses', 'sen']
  if (base.endsWith('in')) return ['', 'nen', 's', 'e', 'en', 'es']
  if (base.endsWith('e')) return NEUTER_E.test(base) ? ['', 'n', 's'] : ['', 'n']
  if (/[aiouy]$/u.test(base)) return ['', 's', 'en']
  return ['', 's', 'es', 'e', 'en', 'er', 'ern']
}

/** The last a, o or u changed, and the first: both spellings of a plural such as Häuser or Gärten. */
function umlauted(base: string): string[] {
  const change = (vowel: string): string => (vowel === 'au' ? 'aeu' : `${vowel}e`)
  return [
    base.replace(/(?:au|[aou])(?=[^aou]*$)/u, change),
    base.replace(/au|[aou](?=[^aou]*$)/u, change),
  ]
}

/** No noun that ends like this changes its vowel in the plural. */
const UNCHANGED = /(?:e|(?<!spr|schw)ung|heit|keit|schaft|ion|taet|enz|ik|[ae]nt|ismus|in)$/u

/** The plurals with a changed vowel, dative included: Häuser, Häusern. Empty if there are none. */
export function umlautPlurals(base: string): string[] {
  if (UNCHANGED.test(base) || !/[aou]/u.test(base)) return []
  const candidates = umlauted(base).flatMap((changed) =>
    ['', 'n', 'e', 'en', 'er', 'ern'].map((ending) => changed + ending),
  )
  return [...new Set(candidates)].filter((form) => singularOfUmlautPlural(form) === base)
}

/** Women and animals whose name changes its vowel: Ärztin, Vorständin, Wölfin. */
const CHANGED_FEMININE =
  /(?:anwalt|arzt|bauer|fuchs|gott|graf|hund|jude|koch|narr|papst|rat|schwager|stand|wolf)$/u

function feminines(base: string): string[] {
  if (FEMININE.test(base) || /(?:nis|en|el|[aiouy])$/u.test(base)) return []
  const root = base.endsWith('e') ? base.slice(0, -1) : base
  const changed = CHANGED_FEMININE.test(base) ? umlauted(root) : []
  return [root, ...changed].flatMap((form) => [`${form}in`, `${form}innen`])
}

/**
 * The inflected and the gendered forms of a noun that share its stem, itself first. Short words with
 * a changed vowel in the plural have no other plural: Rat has Räte, but not Raten.
 */
export function nounForms(base: string): string[] {
  const plurals = umlautPlurals(base)
  const endings =
    plurals.length > 0 ? endingsOf(base).filter((e) => !/^e[nr]/u.test(e)) : endingsOf(base)
  const own = stem(base)
  const candidates = [...endings.map((ending) => base + ending), ...plurals, ...feminines(base)]
  const forms = [...new Set(candidates)].filter((form) => form === base || stem(form) === own)
  // Des Neubaus, des Staus; Beauftragter, Beauftragtem.
  const others = base.endsWith('au') ? ['s'] : DECLINED.test(base) ? ['r', 'm'] : []
  return [...new Set([...forms, ...others.map((ending) => base + ending)])]
}

/**
 * The plural and genitive forms that the ending of a word from the corpus tells for sure, itself
 * first: enough where rarer forms occur as words of their own.
 */
export function regularForms(word: string): string[] {
  if (FEMININE.test(word)) return [word, `${word}en`]
  if (/(?:er|el)$/u.test(word)) return [word, `${word}n`, `${word}s`]
  if (word.endsWith('e')) return [word, `${word}n`]
  return /[bdfgkmprt]$/u.test(word) ? [word, `${word}s`, `${word}es`] : [word]
}

/** The declined forms of an adjective. */
export const adjectiveForms = (base: string): string[] =>
  ADJECTIVE_ENDINGS.map((ending) => base + ending)
