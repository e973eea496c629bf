import 'server-only'
import { db } from '@/db/client'
import { outcomeOfVote } from '@/db/records/vote'
import type { Finding } from '@/domain/procedure/plausibility'
import type { Payload } from '@/domain/record/payloads'
import type { Actor } from '@/domain/publication/actor'
import type { VoteOutcome } from '@/domain/vocabulary'
import { checkVote } from './check-vote'

export interface VotePreview {
  outcome: VoteOutcome
  /** A German sentence for the minutes. */
  outcomeReason: string
  findings: Finding[]
}

/**
 * What a vote decides by its figures, and what the rules of procedure find in it; `null` if its
 * motion is not there.
 */
export async function previewVote(_: Actor, payload: Payload<'vote'>): Promise<VotePreview | null> {
  if ((await db.motion.count({ where: { id: payload.motionId } })) === 0) return null
  const [decided, findings] = await Promise.all([outcomeOfVote(db, payload), checkVote(payload)])
  return { ...decided, findings }
}
