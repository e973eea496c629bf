import 'server-only'
import type { Transaction } from '@/db/records/store'
import { germanIssue } from '@/domain/record/german-issue'
import type { FieldError } from '@/domain/record/invalid-input'
import { payloads, type Payload, type RecordKind } from '@/domain/record/payloads'
import { checkVote } from '../check-vote'
import { motionAgainstVote } from './check-outcome'
import { unknownReferences } from './check-references'
import { takenAddress } from './former-slugs'

export type Checked<K extends RecordKind> =
  { ok: true; payload: Payload<K> } | { ok: false; errors: FieldError[] }

/** Reads what was entered: its shape, the records it names, its address and the rules of procedure. */
export async function checkPayload<K extends RecordKind>(
  transaction: Transaction,
  record: { bodyId: string; kind: K; id: string | null },
  entered: unknown,
): Promise<Checked<K>> {
  const parsed = payloads[record.kind].safeParse(entered, { error: germanIssue })
  if (!parsed.success)
    return {
      ok: false,
      errors: parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
    }
  const payload = parsed.data as Payload<K>
  const errors = [
    ...(await unknownReferences(transaction, record.bodyId, record.kind, payload)),
    ...(await takenAddress(transaction, record, payload)),
    ...(await brokenRules(transaction, record.kind, payload)),
    ...(await contradictedVote(transaction, record, payload)),
  ]
  return errors.length > 0 ? { ok: false, errors } : { ok: true, payload }
}

/** Implausible figures are refused, unless the clerk gives a reason, which is kept with the vote. */
async function brokenRules<K extends RecordKind>(
  transaction: Transaction,
  kind: K,
  payload: Payload<K>,
): Promise<FieldError[]> {
  if (kind !== 'vote') return []
  const vote = payload as Payload<'vote'>
  if (vote.overruleReason !== null) return []
  const findings = await checkVote(vote, transaction)
  return findings
    .filter((finding) => finding.severity === 'error')
    .map(({ path, message, paragraph }) => ({ path, message: `${message} (${paragraph})` }))
}

/** A motion that is not stored yet has no votes. */
async function contradictedVote<K extends RecordKind>(
  transaction: Transaction,
  { kind, id }: { kind: K; id: string | null },
  payload: Payload<K>,
): Promise<FieldError[]> {
  if (kind !== 'motion' || id === null) return []
  return motionAgainstVote(transaction, id, payload as Payload<'motion'>)
}
