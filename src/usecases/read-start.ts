import 'server-only'
import { fromDay } from '@/db/time'
import { newestDecisions } from '@/db/queries/motions'
import { countPersons } from '@/db/queries/persons'
import { countSessions } from '@/db/queries/session-counts'
import { findPastSessions, findUpcomingSessions } from '@/db/queries/session-lists'
import type { MotionInContext, SessionListEntry } from '@/domain/record/views'
import { today } from '@/lib/today'
import { countSpoken } from './count-found'

/** What the start page shows. */
export interface Start {
  upcoming: SessionListEntry[]
  latest: SessionListEntry[]
  /** The newest motions of which the outcome is known. */
  decisions: MotionInContext[]
  /** `quotes`: statements with verbatim words. */
  counts: { sessions: number; statements: number; quotes: number; persons: number }
}

const SHOWN = 5

/** The next and the latest sessions, the latest decisions, and how much the record holds. */
export async function readStart(bodyId: string): Promise<Start> {
  const day = fromDay(today())
  const [upcoming, latest, decisions, sessions, spoken, persons] = await Promise.all([
    findUpcomingSessions(bodyId, day, SHOWN),
    findPastSessions(bodyId, day, SHOWN),
    newestDecisions(bodyId, SHOWN),
    countSessions(bodyId),
    countSpoken(bodyId),
    countPersons(bodyId),
  ])
  return { upcoming, latest, decisions, counts: { sessions, ...spoken, persons } }
}
