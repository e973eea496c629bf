/** Statements as an Atom feed (RFC 4287). */
import { Feed } from 'feed'
import { personPath, statementPath } from '@/domain/record/paths'
import type { SearchHit } from '@/domain/record/search'
import { formatGerman } from '@/domain/time/edtf'
import { pageAddress, type Origin } from '@/publish/api/addresses'
import { escapeMarkup, xmlCharacters } from '@/publish/xml/characters'
import { statementHtml } from './statement-html'

export interface StatementFeed {
  origin: Origin
  title: string
  /** Absolute address of the feed itself, and of the page that shows the same. */
  self: string
  alternate: string
  /** When the content last changed. */
  updated: Date
  /** Licence of the data; `null`: the body has not said it. */
  rights: string | null
  /** Each with the moment at which its present version was published. */
  entries: readonly { hit: SearchHit; publishedAt: Date }[]
}

/** The library takes an escaped ampersand in plain text for a bare one; escaped once more it stays. */
const plain = (text: string): string => xmlCharacters(text).replaceAll('&', '&amp;')

/** Who, on what, when: the entry's title. */
function headline({ speaker, agendaItem, session }: SearchHit): string {
  const who = speaker.faction
    ? `${speaker.person.name} (${speaker.faction.shortName})`
    : speaker.person.name
  return `${who}: ${agendaItem.title} – ${formatGerman(session.date)}`
}

/**
 * The document. An entry is known by its statement's id, so that a corrected version updates the entry
 * instead of adding one; its link names the version that the words are those of.
 */
export function statementFeed(given: StatementFeed): string {
  const { origin, title, self, alternate, updated, rights, entries } = given
  const feed = new Feed({
    id: plain(self),
    title: plain(title),
    link: alternate,
    feedLinks: { atom: self },
    updated,
    generator: 'Wortlaut',
    ...(rights === null ? {} : { copyright: plain(rights) }),
  })
  for (const { hit, publishedAt } of entries)
    feed.addItem({
      id: `urn:uuid:${hit.id}`,
      title: escapeMarkup(headline(hit)),
      link: pageAddress(origin, `${statementPath(hit.id)}?version=${hit.version}`),
      date: publishedAt,
      author: [
        {
          name: plain(hit.speaker.person.name),
          link: pageAddress(origin, personPath(hit.speaker.person)),
        },
      ],
      content: statementHtml(origin, hit),
    })
  return feed.atom1()
}
