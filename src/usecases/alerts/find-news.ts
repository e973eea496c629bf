import 'server-only'
import { newItems, newMotions, type Counted } from '@/db/alerts/news'
import type { SubjectRecord } from '@/db/alerts/subjects'
import { newStatements, type NewsSpan } from '@/db/queries/news'
import { InvalidInput } from '@/domain/record/invalid-input'
import type { SearchHit, SearchParams } from '@/domain/record/search'
import type { AgendaEntry, MotionInContext, SessionRef } from '@/domain/record/views'
import { searchStatements } from '../search-statements'
import type { AlertSubject } from './subject'

/** What became public, as far as it still is: how much in all, and the first of each kind. */
export interface News {
  total: number
  motions: MotionInContext[]
  statements: SearchHit[]
  items: { item: AgendaEntry; session: SessionRef }[]
}

const NOTHING = { total: 0, items: [] }

/**
 * What the feed of a subject holds (`src/usecases/feeds`, `search-feed.ts`) and the public saw first in a
 * span, and what it then first saw decided: corrections are not among it, nor what was taken back
 * meanwhile.
 *
 * @param most so many of each kind
 */
export async function findNews(
  bodyId: string,
  subject: AlertSubject,
  span: NewsSpan,
  most: number,
): Promise<News> {
  const { statements, motions, items } =
    'params' in subject
      ? { statements: subject.params, motions: null, items: null }
      : selectionOf(subject.record)
  const found = {
    statements: await findStatements(bodyId, statements, span, most),
    motions: motions === null ? NOTHING : await newMotions(bodyId, motions, span, most),
    items: items === null ? NOTHING : await newItems(bodyId, items, span, most),
  }
  return {
    total: found.statements.total + found.motions.total + found.items.total,
    motions: found.motions.items,
    statements: found.statements.items,
    items: found.items.items,
  }
}

type Selection = {
  statements: SearchParams
  motions: Parameters<typeof newMotions>[1]
  items: Parameters<typeof newItems>[1] | null
}

function selectionOf(record: SubjectRecord): Selection {
  const { id, slug } = record
  switch (record.topic) {
    case 'person':
      return {
        statements: { person: [slug] },
        motions: { movers: { some: { personId: id } } },
        items: null,
      }
    case 'matter':
      return {
        statements: { matter: [slug] },
        motions: { agendaItem: { matterId: id } },
        items: { matterId: id },
      }
    case 'organization':
      return record.kind === 'faction'
        ? {
            statements: { faction: [slug] },
            motions: { movers: { some: { organizationId: id } } },
            items: null,
          }
        : {
            statements: { organization: [slug] },
            motions: { agendaItem: { session: { organizationId: id } } },
            items: { session: { organizationId: id } },
          }
  }
}

async function findStatements(
  bodyId: string,
  params: SearchParams,
  span: NewsSpan,
  most: number,
): Promise<Counted<SearchHit>> {
  let total = 0
  const first: SearchHit[] = []
  for await (const ids of newStatements(bodyId, span)) {
    const found = await searchAmong(bodyId, params, ids, Math.max(1, most - first.length))
    total += found.total
    first.push(...found.items.slice(0, most - first.length))
  }
  return { total, items: first }
}

async function searchAmong(
  bodyId: string,
  params: SearchParams,
  ids: readonly string[],
  limit: number,
): Promise<Counted<SearchHit>> {
  try {
    return await searchStatements(bodyId, { ...params, ids: [...ids], sort: 'newest', limit })
  } catch (error) {
    // A query that was accepted once and no longer is finds nothing.
    if (error instanceof InvalidInput) return NOTHING
    throw error
  }
}
