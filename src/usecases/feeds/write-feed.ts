import 'server-only'
import type { BodyView } from '@/domain/record/views'
import { pageAddress, type Origin } from '@/publish/api/addresses'
import { atomFeed, type FeedEntry } from '@/publish/atom/feed'
import type { TextFile } from '../formats/text-file'

/** What every feed depends on, besides what it is about. */
export interface FeedRequest {
  body: BodyView
  /** Scheme and host that absolute addresses begin with. */
  origin: Origin
}

interface FeedContent {
  title: string
  /** Path of the feed, and of the page that shows the same. */
  path: string
  page: string
  entries: readonly FeedEntry[]
  /** When the record last changed. */
  changed: Date
}

export const ATOM = 'application/atom+xml; charset=utf-8'

/** So many entries has a feed: what is older is found on its page, in the API and in the bulk files. */
export const ENTRIES = 50

const lastFirst = (a: FeedEntry, b: FeedEntry): number =>
  b.updated.getTime() - a.updated.getTime() || (a.id < b.id ? 1 : -1)

/** The last published of the entries as a feed. */
export function writeFeed(
  { body, origin }: FeedRequest,
  { title, path, page, entries, changed }: FeedContent,
): TextFile {
  const shown = [...entries].sort(lastFirst).slice(0, ENTRIES)
  const head = {
    title: `${title} – ${body.name} im Wortlaut`,
    self: pageAddress(origin, path),
    alternate: pageAddress(origin, page),
    updated: shown[0]?.updated ?? changed,
    rights: body.dataLicence,
  }
  return { text: atomFeed(head, shown), type: ATOM, changed }
}
