import 'server-only'
import type { FilterLabels } from '@/domain/record/search-filters'
import type { SearchParams } from '@/domain/record/search'
import { db } from '@/db/client'
import { publicMatter, publicOrganization, publicPerson, publicSession } from '@/db/visibility'
import { anySlug } from './slugs'

const toLabels = (rows: readonly { slug: string; label: string }[]) =>
  Object.fromEntries(rows.map(({ slug, label }) => [slug, label]))

async function organizations(bodyId: string, slugs: string[] | undefined, isShort: boolean) {
  if (!slugs?.length) return {}
  const rows = await db.organization.findMany({
    where: { ...publicOrganization(bodyId), slug: anySlug(slugs) },
    select: { slug: true, name: true, shortName: true },
  })
  return toLabels(
    rows.map(({ slug, name, shortName }) => ({ slug, label: isShort ? shortName : name })),
  )
}

async function persons(bodyId: string, slugs: string[] | undefined) {
  if (!slugs?.length) return {}
  const rows = await db.person.findMany({
    where: { ...publicPerson(bodyId), slug: anySlug(slugs) },
    select: { slug: true, name: true },
  })
  return toLabels(rows.map(({ slug, name }) => ({ slug, label: name })))
}

async function sessions(bodyId: string, slugs: string[] | undefined) {
  if (!slugs?.length) return {}
  const rows = await db.session.findMany({
    where: { ...publicSession(bodyId), slug: anySlug(slugs) },
    select: { slug: true, title: true },
  })
  return toLabels(rows.map(({ slug, title }) => ({ slug, label: title })))
}

async function matters(bodyId: string, slugs: string[] | undefined) {
  if (!slugs?.length) return {}
  const rows = await db.matter.findMany({
    where: { ...publicMatter(bodyId), slug: anySlug(slugs) },
    select: { slug: true, title: true },
  })
  return toLabels(rows.map(({ slug, title }) => ({ slug, label: title })))
}

/** What the public records are called that the filters of a search name by their slugs. */
export async function slugLabels(bodyId: string, params: SearchParams): Promise<FilterLabels> {
  const [person, faction, organization, session, matter] = await Promise.all([
    persons(bodyId, params.person),
    organizations(bodyId, params.faction, true),
    organizations(bodyId, params.organization, false),
    sessions(bodyId, params.session),
    matters(bodyId, params.matter),
  ])
  return { person, faction, organization, session, matter }
}
