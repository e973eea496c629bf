import 'server-only'
import { toPersonListEntry } from '@/publish/api/person'
import { PersonsQuery } from '@/publish/api/parameters'
import { listPersons } from '@/usecases/list-persons'
import { readList } from './read-list'

/** The public people: GET /api/v1/persons. */
export const listPersonsForApi = readList({
  path: '/persons',
  query: PersonsQuery,
  read: listPersons,
  toItem: toPersonListEntry,
})
