import { randomUUID } from 'node:crypto'
import { aDesk, aMotion, at, begin } from '@tests/usecases/desk/desk'
import { db, disconnect } from '@/db/client'

/**
 * A council in session on the database of `DATABASE_URL`, in a process of its own beside the site's,
 * followed under this host name.
 */
export async function openDesk(hostName: string) {
  const desk = await aDesk({ isPublished: true })
  await db.body.update({ where: { id: desk.bodyId }, data: { hostName } })
  const { slug } = await db.session.findUniqueOrThrow({ where: { id: desk.sessionId } })
  const tab = desk.tab()
  await begin(desk, tab)
  await tab.say({ kind: 'live.switch', isLive: true })

  /** Counts a vote that is not released yet. @returns its id */
  const count = async (): Promise<string> => {
    const id = randomUUID()
    const motionId = await aMotion(desk, tab)
    await tab.say({
      kind: 'vote.open',
      id,
      motionId,
      at: at('17:20'),
      yes: 4,
      no: 1,
      abstain: 0,
    })
    await tab.say({ kind: 'vote.count', id, at: at('17:20') })
    return id
  }
  const release = (recordId: string) => tab.say({ kind: 'live.release', recordId })
  return { slug, count, release, close: disconnect }
}
