import 'server-only'
import { toCorrection } from '@/publish/api/correction'
import { CorrectionsQuery } from '@/publish/api/parameters'
import { listCorrections } from '@/usecases/list-corrections'
import { readList } from './read-list'

/** The public corrections: GET /api/v1/corrections. */
export const listCorrectionsForApi = readList({
  path: '/corrections',
  query: CorrectionsQuery,
  read: listCorrections,
  toItem: toCorrection,
})
