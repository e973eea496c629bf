import { type Piece, type Reader, WAYS } from './words'

/** The result of a vote, as far as its words tell. */
export interface ReadResult {
  /** null: the words give no count, which is not 0. */
  yes: number | null
  no: number | null
  abstain: number | null
  /** What the words say became of it; null: only the counts tell. */
  outcome: 'carried' | 'rejected' | null
  /** Whether it was carried in another form than it was moved. */
  amended: boolean
}

/** Longer than this, it is a report and no result. */
const MAX_LENGTH = 300

/**
 * Reads a result in words: „Einstimmig beschlossen“, „Ja 12 Nein 5“, „mehrheitlich abgelehnt bei 2
 * Enthaltungen“. Every word has to be understood, and nothing may contradict anything else: a half
 * understood sentence can mean the opposite.
 *
 * @returns `null` if the words say no result, or not for certain which
 */
export function readResult(text: string): ReadResult | null {
  const words = text
    .slice(0, 2 * MAX_LENGTH)
    .normalize('NFC')
    .toLowerCase()
    .replace(/\u00AD/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
  if (words === '' || words.length > MAX_LENGTH || text.length > 2 * MAX_LENGTH) return null
  const meanings = WAYS.flatMap((readers) => {
    const pieces = piecesOf(words, readers)
    return pieces ? [combine(pieces)] : []
  })
  // A text that can be read in two ways says nothing for certain.
  const [first = null] = meanings
  return meanings.every((meaning) => isSame(meaning, first)) ? first : null
}

const isSame = (one: ReadResult | null, other: ReadResult | null) =>
  JSON.stringify(one) === JSON.stringify(other)

function piecesOf(words: string, readers: readonly Reader[]): Piece[] | null {
  const pieces: Piece[] = []
  for (let at = 0; at < words.length;) {
    const found = pieceAt(words, at, readers)
    if (!found) return null
    pieces.push(found.piece)
    at = found.end
  }
  return pieces
}

function pieceAt(
  words: string,
  at: number,
  readers: readonly Reader[],
): { piece: Piece; end: number } | null {
  for (const { pattern, read } of readers) {
    pattern.lastIndex = at
    const match = pattern.exec(words)
    if (match) return { piece: read(match), end: pattern.lastIndex }
  }
  return null
}

function combine(pieces: readonly Piece[]): ReadResult | null {
  const result: ReadResult = { yes: null, no: null, abstain: null, outcome: null, amended: false }
  let isUnanimous = false
  for (const piece of pieces) {
    if (piece.says === 'unanimous') isUnanimous = true
    else if (piece.says === 'count') {
      const known = result[piece.of]
      if (known !== null && known !== piece.count) return null
      result[piece.of] = piece.count
    } else if (piece.says === 'outcome') {
      if (result.outcome !== null && result.outcome !== piece.outcome) return null
      result.outcome = piece.outcome
      result.amended ||= piece.amended
    }
  }
  return isConsistent(result, isUnanimous) ? result : null
}

/** Whether the words tell what became of it, and agree with each other. */
function isConsistent({ yes, no, outcome }: ReadResult, isUnanimous: boolean): boolean {
  // Nobody decides without a vote for or against.
  if (yes === 0 && no === 0) return false
  const counted = yes === null || no === null ? null : yes > no ? 'carried' : 'rejected'
  const told = outcome ?? counted
  if (told === null || (counted !== null && counted !== told)) return false
  if (!isUnanimous) return true
  const against = told === 'carried' ? no : yes
  return against === null || against === 0
}
