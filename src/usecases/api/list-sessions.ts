import 'server-only'
import { toSessionListEntry } from '@/publish/api/session'
import { SessionsQuery } from '@/publish/api/parameters'
import { listSessions } from '@/usecases/list-sessions'
import { readList } from './read-list'

/** The public sessions: GET /api/v1/sessions. */
export const listSessionsForApi = readList({
  path: '/sessions',
  query: SessionsQuery,
  read: listSessions,
  toItem: toSessionListEntry,
})
