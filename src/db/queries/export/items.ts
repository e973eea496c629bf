import 'server-only'
import { db } from '@/db/client'
import { publicItem } from '@/db/visibility'
import type { AgendaItemRef, MatterRef } from '@/domain/record/views'
import { agendaItemRefSelect, toAgendaItemRef } from '../map-agenda-item'
import { matterRefSelect, toPublicMatter } from '../map-matter'
import { inBatches } from './batches'

const BATCH = 50

/** An item of an agenda, with the slug of its session. */
export interface ExportedItem extends AgendaItemRef {
  session: string
  summary: string | null
  statedResult: string | null
  matter: MatterRef | null
}

/** Every public item of a body's agendas. */
export async function* allItems(bodyId: string): AsyncGenerator<ExportedItem[]> {
  const batches = inBatches(BATCH, (behind, take) =>
    db.agendaItem.findMany({
      where: { AND: [publicItem(bodyId), behind] },
      orderBy: { id: 'asc' },
      take,
      select: {
        ...agendaItemRefSelect,
        summary: true,
        statedResult: true,
        matter: { select: matterRefSelect },
      },
    }),
  )
  for await (const rows of batches)
    yield rows.map((row) => ({
      ...toAgendaItemRef(row),
      session: row.session.slug,
      summary: row.summary,
      statedResult: row.statedResult,
      matter: toPublicMatter(bodyId, row.matter),
    }))
}
