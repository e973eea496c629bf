import 'server-only'
import { recordModifiedAt } from '../record-modified-at'
import type { TextFile } from '../formats/text-file'
import { motionEntries } from './entries'
import { writeFeed, type FeedRequest } from './write-feed'

/** What was decided, as the sources report it: the last published or corrected first. */
export async function decisionFeed(request: FeedRequest): Promise<TextFile> {
  const changed = await recordModifiedAt(request.body.id)
  const entries = await motionEntries(request, { outcome: { not: 'not_reported' } })
  return writeFeed(request, {
    title: 'Beschlüsse',
    path: '/feeds/beschluesse.atom',
    page: '/abstimmungen',
    entries,
    changed,
  })
}
