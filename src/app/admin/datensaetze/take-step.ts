import type { FieldError } from '@/domain/record/invalid-input'
import { discardChange } from '@/usecases/discard-change'
import type { EditableRecord } from '@/usecases/edit-record'
import { publishDebate, submitDebate } from '@/usecases/publish-debate'
import { publishRecord } from '@/usecases/publish-record'
import { returnRecord } from '@/usecases/return-record'
import { submitRecord } from '@/usecases/submit-record'
import { withdrawRecord } from '@/usecases/withdraw-record'
import { refuse, storedRecord, type FormAnswer, type FormRequest } from './answer-form'
import { formPayload, formValues } from './forms/adapt'
import { withoutEmptyEntries } from './forms/entries'
import type { RecordStep } from './forms/intent'
import { textIn } from './forms/values'
import { recordPath } from './kinds'
import { withNotice, type NoticeName } from './notices'
import type { Submission } from './submission'

const GONE = 'Diesen Datensatz gibt es nicht (mehr).'
const UNSAVED =
  'Sie haben etwas eingetragen, das noch nicht gespeichert ist. Bitte speichern Sie zuerst; danach ist dieser Schritt möglich.'
const CHANGED =
  'Jemand hat den Datensatz geändert, seit Sie diese Seite geöffnet haben. Bitte öffnen Sie die Seite neu und sehen Sie sich die jetzige Fassung an.'

const doneNotice: Readonly<Record<RecordStep, NoticeName>> = {
  submit: 'vorgelegt',
  publish: 'veroeffentlicht',
  return: 'zurueckgegeben',
  withdraw: 'zurueckgenommen',
  discard: 'verworfen',
  'submit-debate': 'debatte-vorgelegt',
  'publish-debate': 'debatte-veroeffentlicht',
}

/** Whether the fields hold anything else than what is stored. */
function isUnsaved({ kind, shape, values }: Submission, stored: EditableRecord): boolean {
  const typed = formPayload(kind, shape, withoutEmptyEntries(shape, values), stored.payload)
  const known = formValues(kind, shape, stored.payload)
  return JSON.stringify(typed) !== JSON.stringify(formPayload(kind, shape, known, stored.payload))
}

function run({ actor, submission }: FormRequest, id: string, step: RecordStep) {
  switch (step) {
    case 'submit':
      return submitRecord(actor, id)
    case 'publish':
      return publishRecord(actor, id)
    case 'return':
      return returnRecord(actor, id)
    case 'discard':
      return discardChange(actor, id)
    case 'withdraw':
      return withdrawRecord(actor, id, submission.withdrawReason)
    case 'submit-debate':
      return submitDebate(actor, id)
    case 'publish-debate':
      return publishDebate(actor, id)
  }
}

/** The refusal at its field; those of other records of a debate concern the whole form. */
function errorsOf(
  step: RecordStep,
  { message, errors }: { message: string; errors?: FieldError[] },
): FieldError[] {
  if (step.endsWith('-debate') || !errors) return [{ path: '', message }]
  return step === 'withdraw'
    ? errors.map((error) => ({ ...error, path: 'withdrawReason' }))
    : errors
}

/** A step on the record as it is stored, unless something typed would be lost by it. */
export async function takeStep(request: FormRequest, step: RecordStep): Promise<FormAnswer> {
  const { submission } = request
  const stored = await storedRecord(request)
  if (!stored) return refuse(submission, 404, [{ path: '', message: GONE }])
  // Whoever may only read has sent nothing that could be lost.
  const mine = stored.may.write.allowed ? {} : { typed: null }
  if (stored.lock !== submission.lock)
    return refuse(submission, 409, [{ path: '', message: CHANGED }], mine)
  if (step !== 'discard' && stored.may.write.allowed && isUnsaved(submission, stored))
    return refuse(submission, 422, [{ path: '', message: UNSAVED }])
  const result = await run(request, stored.id, step)
  if (!result.ok) {
    const keptReason = submission.withdrawReason !== '' ? {} : mine
    return refuse(submission, 422, errorsOf(step, result), keptReason)
  }
  const isGone = step === 'discard' && stored.version === 0
  const parent = submission.form.parent
    ? textIn(formValues(stored.kind, submission.shape, stored.payload), submission.form.parent)
    : ''
  const path = isGone ? (parent ? recordPath(parent) : '/admin/datensaetze') : recordPath(stored.id)
  return { goTo: withNotice(path, doneNotice[step]) }
}
