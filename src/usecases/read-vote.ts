import 'server-only'
import { findVote } from '@/db/queries/votes'
import type { VoteInContext } from '@/domain/record/views'
import { isUuid } from '@/lib/uuid'

/** A public vote with the motion that it was on. */
export async function readVote(bodyId: string, id: string): Promise<VoteInContext | null> {
  return isUuid(id) ? findVote(bodyId, id) : null
}
