/** An item of an agenda, as an entry of a feed. */
import { organizationPath } from '@/domain/record/paths'
import type { AgendaEntry, SessionRef } from '@/domain/record/views'
import { formatGerman } from '@/domain/time/edtf'
import { pageAddress, type Origin } from '@/publish/api/addresses'
import { escapeMarkup } from '@/publish/xml/characters'
import type { FeedEntry } from './feed'

/** An item with the moment at which its present version was published. */
export interface PublishedItem {
  item: AgendaEntry
  session: SessionRef
  publishedAt: Date
}

export const itemEntry = (
  origin: Origin,
  { item, session, publishedAt }: PublishedItem,
): FeedEntry => ({
  id: item.id,
  title: `Beratung: ${item.title} – ${session.organization.name}, ${formatGerman(session.date)}`,
  link: pageAddress(origin, item.path),
  updated: publishedAt,
  author: {
    name: session.organization.name,
    link: pageAddress(origin, organizationPath(session.organization)),
  },
  content: [session.title, item.summary]
    .filter((text) => text !== null)
    .map((text) => `<p>${escapeMarkup(text)}</p>`)
    .join('\n'),
})
