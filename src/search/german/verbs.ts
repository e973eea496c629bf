import { isVerbBesideNoun } from './umlaut-plurals'
import { FINITE, PARTICIPLES, REGULAR_PRESENT, ROOTS, WHOLE_PARTICIPLES } from './verb-forms'
import { prefixesOf } from './verb-prefixes'
import { WEAK } from './verb-roots'

/** What tells the stem of a verb from that of a noun of the same letters: `frag+` and `frag`. */
const MARK = '+'
/** Marks the first person, which is a noun as often: frage of fragen, Frage. */
const FIRST_PERSON_MARK = '~'

/** The verbs whose form a word may be, and whether it can be nothing else. */
export interface VerbReading {
  readonly stems: readonly string[]
  readonly exclusive: boolean
}

const NONE: VerbReading = { stems: [], exclusive: false }

/** What only looks like the form of a verb. */
const NO_VERB = /^(?:verdacht|andacht|herzog|abschied|bekannt|verschieden|betrug)/u
/** Participles that are nouns and adjectives more than they are verbs, once they are declined. */
const NOMINALISED =
  /^(?:betroff(?:en)?|beschaeftigt|angestellt|abgeordnet|beigeordnet|beauftragt|beteiligt|versichert|verletzt|behindert|gefluechtet|vorgesetzt|erwachs(?:en)?|gefangen|bedienstet|verwandt|angeklagt|geehrt|gelehrt|gesandt)$/u
/** Past plurals that are nouns more than verbs even without a prefix: Sprachen, Schienen. */
const NOUNS =
  /^(?:sprachen|schienen|banden|bissen|bogen|boten|gruben|logen|wiesen|strichen|assen)$/u
/** Past forms that are nouns with a prefix: Verlag, Einfuhr, Nachwuchs. */
const PREFIXED_NOUNS = /^(?:lag|fuhr|wuchs|trank)$/u
/** Anzunehmen, vorzubereiten: what follows the prefix. */
const WITH_ZU = /^zu(.{3,}(?:en|e[rl]n))$/u
/** Where the ending is -et and not -t: arbeitet, zeichnet, widmet. */
const ENDING_ET = /(?:[dt]|ch[mn]|[^aeiouhlrmn][mn])et$/u
/** Weak by the look alone: diskutiert, ändert, handelt. */
const PRODUCTIVE = /(?:ier|[^aeiou]el|[^aeiou]er|iger|uer)t$/u

/** Konzern and Konzert are not forms of one verb. */
const NO_INFINITIVE = /(?:konzern|modern|intern|extern|eltern|ostern|stern)$/u

const isInfinitive = (word: string): boolean =>
  word.length >= 5 && /(?:en|e[rl]n)$/u.test(word) && !NO_INFINITIVE.test(word)

const infinitiveStem = (word: string): string =>
  word.endsWith('en') ? word.slice(0, -2) : word.slice(0, -1)

const withoutT = (base: string): string => base.slice(0, ENDING_ET.test(base) ? -2 : -1)

/** The root before -t or -et, if there is such a verb: sagt, schreibt; but not Fahrt. */
function knownRoot(base: string): string | null {
  if (!base.endsWith('t')) return null
  const root = withoutT(base)
  return WEAK.has(root) || REGULAR_PRESENT.has(root) ? root : null
}

/** Irregular finite forms and infinitives with zu. */
function readFinite(word: string): VerbReading {
  const stems: string[] = []
  let exclusive = false
  for (const { prefix, rest, separable, inseparable } of prefixesOf(word)) {
    const form = FINITE.get(rest)
    const isNoun =
      prefix === ''
        ? NOUNS.test(rest)
        : form?.exclusive === false ||
          PREFIXED_NOUNS.test(rest) ||
          (form?.isNounWithSeparable === true && !inseparable)
    if (form && !isNoun) {
      stems.push(prefix + form.root)
      exclusive ||= form.exclusive
    }
    const infinitive = separable ? WITH_ZU.exec(rest)?.[1] : undefined
    if (infinitive !== undefined) stems.push(prefix + infinitiveStem(infinitive))
  }
  return { stems, exclusive }
}

/** Participles, declined or not, and regular finite forms. */
function readRegular(word: string, base: string): string[] {
  const stems: string[] = []
  // The base of beschlossene has lost its -en; that of Angebote never had one.
  const en = !base.endsWith('en') && word.startsWith(`${base}en`) ? 'en' : ''
  for (const { prefix, rest, inseparable } of prefixesOf(base)) {
    const unmarked = inseparable ? rest : rest.startsWith('ge') ? rest.slice(2) : null
    const participles = [
      unmarked === null ? undefined : (PARTICIPLES.get(unmarked) ?? PARTICIPLES.get(unmarked + en)),
      WHOLE_PARTICIPLES.get(rest + en),
    ]
    for (const root of participles) if (root !== undefined) stems.push(prefix + root)
    if (!base.endsWith('t')) continue
    const known = knownRoot(rest)
    if (known !== null) stems.push(prefix + known)
    if (unmarked !== null && unmarked.length >= (inseparable ? 3 : 4))
      stems.push(prefix + withoutT(unmarked))
    if (rest.length >= 5 && PRODUCTIVE.test(rest)) stems.push(prefix + withoutT(rest))
  }
  return stems
}

/** Whether a verb has this stem for all that is known, as wünschen and beweisen are verbs. */
function isKnownVerb(stem: string): boolean {
  if (stem.endsWith('ier')) return true
  return prefixesOf(stem).some(({ rest }) => WEAK.has(rest) || ROOTS.has(rest))
}

/** The stem of a known verb by which its first person is found: `frag~` of frage; or null. */
export function firstPersonStem(word: string): string | null {
  const stem = word.endsWith('e') ? word.slice(0, -1) : null
  return stem !== null && isKnownVerb(stem) ? stem + FIRST_PERSON_MARK : null
}

/** The stems by which all forms of the verb are found, if it is known; else none. */
export function knownVerbStems(verbStem: string): string[] {
  const stem = verbStem.slice(0, -MARK.length)
  return isKnownVerb(stem) ? [verbStem, stem + FIRST_PERSON_MARK] : []
}

/**
 * The stems of the verbs whose form a word in folded spelling is. `base` is the word without the
 * ending of an adjective or noun. Prefixes are kept: angenommen is a form of annehmen.
 */
export function verbReading(word: string, base: string): VerbReading {
  if (word.length < 3 || NO_VERB.test(word)) return NONE
  if (NOMINALISED.test(base) && word !== base && word !== `${base}en`) return NONE
  const finite = readFinite(word)
  const stems = [...finite.stems, ...readRegular(word, base)]
  if (isInfinitive(word)) stems.push(infinitiveStem(word))
  // Ich plane, ich brauche.
  if (word.endsWith('e') && isVerbBesideNoun(`${word}n`)) stems.push(word.slice(0, -1))
  return {
    stems: [...new Set(stems.map((stem) => stem + MARK))],
    exclusive: finite.exclusive,
  }
}
