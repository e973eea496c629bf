import 'server-only'
import { calendarSessions } from '@/db/queries/calendar-sessions'
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
}

const type = 'text/calendar; charset=utf-8'

/** All public sessions of the body. */
export async function sessionCalendar({ body, origin }: CalendarRequest): Promise<TextFile> {
  const changed = await recordModifiedAt(body.id)
  const sessions = await calendarSessions(body.id)
  const name = `Sitzungen: ${body.name}`
  const text = calendar({ origin, name, path: '/kalender.ics', page: '/sitzungen', sessions })
  return { text, type, changed }
}

/** All public sessions of the council or of a committee; a faction has none. */
export async function committeeCalendar(
  { body, origin }: CalendarRequest,
  slug: string,
): Promise<FoundFile> {
  const changed = await recordModifiedAt(body.id)
  const found = await readOrganization(body.id, slug, { limit: 1 })
  if (found === null) return null
  if ('movedTo' in found) {
    const [, folder, current] = found.movedTo.split('/')
    return folder === 'gremien' ? { movedTo: `/kalender/${current}.ics` } : null
  }
  const { id, kind, name } = found.found
  if (kind === 'faction') return null
  const text = calendar({
    origin,
    name: `Sitzungen: ${name}`,
    path: `/kalender/${slug}.ics`,
    page: organizationPath({ slug, kind }),
    sessions: await calendarSessions(body.id, id),
  })
  return { found: { text, type, changed } }
}
