import 'server-only'
import { db } from '@/db/client'
import { workingAgenda, type WorkingItem } from '@/db/queries/working-agenda'
import { doubledNumbers } from '@/domain/procedure/agenda-order'
import type { Actor } from '@/domain/publication/actor'
import { isUuid } from '@/lib/uuid'
import { orderMark } from './order-mark'

export type { WorkingItem } from '@/db/queries/working-agenda'

export interface EditableAgenda {
  session: { id: string; title: string }
  /** Both parts, in the order of the agenda. */
  items: WorkingItem[]
  /** To be sent back when something is moved. */
  mark: string
  doubled: { number: string; isPublic: boolean; ids: string[] }[]
}

/** The agenda as it is being worked on; `null` if there is no such session. */
export async function readAgenda(
  _: Actor,
  bodyId: string,
  sessionId: string,
): Promise<EditableAgenda | null> {
  if (!isUuid(sessionId)) return null
  const session = await db.session.findFirst({
    where: { id: sessionId, bodyId },
    select: { id: true, title: true },
  })
  if (!session) return null
  const items = await workingAgenda(db, sessionId)
  return { session, items, mark: orderMark(items), doubled: doubledNumbers(items) }
}
