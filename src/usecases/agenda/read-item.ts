import 'server-only'
import { db } from '@/db/client'
import type { Actor } from '@/domain/publication/actor'
import type { MotionKind, MotionOutcome, PublicationState } from '@/domain/vocabulary'
import { isUuid } from '@/lib/uuid'
import { readForEditing, type EditableRecord } from '../edit-record'

export interface AgendaItemForm {
  record: EditableRecord<'agenda_item'>
  session: { id: string; title: string }
  motions: {
    id: string
    title: string
    kind: MotionKind
    outcome: MotionOutcome
    state: PublicationState
    paper: string | null
  }[]
}

/** An item of a session's agenda with what is moved there; `null` if there is no such item. */
export async function readAgendaItem(
  actor: Actor,
  bodyId: string,
  sessionId: string,
  itemId: string,
): Promise<AgendaItemForm | null> {
  if (!isUuid(sessionId) || !isUuid(itemId)) return null
  const row = await db.agendaItem.findFirst({
    where: { id: itemId, sessionId, session: { bodyId } },
    select: {
      session: { select: { id: true, title: true } },
      motions: {
        where: { publication: { state: { not: 'withdrawn' } } },
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        select: {
          id: true,
          title: true,
          kind: true,
          outcome: true,
          paper: { select: { title: true } },
          publication: { select: { state: true } },
        },
      },
    },
  })
  const record = row && (await readForEditing(actor, 'agenda_item', itemId))
  if (!record) return null
  return {
    record,
    session: row.session,
    motions: row.motions.map(({ publication, paper, ...motion }) => ({
      ...motion,
      state: publication.state,
      paper: paper?.title ?? null,
    })),
  }
}
