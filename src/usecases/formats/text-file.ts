import type { Found } from '@/domain/record/found'

/** A text in one of the open formats, ready to be sent. */
export interface TextFile {
  text: string
  /** Media type with its parameters. */
  type: string
  /** Since when it is as it is. */
  changed: Date
}

/** A file at an address, or where it has moved to, or `null` for what the public may not see. */
export type FoundFile = Found<TextFile>
