import 'server-only'
import { db } from '@/db/client'
import { sourceLabel } from '@/domain/record/source-label'
import { sourceRefSelect } from './map-source'

interface Named {
  slug?: string
  name: string
}

/** The persons, organizations and sources of a body with these ids, whether or not they are public. */
export async function namedRecords(
  bodyId: string,
  ids: readonly string[],
): Promise<Map<string, Named>> {
  const where = { bodyId, id: { in: [...new Set(ids)] } }
  const select = { id: true, slug: true, name: true } as const
  const [persons, organizations, sources] = await Promise.all([
    db.person.findMany({ where, select }),
    db.organization.findMany({ where, select }),
    db.source.findMany({ where, select: sourceRefSelect }),
  ])
  return new Map<string, Named>([
    ...[...persons, ...organizations].map(({ id, slug, name }) => [id, { slug, name }] as const),
    ...sources.map((source) => [source.id, { name: sourceLabel(source) }] as const),
  ])
}

/** The ids of persons and organizations by their slugs; one that is not there is missing. */
export async function idsBySlug(
  bodyId: string,
  slugs: { persons: readonly string[]; organizations: readonly string[] },
): Promise<{ persons: Map<string, string>; organizations: Map<string, string> }> {
  const select = { id: true, slug: true } as const
  const toMap = (rows: { id: string; slug: string }[]) =>
    new Map(rows.map(({ id, slug }) => [slug, id]))
  const [persons, organizations] = await Promise.all([
    db.person.findMany({ where: { bodyId, slug: { in: [...slugs.persons] } }, select }),
    db.organization.findMany({ where: { bodyId, slug: { in: [...slugs.organizations] } }, select }),
  ])
  return { persons: toMap(persons), organizations: toMap(organizations) }
}
