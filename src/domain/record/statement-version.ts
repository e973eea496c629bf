import type { StatementInContext } from './views'

/** A statement as one of its versions had it. */
export interface StatementVersion {
  version: number
  /** The number of the version that is public now. */
  current: number
  /** When the version was published, ISO 8601. */
  at: string
  reason: string
  /** Words, names, faction and office as they were then. */
  statement: StatementInContext
}
