/** Statements as an Atom feed. */
import { personPath, statementPath } from '@/domain/record/paths'
import type { SearchHit } from '@/domain/record/search'
import { formatGerman } from '@/domain/time/edtf'
import { pageAddress, type Origin } from '@/publish/api/addresses'
import { atomFeed, type FeedEntry, type FeedHead } from './feed'
import { statementHtml } from './statement-html'

/** A statement with the moment at which its present version was published. */
export interface PublishedStatement {
  hit: SearchHit
  publishedAt: Date
}

export interface StatementFeed extends FeedHead {
  origin: Origin
  entries: readonly PublishedStatement[]
}

/** Who, on what, when: the entry's title. */
function headline({ speaker, agendaItem, session }: SearchHit): string {
  const who = speaker.faction
    ? `${speaker.person.name} (${speaker.faction.shortName})`
    : speaker.person.name
  return `${who}: ${agendaItem.title} – ${formatGerman(session.date)}`
}

/** An entry; its link names the version that the words are those of. */
export const statementEntry = (
  origin: Origin,
  { hit, publishedAt }: PublishedStatement,
): FeedEntry => ({
  id: hit.id,
  title: headline(hit),
  link: pageAddress(origin, `${statementPath(hit.id)}?version=${hit.version}`),
  updated: publishedAt,
  author: {
    name: hit.speaker.person.name,
    link: pageAddress(origin, personPath(hit.speaker.person)),
  },
  content: statementHtml(origin, hit),
})

/** The document. */
export const statementFeed = ({ origin, entries, ...head }: StatementFeed): string =>
  atomFeed(
    head,
    entries.map((entry) => statementEntry(origin, entry)),
  )
