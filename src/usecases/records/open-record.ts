import 'server-only'
import type { Transaction } from '@/db/records/store'
import type { RecordKind } from '@/domain/record/payloads'
import type { PublicationState } from '@/domain/vocabulary'

/** The publication row of a record with what its next step depends on. */
export interface OpenRecord {
  id: string
  bodyId: string
  kind: RecordKind
  title: string
  /** What the public sees. */
  state: PublicationState
  /** The state of the version being worked on: that of the pending change, if there is one. */
  workingState: PublicationState
  version: number
  lock: number
  updatedAt: Date
  singlePersonOffice: boolean
  writers: { id: string; name: string }[]
  pending: { payload: unknown; reason: string; state: PublicationState } | null
}

const fields = {
  body: { select: { singlePersonOffice: true } },
  writers: { select: { user: { select: { id: true, name: true } } }, orderBy: { userId: 'asc' } },
  pendingChange: true,
} as const

/** The record; null if there is none. */
export async function openRecord(transaction: Transaction, id: string): Promise<OpenRecord | null> {
  const row = await transaction.publication.findUnique({ where: { id }, include: fields })
  if (!row) return null
  const { body, writers, pendingChange, ...publication } = row
  return {
    ...publication,
    singlePersonOffice: body.singlePersonOffice,
    writers: writers.map((writer) => writer.user),
    pending: pendingChange,
    workingState: pendingChange?.state ?? publication.state,
  }
}

/** The record, held until the transaction ends: nobody else can change it meanwhile. */
export async function holdRecord(transaction: Transaction, id: string): Promise<OpenRecord | null> {
  await transaction.$queryRaw`SELECT 1 FROM "Publication" WHERE "id" = ${id}::uuid FOR UPDATE`
  return openRecord(transaction, id)
}
