import 'server-only'
import { db } from '@/db/client'
import { publicMatter, publicOrganization, publicPerson } from '@/db/visibility'
import type { AlertTopic, OrganizationKind } from '@/domain/vocabulary'

/** A public record that somebody can be told news of. */
export type SubjectRecord =
  | { topic: 'person' | 'matter'; id: string; slug: string; name: string }
  | { topic: 'organization'; id: string; slug: string; name: string; kind: OrganizationKind }

export type RecordTopic = Exclude<AlertTopic, 'search'>

/** The record with that slug or id; `null`: there is none that the public may see. */
export async function findSubject(
  bodyId: string,
  topic: RecordTopic,
  which: { slug: string } | { id: string },
): Promise<SubjectRecord | null> {
  switch (topic) {
    case 'person': {
      const row = await db.person.findFirst({
        where: { ...publicPerson(bodyId), ...which },
        select: { id: true, slug: true, name: true },
      })
      return row && { topic, ...row }
    }
    case 'matter': {
      const row = await db.matter.findFirst({
        where: { ...publicMatter(bodyId), ...which },
        select: { id: true, slug: true, title: true },
      })
      return row && { topic, id: row.id, slug: row.slug, name: row.title }
    }
    case 'organization': {
      const row = await db.organization.findFirst({
        where: { ...publicOrganization(bodyId), ...which },
        select: { id: true, slug: true, name: true, kind: true },
      })
      return row && { topic, ...row }
    }
  }
}
