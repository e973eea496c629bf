import 'server-only'
import { db } from '@/db/client'
import { publicItem } from '@/db/visibility'
import type { AgendaEntry, SessionRef } from '@/domain/record/views'
import { agendaEntrySelect, toAgendaEntry } from '../map-agenda-item'
import { sessionRefSelect, toSessionRef } from '../map-session'
import { inBatches } from './batches'

const BATCH = 200

/** Every public item of a body's agendas, with its session. */
export async function* allItems(
  bodyId: string,
): AsyncGenerator<{ item: AgendaEntry; session: SessionRef }[]> {
  const batches = inBatches(BATCH, (behind, take) =>
    db.agendaItem.findMany({
      where: { AND: [publicItem(bodyId), behind] },
      orderBy: { id: 'asc' },
      take,
      select: { ...agendaEntrySelect(bodyId), session: { select: sessionRefSelect } },
    }),
  )
  for await (const rows of batches)
    yield rows.map((row) => ({
      item: toAgendaEntry(bodyId, row),
      session: toSessionRef(row.session),
    }))
}
