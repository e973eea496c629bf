import 'server-only'
import { db } from '@/db/client'
import { outcomeOfVote } from '@/db/records/vote'
import { toAttendanceList } from '@/publish/api/writing/attendance'
import { toWorkingStatement } from '@/publish/api/writing/working-statement'
import { toWorkingVote } from '@/publish/api/writing/working-vote'
import { isUuid } from '@/lib/uuid'
import { workingVersion } from '@/usecases/records/working-version'
import { findSessionId } from '@/db/queries/slugs'
import { namesIn } from './named'
import type { WorkingRead } from './request'

/** GET /api/v1/votes/{id} with a token */
export const workingVote: WorkingRead = async (bodyId, { id = '' }) => {
  const vote = isUuid(id) ? await workingVersion(bodyId, 'vote', id) : null
  if (!vote) return null
  const decided = await outcomeOfVote(db, vote.payload)
  return toWorkingVote({ ...vote, ...decided }, await namesIn(bodyId, 'vote', vote.payload))
}

/** GET /api/v1/statements/{id} with a token */
export const workingStatement: WorkingRead = async (bodyId, { id = '' }) => {
  const statement = isUuid(id) ? await workingVersion(bodyId, 'statement', id) : null
  return (
    statement &&
    toWorkingStatement(statement, await namesIn(bodyId, 'statement', statement.payload))
  )
}

/** GET /api/v1/sessions/{slug}/attendance */
export const workingAttendance: WorkingRead = async (bodyId, { slug = '' }) => {
  const id = await findSessionId(bodyId, slug)
  const session = id === null ? null : await workingVersion(bodyId, 'session', id)
  return (
    session &&
    toAttendanceList({ ...session, slug }, await namesIn(bodyId, 'session', session.payload))
  )
}
