import 'server-only'
import { findDebatesByTitle } from '@/db/queries/debate-titles'
import { pageOfPersons } from '@/db/queries/persons'
import type { AgendaItemRef, PersonListEntry, SessionRef } from '@/domain/record/views'
import { germanSpellings } from '@/lib/german-spellings'
import { today } from '@/lib/today'

/** What is called as somebody searches, beside what was said. */
export interface NamedAlike {
  persons: PersonListEntry[]
  debates: { session: SessionRef; agendaItem: AgendaItemRef }[]
}

const SHOWN = 3
/** Names and titles that somebody remembers are short; a longer query is a sentence. */
const MAX_WORDS = 5
const MIN_LETTERS = 3

/** People whose name and debates whose title hold every word of a search query, whatever its operators. */
export async function findByName(bodyId: string, q: string): Promise<NamedAlike> {
  const words = q
    .split(/\s+/)
    .filter((word) => word !== 'OR' && !word.startsWith('-'))
    .map((word) => word.replace(/[^\p{L}\p{N}-]/gu, ''))
    .filter((word) => word !== '')
  if (words.length === 0 || words.length > MAX_WORDS || words.join('').length < MIN_LETTERS) {
    return { persons: [], debates: [] }
  }
  const spellings = words.map(germanSpellings)
  const [persons, debates] = await Promise.all([
    pageOfPersons(bodyId, { names: spellings }, { limit: SHOWN }, today()),
    findDebatesByTitle(bodyId, spellings, SHOWN),
  ])
  return { persons: persons.items, debates }
}
