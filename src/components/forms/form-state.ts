import type { FieldError } from '@/domain/record/invalid-input'

/** What a form knows of its last submission: what was wrong and what was typed. */
export interface FormState {
  errors: readonly FieldError[]
  /** By field name; passwords and codes are not among them. */
  values: Readonly<Record<string, string>>
  /** What was done, if it was. */
  done?: string
}

export const untouched: FormState = { errors: [], values: {} }
