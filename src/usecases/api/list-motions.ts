import 'server-only'
import { toMotion } from '@/publish/api/motion'
import { MotionsQuery } from '@/publish/api/parameters'
import { listMotions } from '@/usecases/list-motions'
import { readList } from './read-list'

/** The public motions: GET /api/v1/motions. */
export const listMotionsForApi = readList({
  path: '/motions',
  query: MotionsQuery,
  read: listMotions,
  toItem: toMotion,
})
