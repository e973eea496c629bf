import type { Finding } from '@/domain/procedure/plausibility'
import type { FieldError } from '@/domain/record/invalid-input'
import type { FormValues } from './forms/values'

/** Somebody else's version, stored since the form was opened. */
export interface Conflict {
  theirs: FormValues
  theirName: string
  /** Of their version: whoever keeps their own saves on top of this one. */
  lock: number
  /** ISO 8601. */
  at: string
}

/** What a record's form knows of its last submission. */
export interface RecordFormState {
  /** Grows with every answer, so that the fields are drawn anew with what was typed. */
  attempt: number
  errors: readonly FieldError[]
  /** What was typed; `null`: nothing was sent yet. */
  typed: {
    values: FormValues
    /** `lock` of the version that the form began from. */
    lock: number | null
    reason: string
    withdrawReason: string
    /** Parts of names by which long lists are shortened. */
    narrow: Readonly<Record<string, string>>
  } | null
  conflict: Conflict | null
  /** What the rules of procedure say to the figures as typed. */
  findings: readonly Finding[]
  /** Path of the list or entry that the reader goes on with. */
  focus: string | null
}

export const untouchedRecord: RecordFormState = {
  attempt: 0,
  errors: [],
  typed: null,
  conflict: null,
  findings: [],
  focus: null,
}
