import 'server-only'
import { db } from '@/db/client'
import type { AccountStore } from './transaction'

export interface LoginSessionEntry {
  id: string
  userAgent: string | null
  createdAt: Date
  expiresAt: Date
}

/** Where a user is signed in, the latest first. */
export function findLoginSessions(userId: string): Promise<LoginSessionEntry[]> {
  return db.loginSession.findMany({
    where: { userId, expiresAt: { gt: new Date() } },
    select: { id: true, userAgent: true, createdAt: true, expiresAt: true },
    orderBy: { createdAt: 'desc' },
  })
}

/** Signs a user out in one place. Does nothing if the session is somebody else's or gone. */
export async function deleteLoginSession(userId: string, id: string): Promise<void> {
  await db.loginSession.deleteMany({ where: { id, userId } })
}

/** Signs a user out everywhere. */
export async function deleteLoginSessions(userId: string, store: AccountStore = db): Promise<void> {
  await store.loginSession.deleteMany({ where: { userId } })
}
