import { quoted } from '@/domain/german'
import { joinsDirectly, passageBlocks } from '@/domain/record/passage-blocks'
import type { PassageView } from '@/domain/record/views'
import { markup, type Markup } from '@/publish/markup/markup'
import type { MailEntry } from './entries'

const OMISSION = '[…]'

type Words = Pick<MailEntry, 'words' | 'omittedBefore' | 'omittedAfter'>

const shown = ({ kind, text }: PassageView): string => (kind === 'quote' ? quoted(text) : text)

/** Fragments of a sentence in a line; „…“ marks what is verbatim. */
const lineOf = (block: readonly PassageView[]): string =>
  block.reduce(
    (line, passage, index) =>
      index === 0 || joinsDirectly(passage.text)
        ? `${line}${shown(passage)}`
        : `${line} ${shown(passage)}`,
    '',
  )

const around = <T>({ omittedBefore, omittedAfter }: Words, lines: T[], omission: T): T[] => [
  ...(omittedBefore ? [omission] : []),
  ...lines,
  ...(omittedAfter ? [omission] : []),
]

/** How far these are the speaker's own words. */
export function wordsStatus(passages: readonly PassageView[]): string | null {
  const kinds = new Set(passages.map(({ kind }) => kind))
  if (kinds.size === 0) return null
  if (kinds.size > 1) return 'Wörtlich ist, was in Anführungszeichen steht; der Rest ist sinngemäß.'
  return kinds.has('quote') ? 'Wörtlich.' : 'Sinngemäß, kein Zitat.'
}

/** The words as paragraphs of plain text. */
export const wordsText = (words: Words): string[] =>
  around(words, passageBlocks(words.words).map(lineOf), OMISSION)

/** The same as HTML: verbatim words alone stand as a quotation. */
export const wordsHtml = (words: Words): Markup[] =>
  around(
    words,
    passageBlocks(words.words).map((block) =>
      block.every(({ kind }) => kind === 'quote')
        ? markup`<blockquote class="quote"><p>${lineOf(block)}</p></blockquote>\n`
        : markup`<p class="told">${lineOf(block)}</p>\n`,
    ),
    markup`<p>${OMISSION}</p>\n`,
  )
