import { sessionPath } from '@/domain/record/paths'
import type { SessionRef, SessionView } from '@/domain/record/views'
import { toOffsetTime } from '@/domain/time/local'
import { pageAddress, type Origin } from '@/publish/api/addresses'
import { exactDay, organization, thing, type Thing } from './values'

const moment = (at: string | null): string | null => at && toOffsetTime(new Date(at))

/** A session as an event, as far as other pages know it. */
export function sessionEvent(origin: Origin, session: SessionRef, more: Thing = {}): Thing {
  const address = pageAddress(origin, sessionPath(session))
  return thing('Event', {
    '@id': address,
    name: session.title,
    url: address,
    startDate: exactDay(session.date),
    eventStatus:
      session.state === 'cancelled'
        ? 'https://schema.org/EventCancelled'
        : 'https://schema.org/EventScheduled',
    organizer: organization(origin, session.organization),
    ...more,
  })
}

/** The page of a session: the event with hours and place, and what was on its agenda. */
export const sessionNodes = (origin: Origin, session: SessionView): Thing[] => [
  sessionEvent(origin, session, {
    startDate: moment(session.startsAt) ?? exactDay(session.date),
    endDate: moment(session.endsAt),
    location: session.place === null ? null : thing('Place', { name: session.place }),
    inLanguage: 'de',
    about: session.items.map((item) =>
      thing('CreativeWork', { name: item.title, url: pageAddress(origin, item.path) }),
    ),
  }),
]
