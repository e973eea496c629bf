import 'server-only'
import { findDebatesByTitle } from '@/db/queries/debate-titles'
import type {
  AgendaItemRef,
  OrganizationRef,
  PersonListEntry,
  SessionRef,
} from '@/domain/record/views'
import { knownNames } from '@/search/names/known-names'
import { readTypedName } from '@/search/names/typed'
import { personEntries } from './person-entries'
import { personsNamed, personsNamedNearly } from './persons-named'

/** What is called as somebody searches, beside what was said. */
export interface NamedAlike {
  persons: PersonListEntry[]
  organizations: OrganizationRef[]
  debates: { session: SessionRef; agendaItem: AgendaItemRef }[]
  /** Whether the people are only spelt nearly so. */
  nearly: boolean
}

const SHOWN = 3
/** Names and titles that somebody remembers are short; a longer query is a sentence. */
const MAX_WORDS = 5
const MIN_LETTERS = 3

const NOTHING: NamedAlike = { persons: [], organizations: [], debates: [], nearly: false }

async function organizationsNamed(bodyId: string, q: string): Promise<OrganizationRef[]> {
  const { organizations } = await knownNames(bodyId)
  return organizations
    .match(readTypedName(q))
    .filter(({ rest }) => rest.length === 0)
    .slice(0, SHOWN)
    .map(({ entry: { alias: _, ...organization } }) => organization)
}

/** The words of a query, if they can be a name; else none. */
function nameWords(q: string): string[] {
  const words = q
    .split(/\s+|\.(?=\p{L})/u)
    .filter((word) => word !== 'OR' && !word.startsWith('-'))
    .map((word) => word.normalize('NFC').replace(/[^\p{L}\p{N}-]/gu, ''))
    .filter((word) => word !== '')
  return words.length <= MAX_WORDS && words.join('').length >= MIN_LETTERS ? words : []
}

/** People, organizations and debates that are called as somebody searches, whatever its operators. */
export async function findByName(bodyId: string, q: string): Promise<NamedAlike> {
  const words = nameWords(q)
  if (words.length === 0) return NOTHING
  const [ids, organizations, debates] = await Promise.all([
    personsNamed(bodyId, q),
    organizationsNamed(bodyId, q),
    findDebatesByTitle(bodyId, words, SHOWN),
  ])
  return {
    persons: await personEntries(bodyId, ids.slice(0, SHOWN)),
    organizations,
    debates,
    nearly: false,
  }
}

/** People whose name is spelt nearly as somebody searches, for when nothing is called or said so. */
export async function findNearlyByName(bodyId: string, q: string): Promise<NamedAlike> {
  if (nameWords(q).length === 0) return NOTHING
  const ids = (await personsNamedNearly(bodyId, q)).slice(0, SHOWN)
  const persons = await personEntries(bodyId, ids)
  return { ...NOTHING, persons, nearly: true }
}
