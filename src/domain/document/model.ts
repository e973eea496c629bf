/**
 * A document as blocks: what it says and what each part is, without a word of how it looks. Renderers
 * make PDF, DOCX and the preview of the page from it, and signed minutes are kept in this form.
 */

/** `verbatim`: spoken or moved words as they were; they look different from everything else. */
export type RunLook = 'strong' | 'emphasis' | 'verbatim'

export interface Run {
  text: string
  look?: RunLook
}

/** What a paragraph is, beside plain text. */
export type ParagraphRole =
  /** What was decided, with its wording. */
  | 'decision'
  /** What was moved. */
  | 'motion'
  /** Words as they were spoken. */
  | 'quote'
  /** The sense of what was spoken. */
  | 'paraphrase'
  /** A remark beside the course of the session. */
  | 'remark'

/** The keys of the records that a block tells of (`src/domain/minutes/keys.ts`). */
interface Carrier {
  records?: readonly string[]
}

export type HeadingLevel = 1 | 2 | 3 | 4

export interface HeadingBlock extends Carrier {
  kind: 'heading'
  level: HeadingLevel
  text: string
}

export interface ParagraphBlock extends Carrier {
  kind: 'paragraph'
  role?: ParagraphRole
  runs: readonly Run[]
}

export interface ListBlock extends Carrier {
  kind: 'list'
  ordered: boolean
  items: readonly (readonly Run[])[]
}

export interface TableBlock extends Carrier {
  kind: 'table'
  /** Says what the table shows; stands above it. */
  caption: string
  head: readonly string[]
  /** As many cells in each as the head has. */
  rows: readonly (readonly string[])[]
  /** Of the columns, as shares of the width; all the same without. */
  shares?: readonly number[]
  /** The first cell of each row names the row. */
  hasRowHeads?: boolean
  /** Rows are high enough to write in by hand. */
  isForm?: boolean
}

export interface DefinitionsBlock extends Carrier {
  kind: 'definitions'
  entries: readonly { term: string; runs: readonly Run[] }[]
}

export interface SignaturesBlock extends Carrier {
  kind: 'signatures'
  lines: readonly {
    role: string
    name: string
    /** In words; null: there is a line to sign on. */
    signed: string | null
  }[]
}

/** A box: what kind of document this is, or what is to be known before reading. */
export interface NoteBlock extends Carrier {
  kind: 'note'
  title: string
  paragraphs: readonly string[]
}

export interface PageBreakBlock extends Carrier {
  kind: 'page-break'
}

export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | DefinitionsBlock
  | SignaturesBlock
  | NoteBlock
  | PageBreakBlock

export interface Document {
  title: string
  /** Below the title: which session, which version. */
  subtitle: string | null
  /** BCP 47. */
  language: 'de'
  /** Who publishes it. */
  author: string
  /** At the head of every page. */
  runningTitle: string
  /** What it is not yet, at the head of every page: „Entwurf“; null: nothing is to be said. */
  status: string | null
  /** Headings of the first level are numbered. */
  isNumbered: boolean
  /** ISO 8601: since when it is as it is. */
  at: string
  blocks: readonly Block[]
}
