import { textOf } from '@/app/form-answers'
import type { RecordKind } from '@/domain/record/payloads'
import { readNestedForm } from '@/lib/nested-form'
import { recordForms } from './forms'
import type { FormDescription } from './forms/description'
import { readValues, shapeOfForm, type FormValues, type Shape } from './forms/values'

/** A record's form as it was sent. */
export interface Submission {
  kind: RecordKind
  /** `null` for a new record. */
  id: string | null
  form: FormDescription
  shape: Shape
  values: FormValues
  /** Of the version that the form began from; `null` for a new record. */
  lock: number | null
  /** Of somebody else's version that was shown beside. */
  seenLock: number | null
  reason: string
  withdrawReason: string
  narrow: Readonly<Record<string, string>>
}

const numberOf = (data: FormData, name: string) => {
  const text = textOf(data, name)
  return /^\d{1,9}$/.test(text) ? Number(text) : null
}

/** Lists long enough to be shortened by a part of the name. */
const NARROW = /^narrow-([a-z]+)$/

function readNarrow(data: FormData): Record<string, string> {
  return Object.fromEntries(
    [...data.keys()].flatMap((name) => {
      const list = NARROW.exec(name)?.[1]
      return list === undefined ? [] : [[list, textOf(data, name).slice(0, 100)] as const]
    }),
  )
}

export function readSubmission(kind: RecordKind, id: string | null, data: FormData): Submission {
  const form = recordForms[kind]
  const shape = shapeOfForm(form)
  return {
    kind,
    id,
    form,
    shape,
    values: readValues(shape, readNestedForm(data.entries())),
    lock: numberOf(data, 'record-lock'),
    seenLock: numberOf(data, 'seen-lock'),
    reason: textOf(data, 'reason'),
    withdrawReason: textOf(data, 'withdrawReason'),
    narrow: readNarrow(data),
  }
}
