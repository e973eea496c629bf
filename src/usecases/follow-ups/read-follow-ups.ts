import 'server-only'
import { db } from '@/db/client'
import type { Change } from '@/domain/record/describe-change'
import type { Actor } from '@/domain/publication/actor'
import { isUuid } from '@/lib/uuid'
import { readForEditing, type EditableRecord } from '../edit-record'
import { recordHistory } from '../record-history'
import { readForReview } from '../review-record'

export interface FollowUpStep {
  /** ISO 8601. */
  at: string
  actor: string
  reason: string
  changes: Change[]
  /** Not published yet. */
  isPending: boolean
}

export interface FollowUpsOfMatter {
  record: EditableRecord<'matter'>
  /** The motion that each follow-up came from, in their order. */
  motions: ({ id: string; title: string } | null)[]
  /** Who set what when, the latest first. */
  history: FollowUpStep[]
}

const isAboutFollowUps = ({ path }: Change) => path === 'followUps' || path.startsWith('followUps.')

/** What is owed on a matter, with who set which state when; `null` if there is no such matter. */
export async function readFollowUps(
  actor: Actor,
  bodyId: string,
  matterId: string,
): Promise<FollowUpsOfMatter | null> {
  if (!isUuid(matterId)) return null
  const record = await readForEditing(actor, 'matter', matterId)
  if (record?.bodyId !== bodyId) return null
  const ids = record.payload.followUps.flatMap(({ motionId }) => motionId ?? [])
  const [motions, versions, pending] = await Promise.all([
    db.motion.findMany({ where: { id: { in: ids } }, select: { id: true, title: true } }),
    recordHistory(actor, matterId),
    pendingStep(actor, record),
  ])
  const published = (versions ?? []).flatMap(({ version, at, actor: who, reason, changes }) => {
    const about = changes.filter(isAboutFollowUps)
    return about.length > 0 || version === 1
      ? [{ at, actor: who, reason, changes: about, isPending: false }]
      : []
  })
  return {
    record,
    motions: record.payload.followUps.map(
      ({ motionId }) => motions.find(({ id }) => id === motionId) ?? null,
    ),
    history: [...pending, ...published],
  }
}

/** What the pending change does to the follow-ups, against the version that is public. */
async function pendingStep(
  actor: Actor,
  record: EditableRecord<'matter'>,
): Promise<FollowUpStep[]> {
  const review = record.pending && (await readForReview(actor, record.id))
  const changes = (review?.changes ?? []).filter(isAboutFollowUps)
  if (!record.pending || changes.length === 0) return []
  return [
    {
      at: record.updatedAt,
      actor: record.writers.join(', '),
      reason: record.pending.reason,
      changes,
      isPending: true,
    },
  ]
}
