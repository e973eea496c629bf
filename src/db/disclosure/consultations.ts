import 'server-only'
import { db } from '@/db/client'
import type { Transaction } from '@/db/records/store'
import { publicConsultation, publicItem } from '@/db/visibility'
import { expectedStationId, stationId } from '@/domain/record/part-ids'

/** A station of a matter or paper that the public may see. */
export interface ConsultationRow {
  id: string
  /** The matter or paper. */
  ownerId: string
  organizationId: string
  agendaItemId: string | null
  sessionId: string | null
  role: string | null
  /** EDTF: when it is due, where no session is known. */
  expected: string | null
}

const place = {
  id: true,
  matterId: true,
  session: { select: { id: true, organizationId: true } },
} as const

/**
 * The stations of matters and papers: the items of a matter, and what its or a paper's record names. An
 * item that is named as well is one station, with the role that is named.
 *
 * @param owners matters and papers that the public may see
 */
export async function consultationsOf(
  bodyId: string,
  { matters, papers }: { matters: readonly string[]; papers: readonly string[] },
  transaction: Transaction = db,
): Promise<ConsultationRow[]> {
  if (matters.length + papers.length === 0) return []
  const named = await transaction.consultation.findMany({
    where: {
      AND: [
        publicConsultation(bodyId),
        { OR: [{ matterId: { in: [...matters] } }, { paperId: { in: [...papers] } }] },
      ],
    },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: {
      matterId: true,
      paperId: true,
      organizationId: true,
      role: true,
      expected: true,
      agendaItem: { select: place },
    },
  })
  const items = await transaction.agendaItem.findMany({
    where: { AND: [publicItem(bodyId), { matterId: { in: [...matters] } }] },
    orderBy: [{ session: { earliestDay: 'asc' } }, { sessionId: 'asc' }, { position: 'asc' }],
    select: place,
  })
  const known = new Set([...matters, ...papers])
  const rows = new Map<string, ConsultationRow>()
  const keep = (ownerId: string, row: Omit<ConsultationRow, 'id' | 'ownerId'>) => {
    const { agendaItemId } = row
    const id =
      agendaItemId === null ? expectedStationId(ownerId, row) : stationId(ownerId, agendaItemId)
    rows.set(id, { ...row, id, ownerId })
  }
  for (const { id, matterId, session } of items)
    if (matterId !== null) keep(matterId, { ...at(id, session), role: null, expected: null })
  for (const { matterId, paperId, agendaItem, organizationId, role, expected } of named)
    for (const ownerId of [matterId, paperId])
      if (ownerId !== null && known.has(ownerId))
        keep(ownerId, {
          ...(agendaItem
            ? at(agendaItem.id, agendaItem.session)
            : { organizationId, agendaItemId: null, sessionId: null }),
          role,
          expected,
        })
  return [...rows.values()]
}

const at = (agendaItemId: string, session: { id: string; organizationId: string }) => ({
  agendaItemId,
  sessionId: session.id,
  organizationId: session.organizationId,
})
