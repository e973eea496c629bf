import type { FieldError } from '@/domain/record/invalid-input'

/** What became of a step on a record: done, or why not, in German. */
export type StepResult = { ok: true } | { ok: false; message: string; errors?: FieldError[] }

export const done: StepResult = { ok: true }
export const refused = (message: string, errors?: FieldError[]): StepResult =>
  errors ? { ok: false, message, errors } : { ok: false, message }

export const GONE = 'Diesen Datensatz gibt es nicht (mehr).'
