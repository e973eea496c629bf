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
  /** The first and the last day of a session, `YYYY-MM-DD`; `null`: no day is known. */
  from: string | null
  to: string | null
  /** When something was last published, corrected or taken back; ISO 8601; `null`: nothing yet. */
  changedAt: string | null
}
