import type { SessionListEntry } from '@/domain/record/views'
import { parseEdtf } from '@/domain/time/edtf'
import { touchesMonth, type Month } from '@/domain/time/month'
import type { Day } from '@/domain/time/day'
import { listSessions } from '@/usecases/list-sessions'

export interface MonthOfSessions {
  month: Month
  sessions: SessionListEntry[]
  /** The first and the last month that links lead to, so that the calendar is not endless. */
  first: Month
  last: Month
}

/**
 * The sessions of a month: of the one asked for, else of the month of the latest session. A day that is
 * known in part may put a session into several months.
 */
export async function sessionsOfMonth(
  bodyId: string,
  asked: { organization: string[] | undefined; month: Month | undefined; today: Day },
): Promise<MonthOfSessions> {
  const { organization } = asked
  const newest = await listSessions(bodyId, { organization, limit: 1 })
  const thisMonth = asked.today.slice(0, 7)
  const latest = newest.items[0]
  const month = asked.month ?? (latest && likelyMonth(latest)) ?? thisMonth
  const known = [...newest.years.map(({ year }) => year), Number(thisMonth.slice(0, 4))]
  const sessions = await allOfYear(bodyId, organization, Number(month.slice(0, 4)))
  return {
    month,
    sessions: sessions.filter(({ earliestDay, latestDay }) =>
      touchesMonth({ earliest: earliestDay, latest: latestDay }, month),
    ),
    first: `${Math.min(...known)}-01`,
    last: `${Math.max(...known)}-12`,
  }
}

/** The month that the date names, though only about; else the earliest in question. */
function likelyMonth({ date, earliestDay, latestDay }: SessionListEntry): Month | undefined {
  const named = date === null ? null : parseEdtf(date)
  return (named?.earliest ?? earliestDay ?? latestDay)?.slice(0, 7)
}

async function allOfYear(bodyId: string, organization: string[] | undefined, year: number) {
  const sessions: SessionListEntry[] = []
  let cursor: string | undefined
  do {
    const page = await listSessions(bodyId, { organization, year, cursor, limit: 100 })
    sessions.push(...page.items)
    cursor = page.next ?? undefined
  } while (cursor !== undefined)
  return sessions
}
