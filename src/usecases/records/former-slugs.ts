import 'server-only'
import type { Transaction } from '@/db/records/store'
import type { FieldError } from '@/domain/record/invalid-input'
import type { Payload, RecordKind } from '@/domain/record/payloads'

interface Addressed {
  bodyId: string
  kind: RecordKind
  id: string | null
}

/** Addresses below a session that are not agenda items. */
export const RESERVED_BELOW_SESSION: ReadonlySet<string> = new Set(['live'])

/** The part of an address within which the slug is unique; null for records without one. */
function address(
  kind: RecordKind,
  payload: Payload,
): { scopeId: string | null; slug: string } | null {
  // A body is found by its host, not by its slug.
  if (kind === 'body' || !('slug' in payload)) return null
  const scopeId = kind === 'agenda_item' && 'sessionId' in payload ? payload.sessionId : null
  return { scopeId, slug: payload.slug }
}

/** A slug never changes its meaning: one that another record had stays with that record. */
export async function takenAddress(
  transaction: Transaction,
  { bodyId, kind, id }: Addressed,
  payload: Payload,
): Promise<FieldError[]> {
  const wanted = address(kind, payload)
  if (!wanted) return []
  if (kind === 'agenda_item' && RESERVED_BELOW_SESSION.has(wanted.slug))
    return [
      {
        path: 'slug',
        message: 'Diese Adresse hat eine feste Bedeutung. Bitte eine andere wählen.',
      },
    ]
  const taken = await transaction.formerSlug.findFirst({
    where: { bodyId, kind, ...wanted, ...(id ? { publicationId: { not: id } } : {}) },
    select: { id: true },
  })
  return taken
    ? [
        {
          path: 'slug',
          message:
            'Diese Adresse gehörte früher zu einem anderen Datensatz und bleibt ihm vorbehalten.',
        },
      ]
    : []
}

/** Keeps the address that the published version had until now, so that it redirects. */
export async function keepFormerAddress(
  transaction: Transaction,
  { bodyId, kind, id }: Addressed & { id: string },
  before: Payload,
  after: Payload,
): Promise<void> {
  const old = address(kind, before)
  const now = address(kind, after)
  if (!old || !now) return
  // Whoever takes an old address of their own back has it as the present one again.
  await transaction.formerSlug.deleteMany({ where: { bodyId, kind, ...now, publicationId: id } })
  if (old.slug === now.slug && old.scopeId === now.scopeId) return
  await transaction.formerSlug.create({ data: { bodyId, kind, ...old, publicationId: id } })
}
