/** Atom feeds (RFC 4287). */
import { Feed } from 'feed'
import { escapeMarkup, xmlCharacters } from '@/publish/xml/characters'

export interface FeedEntry {
  /** Of the record: a corrected version updates the entry instead of adding one. */
  id: string
  title: string
  /** Absolute address. */
  link: string
  /** When the present version was published. */
  updated: Date
  author: { name: string; link: string }
  /** HTML, in which every text is escaped. */
  content: string
}

export interface FeedHead {
  title: string
  /** Absolute address of the feed itself, and of the page that shows the same. */
  self: string
  alternate: string
  /** When the content last changed. */
  updated: Date
  /** Licence of the data; `null`: the body has not said it. */
  rights: string | null
}

/** The library takes an escaped ampersand in plain text for a bare one; escaped once more it stays. */
const plain = (text: string): string => xmlCharacters(text).replaceAll('&', '&amp;')

/** The document, with the entries in the given order. */
export function atomFeed(
  { title, self, alternate, updated, rights }: FeedHead,
  entries: readonly FeedEntry[],
): string {
  const feed = new Feed({
    id: plain(self),
    title: plain(title),
    link: alternate,
    feedLinks: { atom: self },
    updated,
    generator: 'Wortlaut',
    ...(rights === null ? {} : { copyright: plain(rights) }),
  })
  for (const entry of entries)
    feed.addItem({
      id: `urn:uuid:${entry.id}`,
      title: escapeMarkup(entry.title),
      link: entry.link,
      date: entry.updated,
      author: [{ name: plain(entry.author.name), link: entry.author.link }],
      content: entry.content,
    })
  return feed.atom1()
}
