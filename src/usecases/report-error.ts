import 'server-only'
import { storeErrorReport } from '@/db/queries/error-reports'
import { visibleAmong } from '@/db/queries/visible-among'
import type { FieldError } from '@/domain/record/invalid-input'
import { ErrorReportInput } from './reports/error-report'
import { senderHash } from './reports/sender-hash'

export interface ErrorReportForm {
  /** The page it is sent from, as a path on this site. */
  address: string
  /** The record it is about. */
  recordId?: string | null | undefined
  message: string
  /** E-mail address for an answer. */
  contact?: string | null | undefined
  /** A field that people do not see: whoever fills it in is no person. */
  website?: string | null | undefined
  /** The sender's IP address, `null` if it is not known. */
  sender: string | null
}

export type ErrorReportResult =
  | { ok: true }
  /** `limited`: too many reports within an hour. */
  | { ok: false; errors: FieldError[]; limited?: boolean }

const TOO_MANY =
  'Von Ihrem Anschluss sind in der letzten Stunde schon mehrere Meldungen eingegangen. Bitte versuchen Sie es später noch einmal.'

/** Puts a reader's report into the inbox; at most five an hour from one sender. */
export async function reportError(
  bodyId: string,
  form: ErrorReportForm,
): Promise<ErrorReportResult> {
  if (form.website?.trim()) return { ok: true }
  const input = ErrorReportInput.safeParse(form)
  if (!input.success)
    return {
      ok: false,
      errors: input.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
    }
  const named = form.recordId ? [form.recordId] : []
  const [publicationId = null] = await visibleAmong(bodyId, named)
  const isStored = await storeErrorReport({
    ...input.data,
    bodyId,
    publicationId,
    sender: senderHash(form.sender ?? ''),
  })
  return isStored
    ? { ok: true }
    : { ok: false, limited: true, errors: [{ path: '', message: TOO_MANY }] }
}
