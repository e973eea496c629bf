import { randomUUID } from 'node:crypto'
import { db } from '@/db/client'
import type { Actor } from '@/domain/publication/actor'
import type { UserRole } from '@/domain/vocabulary'

/** A user of that role, stored as the foreign keys want it. */
export async function anActor(role: UserRole = 'editor', name: string = role): Promise<Actor> {
  const id = randomUUID()
  await db.user.create({ data: { id, name, email: `${id}@example.org`, role } })
  return { id, name, role }
}
