import { z } from 'zod'
import { debatePath, sessionPath } from '@/domain/record/paths'
import type { DebateView, SessionRef } from '@/domain/record/views'
import { isExactDay } from '@/domain/time/edtf'
import { SessionState } from '@/domain/vocabulary'
import type { Origin } from '@/publish/api/addresses'
import { Id, Link, page, toSources, Words } from './values'

export const Event = z.strictObject({
  id: Id,
  name: z.string(),
  description: Words,
  start_date: z.iso.date().nullable(),
  status: SessionState.nullable(),
  classification: z.enum(['session', 'agenda-item']),
  organization_id: Id,
  parent_id: Id.nullable(),
  links: z.array(Link),
  sources: z.array(Link),
  wortlaut_number: Words,
  /** EDTF: the day as far as it is known. */
  wortlaut_date: Words,
})

/** Popolo has days, months and years, but no way to say „about“. */
const startDate = ({ date }: SessionRef): string | null =>
  date !== null && isExactDay(date) ? date : null

const toSession = (origin: Origin, session: SessionRef): z.infer<typeof Event> => ({
  id: session.id,
  name: session.title,
  description: null,
  start_date: startDate(session),
  status: session.state,
  classification: 'session',
  organization_id: session.organization.id,
  parent_id: null,
  links: page(origin, sessionPath(session)),
  sources: [],
  wortlaut_number: null,
  wortlaut_date: session.date,
})

/** The session, and in it the item that was debated. */
export const toEvents = (origin: Origin, debate: DebateView): z.infer<typeof Event>[] => [
  toSession(origin, debate.session),
  {
    id: debate.id,
    name: debate.title,
    description: debate.summary,
    start_date: startDate(debate.session),
    status: null,
    classification: 'agenda-item',
    organization_id: debate.session.organization.id,
    parent_id: debate.session.id,
    links: page(origin, debatePath(debate.session, debate)),
    sources: toSources(origin, debate.citations),
    wortlaut_number: debate.number,
    wortlaut_date: debate.session.date,
  },
]
