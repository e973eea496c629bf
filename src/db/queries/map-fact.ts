import 'server-only'
import type { FactView } from '@/domain/record/views'
import type { Prisma } from '@/db/generated/client'
import { organizationRefSelect, toPublicOrganization } from './map-organization'
import { citationsOfPart, toCitation } from './map-source'

export const factSelect = (bodyId: string) =>
  ({
    id: true,
    kind: true,
    text: true,
    verbatim: true,
    value: true,
    unit: true,
    partOfId: true,
    note: true,
    organization: { select: organizationRefSelect },
    citations: citationsOfPart(bodyId),
  }) satisfies Prisma.FactSelect

type FactRow = Prisma.FactGetPayload<{ select: ReturnType<typeof factSelect> }>

export const toFact = (bodyId: string, row: FactRow): FactView => ({
  id: row.id,
  kind: row.kind,
  text: row.text,
  verbatim: row.verbatim,
  organization: toPublicOrganization(bodyId, row.organization),
  value: row.value === null ? null : row.value.toNumber(),
  unit: row.unit,
  partOfId: row.partOfId,
  note: row.note,
  citations: row.citations.map(toCitation),
})
