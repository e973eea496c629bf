import 'server-only'
import { db } from '@/db/client'

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Whether the text can be a slug. What cannot is not worth asking the database for. */
export const isSlug = (text: string): boolean => text.length <= 120 && SLUG.test(text)

/** The condition for any of these slugs; what cannot be one matches nothing. */
export const anySlug = (slugs: string[]) => ({ in: slugs.filter(isSlug) })

/** The session with this slug, public or not; null if the body has none. */
export async function findSessionId(bodyId: string, slug: string): Promise<string | null> {
  const session = await db.session.findUnique({
    where: { bodyId_slug: { bodyId, slug } },
    select: { id: true },
  })
  return session?.id ?? null
}
