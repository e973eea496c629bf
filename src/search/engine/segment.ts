import type { Bits } from './bits'
import type { Columns } from './columns'
import type { ByteSource } from './documents'
import type { Dictionary } from './dictionary'
import type { Starts } from './starts'
import type { PackedStrings } from './strings'

/**
 * An index of statements that never changes; only what of it still counts does. Statements are
 * numbered from 0 in the order of their days, unknown ones first, then of their ids. The words of a
 * statement's quotes and those of its paraphrases are two texts: text 2n and text 2n + 1.
 */
export interface Segment {
  readonly count: number
  /** 16 bytes each. */
  readonly ids: Uint8Array
  readonly columns: Columns
  /** Which statements have a passage of the kind. */
  readonly has: { readonly quote: Bits; readonly paraphrase: Bits }
  readonly vocabulary: Vocabulary
  readonly dictionary: Dictionary
  readonly postings: Postings
  readonly documents: ByteSource
  /** Where each document begins, and where the last ends. */
  readonly documentStarts: Float64Array
  /** UTF-8 bytes of all passages. */
  readonly textBytes: number
}

/** The folded forms that occur, in the order of their code units. */
export interface Vocabulary {
  readonly forms: PackedStrings
  /** Each form as somebody wrote it. */
  readonly spellings: PackedStrings
  readonly counts: Uint32Array
  /** How often of these with a capital inside of a sentence. */
  readonly capitals: Uint32Array
}

/** Where each form occurs. */
export interface Postings {
  /** By form: its first posting; one more than there are forms. */
  readonly starts: Uint32Array
  /** By posting: the text, ascending within a form. */
  readonly texts: Uint32Array
  /** By posting: where its positions are. */
  readonly positionStarts: Starts
  readonly positions: Uint16Array
}
