import 'server-only'
import { findSubject, type RecordTopic, type SubjectRecord } from '@/db/alerts/subjects'
import type { Subject } from '@/db/alerts/subscriptions'
import { quoted } from '@/domain/german'
import { filterLabel } from '@/domain/record/filter-label'
import { matterPath, organizationPath, personPath } from '@/domain/record/paths'
import type { SearchParams } from '@/domain/record/search'
import { searchAt } from '@/domain/record/search-address'
import { activeFilters } from '@/domain/record/search-filters'
import { parseSearchParams } from '@/domain/record/search-params'
import { describeSearch } from '../describe-search'

/** What somebody is told news of, in words and as a selection. */
export type AlertSubject = Subject & {
  /** As it follows „zu“: `„Integrationshelfer“ (CDU)`, `Erika Muster`. */
  about: string
  /** The page that shows all of it. */
  path: string
} & ({ params: SearchParams } | { record: SubjectRecord })

/** What is in the order of a list, and where in it, is no part of what is looked for. */
const asSelection = ({ sort: _sort, limit: _limit, cursor: _cursor, ...params }: SearchParams) =>
  params

/** The search of an address; `null`: it cannot be read. */
export async function searchSubject(bodyId: string, query: string): Promise<AlertSubject | null> {
  const parsed = parseSearchParams(new URLSearchParams(query))
  if (!parsed.ok) return null
  const params = asSelection(parsed.params)
  const labels = await describeSearch(bodyId, params)
  const filters = activeFilters(params).map((filter) => filterLabel(filter, labels))
  return {
    topic: 'search',
    subject: searchAt('/suche', params).replace(/^[^?]*\??/, ''),
    about: nameSearch(params.q, filters),
    path: searchAt('/suche', { ...params, sort: 'newest' }),
    params,
  }
}

function nameSearch(words: string | undefined, filters: readonly string[]): string {
  const inBrackets = filters.length > 0 ? ` (${filters.join(', ')})` : ''
  return words ? `${quoted(words)}${inBrackets}` : `Ihrer Suche${inBrackets || ' (alles)'}`
}

/** A record that the public may see, by its slug or id; `null`: there is none. */
export async function recordSubject(
  bodyId: string,
  topic: RecordTopic,
  which: { slug: string } | { id: string },
): Promise<AlertSubject | null> {
  const record = await findSubject(bodyId, topic, which)
  if (record === null) return null
  const { id, name } = record
  return {
    topic,
    subject: id,
    about: topic === 'person' ? name : quoted(name),
    path: pathOf(record),
    record,
  }
}

function pathOf(record: SubjectRecord): string {
  switch (record.topic) {
    case 'person':
      return personPath(record)
    case 'matter':
      return matterPath(record)
    case 'organization':
      return organizationPath(record)
  }
}

/** What a subscription is about; `null`: the public may not see it (any more). */
export const subjectOf = (
  bodyId: string,
  { topic, subject }: Subject,
): Promise<AlertSubject | null> =>
  topic === 'search'
    ? searchSubject(bodyId, subject)
    : recordSubject(bodyId, topic, { id: subject })
