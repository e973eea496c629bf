import { isAdjectival, positive } from './adjectives'
import { isFunctionWord } from './function-words'
import { withoutFeminine } from './feminine'
import { regularForm } from './irregular'
import { isVerbBesideNoun, singularOfUmlautPlural } from './umlaut-plurals'
import { firstPersonStem, knownVerbStems, verbReading } from './verbs'

const MIN_STEM = 3
/** Verbs are written with a capital where they stand for nouns (das Planen), but not this often. */
const MOSTLY_SMALL = 0.2

/** Nouns with the plural -er and an unchanged vowel, by their last component: Kind, Kinder. */
const PLURAL_ER =
  /(?:bild|brett|feld|geist|geld|gesicht|geschlecht|glied|kind|kleid|leib|licht|lied|nest|rind|schild|schwert|weib)$/u
const NOT_PLURAL_ER = /ausbild$|^begeist$/u

/** Ending in -s without an ending: adverbs and a few nouns. */
const NO_ENDING_S =
  /(?:falls|seits|dings|wegs|mals|weils|los|zwecks|mittels|seitens|gas|glas|gras|atlas|was|das|chaos|kosmos)$|^(?:als|uns|dies|eins|links|rechts|nichts|stets|teils|bereits|anders|besonders|abends|morgens|nachts|rings|mittags|indes)$/u
const GENITIVE_OR_PLURAL_S = /[abdefghklmnoprtvwy]s$/u

/** Ending in -rn where n belongs to the word. */
const NO_ENDING_N =
  /(?:modern|intern|extern|konzern|eltern|ostern)$|^(?:(?:ge)?stern|(?:in|so)?fern|kern|gern|bayern|inwiefern|(?:sich|aeuss|bess|lock|mind)ern)$/u

/** Ending in an umlaut and n, which folding spells -en; nouns and towns beside Eis, Post and Sieg. */
const NO_ENDING_EN = /(?:gruen|schoen|posten)$|^(?:alt|roh|bau)?eisen$|^(?:siegen|essen|hagen)$/u

/** Nouns on -e beside others without: Note and Not, Rate and Rat, Reise and Reis, Akte and Akt. */
const ENDING_E_BELONGS =
  /(?:(?:^|[ns])rate|(?<!k)note|(?<![gkp])reise|(?:^|[nsl])akte|kohle|marke)n?$/u

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
  if (/(?<!^stud|^stad)ium$/u.test(word)) return cut(word, 2)
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

/** The word without the ending of a noun or adjective, and without a feminine suffix. */
function nominalStem(word: string): string {
  if (ENDING_E_BELONGS.test(word)) return word.replace(/n$/u, '')
  const base = withoutS(withoutFeminine(regularForm(word)))
  if (isVerbBesideNoun(base)) return base
  const singular = singularOfUmlautPlural(base)
  if (singular !== null && !/e[nlr]$/u.test(singular)) return singular
  const once = withoutEnding(singular ?? base)
  return positive(/e[nrm]$/u.test(once) ? withoutSecondEnding(once, base) : once)
}

/**
 * The stems of a word in folded spelling: what the forms of one word have in common. Only inflection
 * and the feminine suffix are removed, never derivation: Helfer, Helfern and Helferinnen share a stem,
 * which is not that of helfen or Hilfe; Beratung is not beraten.
 *
 * The first is the stem as a noun or adjective, unless the word can only be a verb. The others end in
 * `+` (or `~`, for the first person) and are those of the verbs whose form the word may be. Two words belong together if they share
 * any. So Frage finds Fragen but not gefragt, fragen finds both, and gefragt finds fragen: what is
 * written alike is found together, without joining a noun with all forms of its verb. Words without
 * forms keep to themselves (`seit.`), apart from the nouns whose stem has the same letters.
 */
export function stems(word: string): readonly [string, ...string[]] {
  if (isFunctionWord(word)) return [`${word}.`]
  if (!/^\p{L}+$/u.test(word)) return [regularForm(word)]
  const nominal = nominalStem(word)
  const verbs = verbReading(word, nominal)
  const firstPerson = firstPersonStem(word)
  const [first, ...others] = firstPerson === null ? verbs.stems : [...verbs.stems, firstPerson]
  if (first === undefined) return [nominal]
  return verbs.exclusive ? [first, ...others] : [nominal, first, ...others]
}

/** What a word of a query is meant as: a noun (Berichte), a verb (berichten) or whatever it may be. */
export type Reading = 'noun' | 'verb' | 'any'

/**
 * The stems of which a form must have one to answer to a word of a query. As a noun that is only the
 * first of its `stems`; as a known verb only those of the verb, so that berichten finds berichtet and
 * not Bericht.
 */
export function queryStems(word: string, reading: Reading): readonly [string, ...string[]] {
  const all = stems(word)
  const [first, ...others] = all
  if (reading === 'noun') return [first]
  const [verb, ...more] = all.filter((one) => one.endsWith('+')).flatMap(knownVerbStems)
  if (verb === undefined) return all
  if (reading === 'verb' && !isAdjectival(first)) return [verb, ...more]
  return [first, ...others, verb, ...more]
}

/**
 * What a word of a query is meant as, by how it is typed and how it is written where it occurs:
 * `capitalised` is the share of capitals within sentences, null if unknown.
 */
export function readingOf(typedWithCapital: boolean, capitalised: number | null): Reading {
  if (capitalised === null) return 'any'
  if (capitalised < MOSTLY_SMALL) return 'verb'
  return typedWithCapital ? 'noun' : 'any'
}

/** The first of the stems: the one as a noun or adjective, unless the word can only be a verb. */
export function stem(word: string): string {
  return stems(word)[0]
}
