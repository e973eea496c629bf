/** The code by which others show a part of the record in their pages. */
import { hasNoFigures } from '@/domain/procedure/vote-figures'
import type { PassageView, VoteInContext } from './views'

export interface EmbedFrame {
  /** Absolute address of the page to embed. */
  src: string
  title: string
  width: number
  height: number
}

export const FRAME_WIDTH = 600

/** Beyond, the frame scrolls. */
const GREATEST_HEIGHT = 800

const LINE = 28
const CHARACTER = 9
/** Room beside the words: borders and the space within them. */
const SIDES = 42

const linesOf = (text: string, width: number): number =>
  Math.ceil((text.length * CHARACTER) / Math.max(1, width - SIDES))

/** Height of a frame in which a statement of ordinary length is read without scrolling. */
export function statementHeight(passages: readonly PassageView[], width = FRAME_WIDTH): number {
  const lines = passages.reduce((sum, { text }) => sum + linesOf(text, width) + 0.4, 0)
  return Math.min(GREATEST_HEIGHT, Math.ceil(lines * LINE + surroundings(width)))
}

/** Height of a frame in which a vote is read without scrolling. */
export function voteHeight(
  vote: Pick<
    VoteInContext,
    'subject' | 'motionTitle' | 'candidates' | 'stated' | 'yes' | 'no' | 'abstain' | 'invalid'
  >,
  width = FRAME_WIDTH,
): number {
  const lines =
    linesOf(vote.subject, width) +
    linesOf(vote.motionTitle, width) +
    vote.candidates.length * 1.5 +
    (vote.stated === null ? 0 : linesOf(vote.stated, width)) +
    (hasNoFigures(vote) ? 1 : 4)
  return Math.min(GREATEST_HEIGHT, Math.ceil(lines * LINE + surroundings(width)))
}

/** Names above and sources below take more lines where there is less room. */
const surroundings = (width: number): number => (width < 400 ? 300 : 240)

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

const attribute = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)

/** HTML to put into a page: a frame that needs no script, and sends nothing but the site it stands in. */
export const embedCode = ({ src, title, width, height }: EmbedFrame): string =>
  `<iframe src="${attribute(src)}" title="${attribute(title)}" width="${width}" height="${height}" ` +
  `style="border:0;max-width:100%" loading="lazy" referrerpolicy="origin" ` +
  `sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`
