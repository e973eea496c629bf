import type { Finding } from '@/domain/procedure/plausibility'
import { nrwRules } from '@/domain/procedure/rules'
import { VotePayload } from '@/domain/record/payloads'
import type { Actor } from '@/domain/publication/actor'
import { previewVote } from '@/usecases/preview-vote'
import { saveRecord } from '@/usecases/save-record'
import { submitRecord } from '@/usecases/submit-record'
import {
  conflictWith,
  refuse,
  storedRecord,
  type FormAnswer,
  type FormRequest,
} from './answer-form'
import { formErrors, formPayload, withSlug } from './forms/adapt'
import { withoutEmptyEntries } from './forms/entries'
import { recordPath } from './kinds'
import { withNotice } from './notices'

/** What speaks against a vote's figures; empty for everything else and for what cannot be read. */
async function findingsOf(actor: Actor, kind: string, payload: unknown): Promise<Finding[]> {
  const vote = kind === 'vote' ? VotePayload.safeParse(payload) : null
  if (!vote?.success) return []
  return (await previewVote(actor, vote.data))?.findings ?? []
}

/** Stores what was typed, and hands it on for review if that was asked for. */
export async function saveForm(
  request: FormRequest,
  ask: 'save' | 'save-and-submit' | 'keep',
): Promise<FormAnswer> {
  const { actor, bodyId, submission } = request
  const { kind, id, form, shape, lock, seenLock, reason } = submission
  const stored = await storedRecord(request)
  const typed = withoutEmptyEntries(shape, submission.values)
  const values = withSlug(form, typed)
  const base = stored?.payload ?? (kind === 'body' ? { rules: nrwRules } : null)
  const payload = formPayload(kind, shape, values, base)
  const result = await saveRecord(actor, {
    bodyId: stored?.bodyId ?? (kind === 'body' && id === null ? '' : bodyId),
    kind,
    id,
    payload,
    lock: ask === 'keep' ? seenLock : lock,
    reason,
  })
  if (result.ok) {
    const path = recordPath(result.id)
    if (ask !== 'save-and-submit') return { goTo: withNotice(path, 'gespeichert') }
    const submitted = await submitRecord(actor, result.id)
    return { goTo: withNotice(path, submitted.ok ? 'vorgelegt' : 'nicht-vorgelegt') }
  }
  switch (result.kind) {
    case 'invalid': {
      const errors = formErrors(form, values, result.errors)
      return refuse(submission, 422, errors, {
        // An address that was made here is made anew next time, unless it is what is wrong.
        values: errors.some(({ path }) => path === 'slug') ? values : typed,
        findings: await findingsOf(actor, kind, payload),
      })
    }
    case 'conflict':
      return refuse(submission, 409, [], {
        values: typed,
        conflict: conflictWith(submission, {
          payload: result.theirs,
          writers: result.theirName,
          lock: result.lock,
          at: result.at,
        }),
      })
    case 'forbidden':
      return refuse(submission, 403, [{ path: '', message: result.message }], { values: typed })
  }
}
