import 'server-only'
import { calendarSessions } from '@/db/queries/calendar-sessions'
import { InvalidInput } from '@/domain/record/invalid-input'
import { parseCalendarQuery } from '@/domain/record/list-params'
import { organizationPath } from '@/domain/record/paths'
import type { BodyView } from '@/domain/record/views'
import type { Origin } from '@/publish/api/addresses'
import { calendar } from '@/publish/ical/calendar'
import { readOrganization } from '../read-organization'
import { recordModifiedAt } from '../record-modified-at'
import type { FoundFile, TextFile } from './text-file'

interface CalendarRequest {
  body: BodyView
  /** Scheme and host that absolute addresses begin with. */
  origin: Origin
  /** `jahr`: all sessions of a year; without, the latest ones. */
  query: URLSearchParams
}

const type = 'text/calendar; charset=utf-8'

/** A calendar is fetched again and again by all who subscribe, so it does not hold decades. */
const LATEST = 250

/** @throws InvalidInput for what is no year */
function yearOf(query: URLSearchParams): number | undefined {
  const parsed = parseCalendarQuery(query)
  if (!parsed.ok) throw new InvalidInput(parsed.errors)
  return parsed.params.jahr
}

/** What is shown of a year says so. */
const named = (what: string, year: number | undefined) => ({
  name: `Sitzungen${year === undefined ? '' : ` ${year}`}: ${what}`,
  query: year === undefined ? '' : `?jahr=${year}`,
})

/** The latest public sessions of the body, or those of a year. */
export async function sessionCalendar({ body, origin, query }: CalendarRequest): Promise<TextFile> {
  const year = yearOf(query)
  const changed = await recordModifiedAt(body.id)
  const sessions = await calendarSessions(body.id, { year }, LATEST)
  const { name, query: own } = named(body.name, year)
  const path = `/kalender.ics${own}`
  const text = calendar({ origin, name, path, page: `/sitzungen${own}`, sessions })
  return { text, type, changed }
}

/** The latest public sessions of the council or of a committee, or those of a year; a faction has none. */
export async function committeeCalendar(
  { body, origin, query }: CalendarRequest,
  slug: string,
): Promise<FoundFile> {
  const year = yearOf(query)
  const changed = await recordModifiedAt(body.id)
  const found = await readOrganization(body.id, slug, { limit: 1 })
  if (found === null) return null
  if ('movedTo' in found) {
    const [, folder, current] = found.movedTo.split('/')
    return folder === 'gremien'
      ? { movedTo: `/kalender/${current}.ics${named('', year).query}` }
      : null
  }
  const { id, kind, name } = found.found
  if (kind === 'faction') return null
  const { name: title, query: own } = named(name, year)
  const text = calendar({
    origin,
    name: title,
    path: `/kalender/${slug}.ics${own}`,
    page: organizationPath({ slug, kind }),
    sessions: await calendarSessions(body.id, { organizationId: id, year }, LATEST),
  })
  return { found: { text, type, changed } }
}
