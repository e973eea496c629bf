import type { Actor } from '@/domain/publication/actor'
import type { FieldError } from '@/domain/record/invalid-input'
import type { Payload } from '@/domain/record/payloads'
import { setResponseStatus } from '@/lib/exchange'
import { readForEditing, type EditableRecord } from '@/usecases/edit-record'
import { findRecordKind } from '@/usecases/find-record'
import { untouchedRecord, type Conflict, type RecordFormState } from './form-state'
import { formValues } from './forms/adapt'
import { takeEntryStep, type EntryStep } from './forms/entries'
import type { Intent } from './forms/intent'
import { entriesIn, type FormValues } from './forms/values'
import { fillEntries } from './fill-entries'
import { saveForm } from './save-form'
import type { Submission } from './submission'
import { takeStep } from './take-step'

/** Where the reader goes next, or the form again. */
export type FormAnswer = { goTo: `/admin/${string}` } | { state: RecordFormState }

export interface FormRequest {
  actor: Actor
  bodyId: string
  submission: Submission
}

/** The form again, with all that was typed. */
export function again(
  { lock, reason, withdrawReason, narrow, values }: Submission,
  more: Partial<RecordFormState> & { values?: FormValues } = {},
): FormAnswer {
  const { values: changed = values, ...rest } = more
  return {
    state: {
      ...untouchedRecord,
      typed: { values: changed, lock, reason, withdrawReason, narrow },
      ...rest,
    },
  }
}

/** The same, with what was wrong and a status that says so. */
export function refuse(
  submission: Submission,
  status: 403 | 404 | 409 | 422,
  errors: readonly FieldError[],
  more: Partial<RecordFormState> & { values?: FormValues } = {},
): FormAnswer {
  setResponseStatus(status)
  return again(submission, { errors, ...more })
}

/** The stored record that the form is about; `null` for a new one, or one that is not there. */
export async function storedRecord({
  actor,
  bodyId,
  submission: { id, kind },
}: FormRequest): Promise<EditableRecord | null> {
  if (id === null || (await findRecordKind(actor, bodyId, id)) !== kind) return null
  return readForEditing(actor, kind, id)
}

export function conflictWith(
  { kind, shape }: Submission,
  other: { payload: Payload; writers: string; lock: number; at: string },
): Conflict {
  return {
    theirs: formValues(kind, shape, other.payload),
    theirName: other.writers,
    lock: other.lock,
    at: other.at,
  }
}

/** Somebody else's version, as long as the form did not begin from it. */
async function openConflict(request: FormRequest): Promise<Conflict | null> {
  const { submission } = request
  if (submission.seenLock === null) return null
  const stored = await storedRecord(request)
  if (!stored || stored.lock === submission.lock) return null
  const writers = stored.writers.join(', ') || 'eine andere Person'
  return conflictWith(submission, { ...stored, writers, at: stored.updatedAt })
}

function focusAfter(step: EntryStep, values: FormValues): string {
  if (step.step === 'remove') return step.list
  if (step.step !== 'add')
    return `${step.list}.${Math.max(0, step.index + (step.step === 'up' ? -1 : 1))}`
  return `${step.list}.${lengthOf(values, step.list.split('.')) - 1}`
}

function lengthOf(values: FormValues, [name = '', index, ...rest]: readonly string[]): number {
  const entries = entriesIn(values, name)
  if (index === undefined) return entries.length
  const entry = entries[Number(index)]
  return entry ? lengthOf(entry, rest) : 0
}

/** What a button of the form does. Whatever is refused leaves everything typed in place. */
export async function answerForm(request: FormRequest & { intent: Intent }): Promise<FormAnswer> {
  const { submission, intent } = request
  switch (intent.ask) {
    case 'save':
    case 'save-and-submit':
    case 'keep':
      return saveForm(request, intent.ask)
    case 'step':
      return takeStep(request, intent.step)
    case 'entry': {
      const values = takeEntryStep(submission.shape, submission.values, intent.step)
      const focus = focusAfter(intent.step, values)
      return again(submission, { values, focus, conflict: await openConflict(request) })
    }
    case 'fill': {
      const values = await fillEntries(request, intent.list)
      return again(submission, {
        values,
        focus: intent.list,
        conflict: await openConflict(request),
      })
    }
    case 'narrow':
      return again(submission, { conflict: await openConflict(request) })
    case 'take': {
      const conflict = await openConflict(request)
      const taken = conflict && Object.hasOwn(conflict.theirs, intent.name)
      const values = taken
        ? { ...submission.values, [intent.name]: conflict.theirs[intent.name] ?? '' }
        : submission.values
      return again(submission, { values, conflict, focus: intent.name })
    }
  }
}
