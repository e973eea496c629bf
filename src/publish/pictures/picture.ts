import type { SegmentKind } from '@/domain/procedure/vote-bar'

/** A piece of text and how it looks; quotation marks stand around `verbatim` ones alone. */
export interface PictureRun {
  look: 'verbatim' | 'plain' | 'title'
  text: string
}

/** A picture for previews: what stands in each of its places (`picture.typ`). */
export interface Picture {
  /** Where and when. */
  kicker: string
  /** Paragraphs, as large as the room allows. */
  words: PictureRun[][]
  /** Parts of a bar to scale, their shares adding up to 1; empty: no bar. */
  bar: { kind: SegmentKind; share: number }[]
  lines: { text: string; strong: boolean }[]
  /** Who spoke. */
  who: {
    name: string
    faction: { name: string; color: string | null } | null
    office: string | null
  } | null
  /** How far the words are the speaker's own. */
  status: string | null
  /** Of which site it is. */
  site: string
}
