import 'server-only'
import type { Citation } from '@/domain/record/payloads'
import type { Transaction } from './store'

interface Target {
  publicationId: string
  factId?: string
  followUpId?: string
}

/** Adds citations to a record, or to one fact or follow-up within it. */
export async function addCitations(
  transaction: Transaction,
  target: Target,
  citations: Citation[],
): Promise<void> {
  if (citations.length === 0) return
  await transaction.citation.createMany({
    data: citations.map((citation, position) => ({ ...target, ...citation, position })),
  })
}

/** Replaces the citations of the record itself; those of its facts and follow-ups go with them. */
export async function replaceCitations(
  transaction: Transaction,
  publicationId: string,
  citations: Citation[],
): Promise<void> {
  await transaction.citation.deleteMany({
    where: { publicationId, factId: null, followUpId: null },
  })
  await addCitations(transaction, { publicationId }, citations)
}

export const citationFields = {
  select: { sourceId: true, locator: true, excerpt: true },
  orderBy: { position: 'asc' },
} as const

/** The citations of each of these records itself, in their order. */
export async function loadCitationsOf(
  transaction: Transaction,
  publicationIds: readonly string[],
): Promise<(publicationId: string) => Citation[]> {
  const rows = await transaction.citation.findMany({
    where: { publicationId: { in: [...publicationIds] }, factId: null, followUpId: null },
    orderBy: { position: 'asc' },
    select: { publicationId: true, ...citationFields.select },
  })
  const byRecord = new Map<string, Citation[]>(publicationIds.map((id) => [id, []]))
  for (const { publicationId, ...citation } of rows) byRecord.get(publicationId)?.push(citation)
  return (id) => byRecord.get(id) ?? []
}

/** The citations of the record itself, in their order. */
export function loadCitations(
  transaction: Transaction,
  publicationId: string,
): Promise<Citation[]> {
  return transaction.citation.findMany({
    where: { publicationId, factId: null, followUpId: null },
    ...citationFields,
  })
}
