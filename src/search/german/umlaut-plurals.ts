import { prefixesOf } from './verb-prefixes'

/**
 * Nouns whose plural changes the vowel (Haus, Häuser). Dropping umlauts from all words instead would
 * make Förderung and Forderung, schon and schön the same; so the nouns are listed, by their last
 * component, in the folded spelling of the singular.
 */
const list = (words: string): string[] => words.trim().split(/\s+/)

/** Plural -e, dative -en: Antrag, Anträge, Anträgen. */
const PLURAL_E = list(`
  abdruck altar angst anwalt arzt ast ausdruck axt bach ball band bank bart bauch baum bischof block
  bock brand brauch braut bruch brust bund busch chor damm dampf darm draht duft eindruck fall fang
  faust flug fluch fluss frosch frost frucht fuchs fuss gang gans gast geruch gruft grund gruss guss
  hahn hals hand hang haut hof hut kampf kanal kauf klang kluft knopf koch kopf korb kraft kran kranz
  krampf krug kuh kunft kunst kuss lass lauf laus lohn luft lust macht magd markt maus nacht naht not
  nuss palast pass pfahl plan platz rat raum rausch rock rumpf sack saft sarg satz schacht
  schlag schlauch schluss schnur schub schuss schwarm schwung schwur sohn spruch sprung stab stadt
  stall stamm stand stock stoss strang strauss strom stuhl sturm sturz sucht sumpf tanz ton topf trag
  traum turm wand wunsch wurf wurst zahn zaun zopf zug zunft zwang
`)

/** Plural -er, dative -ern: Haus, Häuser, Häusern. */
const PLURAL_ER = list(`
  amt bad band blatt buch dach dorf fach fass gehalt glas gott grab gras gut haupt haus holz horn huhn
  kalb kraut lamm land loch mahl mal mann maul mund rad rand schloss spital strauch tal tuch tum volk
  wald wort wurm
`)

/** No ending, dative -n: Mangel, Mängel, Mängeln. */
const PLURAL_BARE = list(`
  apfel boden bogen bruder faden garten graben hafen kasten kloster kragen laden magen mangel mantel
  mutter nagel ofen sattel schaden schnabel schwager tochter vater vogel
`)

/** After be-, er-, ver-, ent- an umlaut before -en is a verb (begründen), but for these nouns. */
const PREFIXED_NOUNS = new Set(list('band kauf lass lauf satz schluss stand stoss trag wurf zug'))

/** Words that only look like such plurals; inhabitants (Ausländer) are people, not lands. */
const NOT_PLURAL = new RegExp(
  '^(?:ver)?aendern?$|geraeten?$|eigentuemern?$|' +
    '(?:aus|in|eng|fin|finn|griechen|groen|hol|ir|is|mittel|muenster|neusee|nieder|rhein|saar|sauer' +
    '|schott|sieger|thai|vogt|westerwae?l)laendern?$',
  'u',
)

/** The plural's folded spelling of a singular: the last a, o, u (not after another vowel) changes. */
function umlauted(singular: string): string {
  return singular.replace(/(au|[aou])(?=[^aou]*$)/u, (vowel) =>
    vowel === 'au' ? 'aeu' : `${vowel}e`,
  )
}

function umlautedBare(singular: string): string {
  return singular.replace(/(au|[aou])/u, (vowel) => (vowel === 'au' ? 'aeu' : `${vowel}e`))
}

interface Plural {
  readonly singular: string
  readonly verbal: boolean
}

const PLURALS: ReadonlyMap<string, Plural> = new Map(
  [
    ...PLURAL_E.flatMap((noun) =>
      ['e', 'en'].map((ending) => [umlauted(noun) + ending, noun, ending]),
    ),
    ...PLURAL_ER.flatMap((noun) =>
      ['er', 'ern'].map((ending) => [umlauted(noun) + ending, noun, ending]),
    ),
    ...PLURAL_BARE.flatMap((noun) =>
      ['', 'n'].map((ending) => [umlautedBare(noun) + ending, noun, ending]),
    ),
  ].map(([plural = '', singular = '', ending]) => [plural, { singular, verbal: ending === 'en' }]),
)
const LENGTHS = [...new Set([...PLURALS.keys()].map((plural) => plural.length))].sort(
  (a, b) => b - a,
)

/** The folded singular of a folded plural with a changed vowel (`antraegen` → `antrag`), or null. */
export function singularOfUmlautPlural(word: string): string | null {
  if (!/[aou]e/u.test(word) || NOT_PLURAL.test(word)) return null
  for (const length of LENGTHS) {
    const plural = PLURALS.get(word.slice(-length))
    if (word.length < length || !plural) continue
    const before = word.slice(0, -length)
    const isVerb = plural.verbal && /^(?:be|er|ver|ent|zer)$/u.test(before)
    return isVerb && !PREFIXED_NOUNS.has(plural.singular) ? null : before + plural.singular
  }
  return null
}

const BOTH = new Set([
  'angst',
  'ball',
  'band',
  'bank',
  'hand',
  'lust',
  'macht',
  'not',
  'rat',
  'satz',
  'wand',
])
const UNCHANGED = new Set(
  [...PLURAL_E.filter((noun) => !BOTH.has(noun)), 'bau', 'buch', 'gehalt', 'haus', 'land'].map(
    (noun) => `${noun}en`,
  ),
)

/**
 * Whether a word on -en has, after the prefixes of a verb, the letters of such a noun without its
 * change, so that it is no form of it: vorschlagen beside Vorschläge.
 */
export function isVerbBesideNoun(word: string): boolean {
  if (!word.endsWith('en') || word === 'niederlanden') return false
  return prefixesOf(word).some(({ rest }) => UNCHANGED.has(rest))
}
