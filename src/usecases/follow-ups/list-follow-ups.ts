import 'server-only'
import {
  countUndecided,
  pageOfUndecided,
  type UndecidedFilter,
  type UndecidedMotion,
} from '@/db/queries/undecided-motions'
import {
  countFollowUps,
  pageOfFollowUps,
  type FollowUpFilter,
  type WorkingFollowUp,
} from '@/db/queries/working-follow-ups'
import type { Actor } from '@/domain/publication/actor'
import type { Page } from '@/domain/record/views'
import type { Day } from '@/domain/time/day'
import { isUuid } from '@/lib/uuid'

export type { UndecidedMotion } from '@/db/queries/undecided-motions'
export type { WorkingFollowUp } from '@/db/queries/working-follow-ups'

const PAGE = 50

/**
 * What is owed on decisions, the most pressing first, as the office is working on it. Throws
 * `InvalidInput` for a cursor that is not ours.
 */
export const listFollowUps = (
  _: Actor,
  bodyId: string,
  { cursor, ...filter }: FollowUpFilter & { cursor?: string | undefined },
): Promise<Page<WorkingFollowUp>> => pageOfFollowUps(bodyId, filter, cursor, PAGE)

/**
 * Carried motions of which nobody has said yet who has to do what, or that nobody has to. Throws
 * `InvalidInput` for a cursor that is not ours.
 */
export async function listUndecided(
  _: Actor,
  bodyId: string,
  { cursor, ...filter }: UndecidedFilter & { cursor?: string | undefined } = {},
): Promise<Page<UndecidedMotion>> {
  if (filter.sessionId !== undefined && !isUuid(filter.sessionId))
    return { total: 0, items: [], next: null }
  return pageOfUndecided(bodyId, filter, cursor, PAGE)
}

/** How many follow-ups are overdue, and how many carried motions wait for a decision. */
export async function countOwed(
  _: Actor,
  bodyId: string,
  today: Day,
): Promise<{ overdue: number; undecided: number }> {
  const [overdue, undecided] = await Promise.all([
    countFollowUps(bodyId, { show: 'overdue', today }),
    countUndecided(bodyId, {}),
  ])
  return { overdue, undecided }
}
