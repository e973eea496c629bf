import 'server-only'
import { db } from '@/db/client'
import { toDay } from '@/db/time'
import {
  publicItem,
  publicMatter,
  publicOrganization,
  publicPerson,
  publicSession,
  publicSource,
} from '@/db/visibility'
import { sourceLabel } from '@/domain/record/source-label'
import type { SearchContext } from '@/domain/record/search-context'
import { agendaItemRefSelect } from './map-agenda-item'
import { matterRefSelect, toMatterRef } from './map-matter'
import { organizationRefSelect, toOrganizationRef } from './map-organization'
import { personRefSelect, toPersonRef } from './map-person'
import { sessionRefSelect } from './map-session'
import { sourceRefSelect } from './map-source'

const byId = <T extends { id: string }>(rows: T[]): Map<string, T> =>
  new Map(rows.map((row) => [row.id, row]))

/**
 * What stands around the public statements of a body, as far as it is public itself.
 *
 * @param ids only these records; without, all
 */
export async function searchContext(bodyId: string, ids?: string[]): Promise<SearchContext> {
  const only = ids ? { id: { in: ids } } : {}
  const [persons, organizations, sessions, items, matters, sources] = await Promise.all([
    db.person.findMany({ where: { ...publicPerson(bodyId), ...only }, select: personRefSelect }),
    db.organization.findMany({
      where: { ...publicOrganization(bodyId), ...only },
      select: organizationRefSelect,
    }),
    db.session.findMany({ where: { ...publicSession(bodyId), ...only }, select: sessionRefSelect }),
    db.agendaItem.findMany({
      where: { ...publicItem(bodyId), ...only },
      select: { ...agendaItemRefSelect, sessionId: true },
    }),
    db.matter.findMany({ where: { ...publicMatter(bodyId), ...only }, select: matterRefSelect }),
    db.source.findMany({ where: { ...publicSource(bodyId), ...only }, select: sourceRefSelect }),
  ])
  return {
    persons: byId(persons.map(toPersonRef)),
    organizations: byId(organizations.map(toOrganizationRef)),
    sessions: byId(
      sessions.map(({ organization, earliestDay, latestDay, ...session }) => ({
        ...session,
        earliestDay: toDay(earliestDay),
        latestDay: toDay(latestDay),
        organizationId: organization.id,
      })),
    ),
    items: byId(items.map(({ session: _, ...item }) => item)),
    matters: byId(matters.map(toMatterRef)),
    sources: byId(sources.map((source) => ({ id: source.id, label: sourceLabel(source) }))),
  }
}
