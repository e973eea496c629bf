import 'server-only'
import { db } from '@/db/client'
import type { Query } from './query/ast'
import { createSuggester, type Suggester } from './query/suggest'
import { tokenise } from './german/tokens'

/** The vocabulary of a body and the state of its record that it was read from. */
interface Known {
  state: string
  suggester: Suggester
}

const known = new Map<string, Known>()

/** Changes with every publication in the body. */
async function recordState(bodyId: string): Promise<string> {
  const { _count, _max } = await db.publication.aggregate({
    where: { bodyId, kind: { in: ['statement', 'agenda_item', 'session', 'person'] } },
    _count: true,
    _max: { updatedAt: true },
  })
  return `${_count} ${_max.updatedAt?.toISOString() ?? ''}`
}

async function readVocabulary(bodyId: string): Promise<Map<string, number>> {
  const passages = await db.passage.findMany({
    where: { statement: { searchEntry: { bodyId } } },
    select: { text: true },
  })
  const frequency = new Map<string, number>()
  for (const { text } of passages)
    for (const word of tokenise(text).flatMap((token) => token.parts))
      frequency.set(word.text, (frequency.get(word.text) ?? 0) + 1)
  return frequency
}

/** A corrected query for one that found nothing; null if no near spelling occurs in the record. */
export async function suggestion(bodyId: string, query: Query): Promise<string | null> {
  const state = await recordState(bodyId)
  const cached = known.get(bodyId)
  if (cached?.state === state) return cached.suggester.suggest(query)
  const suggester = createSuggester(await readVocabulary(bodyId))
  known.set(bodyId, { state, suggester })
  return suggester.suggest(query)
}
