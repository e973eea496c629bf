/** What a piece of a free-text result says. */
export type Piece =
  | { says: 'outcome'; outcome: 'carried' | 'rejected'; amended: boolean }
  | { says: 'unanimous' }
  | { says: 'count'; of: 'yes' | 'no' | 'abstain'; count: number }
  | { says: 'nothing' }

const NUMBER_WORDS = [
  ['null', 0],
  ['kein(?:e[rn]?)?', 0],
  ['ein(?:e[rm]?)?', 1],
  ['zwei', 2],
  ['drei', 3],
  ['vier', 4],
  ['fünf', 5],
  ['sechs', 6],
  ['sieben', 7],
  ['acht', 8],
  ['neun', 9],
  ['zehn', 10],
  ['elf', 11],
  ['zwölf', 12],
] as const

/** A number of voices: digits, or a word up to twelve. */
const NUMBER = `(\\d{1,4}|${NUMBER_WORDS.map(([word]) => word).join('|')})`

function toNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  return NUMBER_WORDS.find(([word]) => new RegExp(`^(?:${word})$`).test(text))?.[1] ?? Number.NaN
}

/** How the voices are called; the form with „stimmen“ first, so that all of it is read. */
const VOICES = {
  yes: '(?:ja-?\\s?stimmen?|fürstimmen?|stimmen? dafür|stimmen? dafuer|dafür|ja)',
  no: '(?:nein-?\\s?stimmen?|gegenstimmen?|stimmen? dagegen|dagegen|nein)',
  abstain: '(?:stimm-?enthaltung(?:en)?|enthaltung(?:en)?|enth\\.)',
} as const

/** Where a word ends: not within a longer one. */
const END = '(?![\\p{L}\\d])'

/** Reads one piece where it stands. */
export interface Reader {
  pattern: RegExp
  read: (match: RegExpExecArray) => Piece
}

const reader = (pattern: string, read: Reader['read']): Reader => ({
  pattern: new RegExp(pattern + END, 'yu'),
  read,
})

const word = (pattern: string, piece: Piece): Reader => reader(`(?:${pattern})`, () => piece)

const KINDS = ['yes', 'no', 'abstain'] as const
type Voices = (typeof KINDS)[number]

const count =
  (of: Voices) =>
  (match: RegExpExecArray): Piece => ({ says: 'count', of, count: toNumber(match[1] ?? '') })

/** „12 Ja, 5 Nein“. */
const NUMBER_FIRST = KINDS.map((of) => reader(`${NUMBER}\\s*(?:x\\s*)?${VOICES[of]}`, count(of)))

/** „Ja 12 Nein 5“. */
const LABEL_FIRST = KINDS.map((of) => reader(`${VOICES[of]}\\s*[:=]?\\s*(\\d{1,4})`, count(of)))

/** „Ja 12; 2 Enthaltungen“: only where something parts the counts. */
const LABEL_APART = KINDS.map((of) =>
  reader(`${VOICES[of]}\\s*[:=]?\\s*(\\d{1,4})(?=\\s*(?:[,;.|/)]|$))`, count(of)),
)

const NONE = KINDS.map((of) =>
  reader(`ohne ${VOICES[of]}`, () => ({ says: 'count', of, count: 0 })),
)

const rejected: Piece = { says: 'outcome', outcome: 'rejected', amended: false }
const carried: Piece = { says: 'outcome', outcome: 'carried', amended: false }
const amended: Piece = { says: 'outcome', outcome: 'carried', amended: true }

/** Names of what is decided on, and words that carry no meaning of their own here. */
const FILLERS = [
  'abstimmungsergebnis',
  'abstimmung',
  'ergebnis',
  'beschluss',
  '(?:der|die|das|dem|den|des)',
  '(?:beschlussvorschlags?|beschlussvorlage|verwaltungsvorlage|vorlage|antrags?|verwaltung)',
  '(?:wird|wurde|ist|worden|hat)',
  '(?:mit|bei|und|sowie|so|gemäß|wie|laut)',
  '(?:vorgeschlagen|vorschlag)',
  'mehrheitlich',
  '(?:(?:großer|grosser|knapper|deutlicher|überwiegender|einfacher) )?(?:stimmen)?mehrheit',
  'stimmen',
].map((pattern) => word(pattern, { says: 'nothing' }))

/** Tried in this order: what is longer or denies something stands first. */
const WORDS: readonly Reader[] = [
  ...NONE,
  word('(?:nicht (?:angenommen|zugestimmt|beschlossen|genehmigt)|abgelehnt|ablehnung)', rejected),
  word(
    '(?:(?:mit änderungen|in geänderter (?:form|fassung)|geändert|abgeändert) (?:beschlossen|angenommen|zugestimmt)|(?:beschlossen|angenommen|zugestimmt) (?:mit änderungen|in geänderter (?:form|fassung)))',
    amended,
  ),
  word(
    '(?:(?:ungeändert|unverändert|antragsgemäß|wie vorgeschlagen) )?(?:beschlossen|angenommen|zugestimmt|genehmigt|zustimmung|annahme)',
    carried,
  ),
  word('einstimmig(?:e[rsn]?)?', { says: 'unanimous' }),
  ...FILLERS,
  { pattern: /[\s,;.:/|()–—-]+/uy, read: () => ({ says: 'nothing' }) },
]

/**
 * The ways in which counts are written. „Ja 12 Nein 5“ read as numbers before their words would mean
 * something else, so that one text is read in one of these ways throughout.
 */
export const WAYS: readonly (readonly Reader[])[] = [
  [...NUMBER_FIRST, ...WORDS],
  [...LABEL_FIRST, ...WORDS],
  [...NUMBER_FIRST, ...LABEL_APART, ...WORDS],
]
