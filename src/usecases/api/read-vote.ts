import 'server-only'
import { toVote } from '@/publish/api/vote'
import { readVote } from '@/usecases/read-vote'
import { foundOrNothing } from './found-here'
import type { ApiRead } from './request'

/** GET /api/v1/votes/{id} */
export const readVoteForApi: ApiRead = async ({ bodyId }, { id = '' }) =>
  foundOrNothing(await readVote(bodyId, id), toVote)
