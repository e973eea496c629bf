import { stem } from '../stem'
import { adjectiveForms, nounForms, regularForms } from './inflection'
import { regularLinks } from './linking'
import { readNouns, readWords, type ListedNoun } from './notation'
import {
  LAST_ADJECTIVES,
  MODIFIERS,
  NEVER_SPLIT,
  NEVER_SPLIT_ADJECTIVES,
  NOUNS,
  ONLY_LINKED,
} from './words'

/** A piece of a form, from `start` to `end` (exclusive) without its linking element. */
export interface Piece {
  readonly start: number
  readonly end: number
  /** The stem of the piece's base word. */
  readonly stem: string
}

/** What a stretch of a form can be. */
export interface Reading {
  /** Mostly one piece; offsets from the start of the stretch. */
  readonly pieces: readonly Piece[]
  /** Whether letters follow that belong to no piece. */
  readonly linked: boolean
  /** How unlikely the reading is, see `COST`. */
  readonly cost: number
  /** Stands only after a linking element (last pieces), or only after another piece (first pieces). */
  readonly restricted: boolean
}

/** Fewer pieces come first; the rest only decides between splits of as many pieces. */
export const COST = { piece: 1000, unlisted: 60, short: 5, rarerLink: 20 } as const

/** The readings of stretches of folded forms. */
export interface Lexicon {
  /** Before another piece, with the linking element. */
  firsts: Map<string, Reading>
  /** At the end of a noun. */
  lastNouns: Map<string, Reading>
  /** At the end of an adjective. */
  readonly lastAdjectives: Map<string, Reading>
  /** Simple words, and words that look like compounds and are none. */
  readonly whole: ReadonlySet<string>
}

const onlyLinked = new Set(readWords(ONLY_LINKED))

function add(readings: Map<string, Reading>, form: string, reading: Reading): void {
  const known = readings.get(form)
  if (!known || reading.cost < known.cost) readings.set(form, reading)
}

/** A word with what its forms share, worked out once. */
interface Noun {
  readonly base: string
  readonly seam: ListedNoun['seam']
  /** Of each of its pieces. */
  readonly stems: readonly [string] | readonly [string, string]
}

function nounOf(base: string, seam: ListedNoun['seam'] = null): Noun {
  const stems = seam
    ? ([stem(base.slice(0, seam.end)), stem(base.slice(seam.start))] as const)
    : ([stem(base)] as const)
  return { base, seam, stems }
}

/** The pieces of an inflected or linked form of a noun, whose own letters end at `end`. */
function piecesOf({ seam, stems }: Noun, end: number): Piece[] {
  const [first, second] = stems
  if (seam === null || second === undefined) return [{ start: 0, end, stem: first }]
  return [
    { start: 0, end: seam.end, stem: first },
    { start: seam.start, end, stem: second },
  ]
}

/** The cost of the pieces: one that is short, or that the list does not know, is less likely. */
function costOf({ base, seam }: Noun, unlisted: number): number {
  return COST.piece * (seam === null ? 1 : 2) + unlisted + (base.length < 4 ? COST.short : 0)
}

function addFirst(
  { firsts }: Lexicon,
  noun: Noun,
  form: string,
  cost: number,
  restricted = false,
): void {
  // A dropped e, a changed vowel and a feminine form leave no linking element to take off.
  const isLinked = form.startsWith(noun.base) && !form.endsWith('innen')
  const end = isLinked ? noun.base.length : form.length
  add(firsts, form, { pieces: piecesOf(noun, end), linked: end < form.length, cost, restricted })
}

function addFirsts(lexicon: Lexicon, noun: Noun, forms: readonly string[], unlisted: number): void {
  const cost = costOf(noun, unlisted)
  forms.forEach((form, rank) => {
    addFirst(lexicon, noun, form, cost + Math.min(rank, 2) * COST.rarerLink)
  })
  // Within a longer compound, s may follow what stands without it else: Hof-, but Bahnhofs-.
  const inner = /[^aeiousxz]$/u.test(noun.base) ? ['', 's'] : []
  for (const link of inner) {
    const form = noun.base + link
    if (!forms.includes(form)) addFirst(lexicon, noun, form, cost + 3 * COST.rarerLink, true)
  }
}

function addLasts(lexicon: Lexicon, noun: Noun, forms: readonly string[], unlisted: number): void {
  const cost = costOf(noun, unlisted)
  const restricted = onlyLinked.has(noun.base)
  for (const form of forms) {
    const reading = { pieces: piecesOf(noun, form.length), linked: false, cost, restricted }
    add(lexicon.lastNouns, form, reading)
  }
}

const regularFirstForms = (base: string): string[] => regularLinks(base).map((link) => base + link)

function listedLexicon(): Lexicon {
  const whole = new Set([
    ...readWords(NEVER_SPLIT),
    ...readWords(NEVER_SPLIT_ADJECTIVES).flatMap(adjectiveForms),
  ])
  const lexicon: Lexicon = {
    firsts: new Map(),
    lastNouns: new Map(),
    lastAdjectives: new Map(),
    whole,
  }
  for (const { base, seam, firstForms } of readNouns(NOUNS)) {
    const noun = nounOf(base, seam)
    const forms = nounForms(base)
    // Bürgerinnen- is one piece, not Bürger and innen.
    const feminine = forms.filter((form) => form.endsWith('innen'))
    addFirsts(lexicon, noun, [...(firstForms ?? regularFirstForms(base)), ...feminine], 0)
    addLasts(lexicon, noun, forms, 0)
    if (seam === null) for (const form of forms) whole.add(form)
  }
  for (const base of readWords(MODIFIERS)) {
    const modifier = nounOf(base)
    addFirst(lexicon, modifier, base, costOf(modifier, 0))
  }
  for (const base of readWords(LAST_ADJECTIVES)) {
    const adjective = nounOf(base)
    for (const form of adjectiveForms(base)) {
      const pieces = piecesOf(adjective, form.length)
      const cost = costOf(adjective, 0)
      add(lexicon.lastAdjectives, form, { pieces, linked: false, cost, restricted: false })
      whole.add(form)
    }
  }
  return lexicon
}

let listed: Lexicon | undefined

/** A lexicon of the word list alone, to be enlarged by the caller. */
export function createLexicon(): Lexicon {
  listed ??= listedLexicon()
  return { ...listed }
}

/** The list is shared by all until somebody adds to it. */
function makeOwn(lexicon: Lexicon): void {
  if (lexicon.firsts !== listed?.firsts) return
  lexicon.firsts = new Map(lexicon.firsts)
  lexicon.lastNouns = new Map(lexicon.lastNouns)
}

/** Adds a noun that only the corpus knows; what the list says of a form stays. */
export function addUnlisted(lexicon: Lexicon, base: string): void {
  makeOwn(lexicon)
  const noun = nounOf(base)
  addFirsts(lexicon, noun, regularFirstForms(base), COST.unlisted)
  addLasts(lexicon, noun, regularForms(base), COST.unlisted)
}
