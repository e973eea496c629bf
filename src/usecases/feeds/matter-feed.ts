import 'server-only'
import { matterPath } from '@/domain/record/paths'
import type { FoundFile } from '../formats/text-file'
import { readMatter } from '../read-matter'
import { recordModifiedAt } from '../record-modified-at'
import { itemEntries, motionEntries, statementEntries } from './entries'
import { writeFeed, type FeedRequest } from './write-feed'

/** Where a public matter was on the agenda, what was moved and decided, and what was said. */
export async function matterFeed(request: FeedRequest, slug: string): Promise<FoundFile> {
  const changed = await recordModifiedAt(request.body.id)
  const matter = await readMatter(request.body.id, slug)
  if (matter === null) return null
  if ('movedTo' in matter) return { movedTo: `/feeds${matter.movedTo}.atom` }
  const { id: matterId, title } = matter.found
  const entries = await Promise.all([
    itemEntries(request, { matterId }),
    motionEntries(request, { agendaItem: { matterId } }),
    statementEntries(request, { matter: [slug] }),
  ])
  const page = matterPath({ slug })
  const content = { title, path: `/feeds${page}.atom`, page, entries: entries.flat(), changed }
  return { found: writeFeed(request, content) }
}
