import 'server-only'
import { toMatterListEntry } from '@/publish/api/matter'
import { MattersQuery } from '@/publish/api/parameters'
import { listMatters } from '@/usecases/list-matters'
import { readList } from './read-list'

/** The public matters: GET /api/v1/matters. */
export const listMattersForApi = readList({
  path: '/matters',
  query: MattersQuery,
  read: listMatters,
  toItem: toMatterListEntry,
})
