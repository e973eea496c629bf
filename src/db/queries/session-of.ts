import 'server-only'
import { db } from '@/db/client'

/** The session in which a motion was made, and what the motion is called; public or not. */
export async function sessionOfMotion(
  bodyId: string,
  motionId: string,
): Promise<{ sessionId: string; title: string } | null> {
  const motion = await db.motion.findFirst({
    where: { id: motionId, publication: { bodyId, state: { not: 'withdrawn' } } },
    select: { title: true, agendaItem: { select: { sessionId: true } } },
  })
  return motion && { sessionId: motion.agendaItem.sessionId, title: motion.title }
}

/** The session that an item stands on the agenda of; public or not. */
export async function sessionOfItem(bodyId: string, itemId: string): Promise<string | null> {
  const item = await db.agendaItem.findFirst({
    where: { id: itemId, publication: { bodyId, state: { not: 'withdrawn' } } },
    select: { sessionId: true },
  })
  return item?.sessionId ?? null
}
