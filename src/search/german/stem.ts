import { isAdjectival } from './adjectives'
import { withoutFeminine } from './feminine'
import { regularForm } from './irregular'
import { singularOfUmlautPlural } from './umlaut-plurals'

const MIN_STEM = 3

/** Nouns with the plural -er and an unchanged vowel, by their last component: Kind, Kinder. */
const PLURAL_ER =
  /(?:bild|brett|feld|geist|geld|gesicht|geschlecht|glied|kind|kleid|leib|licht|lied|nest|rind|schild|schwert|weib)$/u
const NOT_PLURAL_ER = /ausbild$|^begeist$/u

/** Ending in -s without an ending: adverbs and a few nouns. */
const NO_ENDING_S =
  /(?:falls|seits|dings|wegs|mals|weils|los|gas|glas|gras|atlas|was|das|chaos|kosmos)$|^(?:als|uns|eins|links|rechts|nichts|stets|teils|bereits|anders|besonders|abends|morgens|mittags|indes)$/u
const GENITIVE_OR_PLURAL_S = /[abdefghklmnoprtvwy]s$/u

/** Ending in -rn where n belongs to the word. */
const NO_ENDING_N =
  /(?:modern|intern|extern|konzern|eltern|ostern)$|^(?:(?:ge)?stern|(?:in|so)?fern|kern|gern|bayern|inwiefern)$/u

/** Ending in an umlaut and n, which folding spells -en. */
const NO_ENDING_EN = /(?:gruen|schoen)$/u

const PREFIXED_VERB = /^(?:be|emp|ent|er|miss|ver|zer)/u
const PARTICIPLE = /^ge(?=.{4,}(?:er|el)t$)/u

const cut = (word: string, letters: number): string =>
  word.length - letters >= MIN_STEM ? word.slice(0, -letters) : word

/** Genitive and the plural of short and foreign words: Antrags, Kitas, Büros. */
function withoutS(word: string): string {
  return GENITIVE_OR_PLURAL_S.test(word) && !NO_ENDING_S.test(word) ? cut(word, 1) : word
}

/** -er and -em are endings of adjectives and of a few nouns; elsewhere they belong to the word. */
function withoutErOrEm(word: string): string {
  const base = word.slice(0, -2)
  if (base.length < MIN_STEM && !isAdjectival(base)) return word
  if (word.endsWith('er') && PLURAL_ER.test(base) && !NOT_PLURAL_ER.test(base)) return base
  return /e[mr]$/u.test(word) && isAdjectival(base) ? base : word
}

const withoutEn = (word: string): string => (NO_ENDING_EN.test(word) ? word : cut(word, 2))

/** One ending of declension or conjugation. */
function withoutEnding(word: string): string {
  if (/(?:nisse|nissen)$/u.test(word)) return word.replace(/sen?$/u, '')
  if (/ium$/u.test(word)) return cut(word, 2)
  if (/(?:e[rl]|rr|bar)n$/u.test(word) && !NO_ENDING_N.test(word))
    return withoutErOrEm(cut(word, 1))
  if (/e[mr]$/u.test(word)) return withoutErOrEm(word)
  if (word.endsWith('en')) return withoutEn(word)
  return word.endsWith('e') ? cut(word, 1) : word
}

/** Betroffene, Betroffenen and betroffen; kleiner and kleinere. */
function withoutSecondEnding(once: string, base: string): string {
  if (once === base) return once
  return once.endsWith('en') ? withoutEn(once) : withoutErOrEm(once)
}

/** -t and -et of verbs that are hardly taken for nouns: beschließt, diskutiert, gefördert, arbeitet. */
function withoutVerbalT(word: string): string {
  if (word.length < 6 || !word.endsWith('t')) return word
  if (/(?:ier|er|el)t$/u.test(word)) return cut(word.replace(PARTICIPLE, ''), 1)
  const bare = /[dt]et$/u.test(word) ? cut(word, 2) : word
  return PREFIXED_VERB.test(word) && /[^aeiouy]t$/u.test(bare) ? cut(bare, 1) : bare
}

/**
 * The stem of a word in folded spelling: what the inflected and the gendered forms of one word have
 * in common. Only inflection is removed, never derivation: Helfer, Helfern and Helferinnen share a
 * stem, which is not that of helfen or Hilfe; Beratung is not beraten. Not a word in general, and
 * only to be compared with other stems.
 */
export function stem(word: string): string {
  if (!/^\p{L}+$/u.test(word)) return word
  const base = withoutS(withoutFeminine(regularForm(word)))
  const singular = singularOfUmlautPlural(base)
  if (singular !== null && !/e[nlr]$/u.test(singular)) return withoutVerbalT(singular)
  const once = withoutEnding(singular ?? base)
  const twice = /e[nrm]$/u.test(once) ? withoutSecondEnding(once, base) : once
  return withoutVerbalT(twice)
}
