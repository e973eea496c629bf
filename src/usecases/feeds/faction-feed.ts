import 'server-only'
import { organizationPath } from '@/domain/record/paths'
import type { FoundFile } from '../formats/text-file'
import { readOrganization } from '../read-organization'
import { recordModifiedAt } from '../record-modified-at'
import { motionEntries, statementEntries } from './entries'
import { writeFeed, type FeedRequest } from './write-feed'

/** What was said for a public faction, and what it moved; other organizations have no such feed. */
export async function factionFeed(request: FeedRequest, slug: string): Promise<FoundFile> {
  const changed = await recordModifiedAt(request.body.id)
  const faction = await readOrganization(request.body.id, slug, { limit: 1 })
  if (faction === null) return null
  if ('movedTo' in faction)
    return faction.movedTo.startsWith('/fraktionen/')
      ? { movedTo: `/feeds${faction.movedTo}.atom` }
      : null
  const { id, kind, name } = faction.found
  if (kind !== 'faction') return null
  const [statements, motions] = await Promise.all([
    statementEntries(request, { faction: [slug] }),
    motionEntries(request, { movers: { some: { organizationId: id } } }),
  ])
  const page = organizationPath({ slug, kind })
  const entries = [...statements, ...motions]
  return {
    found: writeFeed(request, { title: name, path: `/feeds${page}.atom`, page, entries, changed }),
  }
}
