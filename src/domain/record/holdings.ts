/** What of the record is there for everybody. */
export interface Holdings {
  counts: Readonly<
    Record<
      | 'sessions'
      | 'items'
      | 'motions'
      | 'votes'
      | 'statements'
      /** Of the statements: those with words as they were spoken. */
      | 'quotes'
      | 'persons'
      | 'organizations'
      | 'matters'
      | 'sources',
      number
    >
  >
  /** Years in which sessions were, or may have been where only a span is known; `null`: none is known. */
  years: { first: number; last: number } | null
  /** When something was last published, corrected or taken back; ISO 8601; `null`: nothing yet. */
  changedAt: string | null
}
