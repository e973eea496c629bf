import 'server-only'
import type { Prisma } from '@/db/generated/client'
import { fromKnownMoment, toDay, toMoment } from '@/db/time'
import type { SessionProgress } from '@/domain/preparation/steps'
import type { Payload } from '@/domain/record/payloads'
import { parseEdtf } from '@/domain/time/edtf'
import type { Day, DayRange } from '@/domain/time/day'
import type {
  MinutesState,
  OrganizationKind,
  PublicationState,
  SessionState,
} from '@/domain/vocabulary'

/** A session in the version that is being worked on, with how far it has come. */
export interface WorkingSession {
  id: string
  slug: string
  title: string
  organization: { id: string; name: string; shortName: string; kind: OrganizationKind }
  termId: string | null
  /** EDTF. */
  date: string | null
  day: DayRange
  startsAt: string | null
  endsAt: string | null
  place: string | null
  invitedOn: Day | null
  sessionState: SessionState
  isPublic: boolean
  lock: number
  /** What the public sees of it. */
  state: PublicationState
  workingState: PublicationState
  itemCount: number
  hiddenItems: number
  statutorySeats: number | null
  minutes: MinutesState | null
}

const onAgenda = { publication: { state: { not: 'withdrawn' } } } as const

export const workingSessionSelect = {
  id: true,
  slug: true,
  title: true,
  termId: true,
  date: true,
  earliestDay: true,
  latestDay: true,
  startsAt: true,
  endsAt: true,
  place: true,
  invitedOn: true,
  state: true,
  isPublic: true,
  organization: { select: { id: true, name: true, shortName: true, kind: true } },
  term: { select: { statutorySeats: true } },
  minutes: { select: { state: true } },
  publication: { select: { lock: true, state: true, pendingChange: true } },
  agendaItems: {
    where: onAgenda,
    select: { isPublic: true, publication: { select: { state: true } } },
  },
} satisfies Prisma.SessionSelect

type Row = Prisma.SessionGetPayload<{ select: typeof workingSessionSelect }>

export function toWorkingSession(row: Row): WorkingSession {
  const { publication, agendaItems, term, minutes, state: sessionState, ...stored } = row
  const pending = publication.pendingChange?.payload as Payload<'session'> | undefined
  const span = pending?.date ? parseEdtf(pending.date) : null
  const hidden = agendaItems.filter(
    (item) => item.isPublic && item.publication.state !== 'published',
  )
  return {
    id: stored.id,
    organization: stored.organization,
    slug: pending?.slug ?? stored.slug,
    title: pending?.title ?? stored.title,
    termId: pending ? pending.termId : stored.termId,
    date: pending ? pending.date : stored.date,
    day: pending
      ? {
          earliest: pending.earliestDay ?? span?.earliest ?? null,
          latest: pending.latestDay ?? span?.latest ?? null,
        }
      : { earliest: toDay(stored.earliestDay), latest: toDay(stored.latestDay) },
    startsAt: toMoment(pending ? fromKnownMoment(pending.startsAt) : stored.startsAt),
    endsAt: toMoment(pending ? fromKnownMoment(pending.endsAt) : stored.endsAt),
    place: pending ? pending.place : stored.place,
    invitedOn: pending ? pending.invitedOn : toDay(stored.invitedOn),
    sessionState: pending?.sessionState ?? sessionState,
    isPublic: pending?.isPublic ?? stored.isPublic,
    lock: publication.lock,
    state: publication.state,
    workingState: publication.pendingChange?.state ?? publication.state,
    itemCount: agendaItems.length,
    hiddenItems: stored.isPublic ? hidden.length : 0,
    statutorySeats: term?.statutorySeats ?? null,
    minutes: minutes?.state ?? null,
  }
}

/** The one day of a session; `null` if it is not known for certain. */
export const onlyDay = ({ day }: Pick<WorkingSession, 'day'>): Day | null =>
  day.earliest !== null && day.earliest === day.latest ? day.earliest : null

/** @param doubledNumbers of its agenda */
export const progressOf = (session: WorkingSession, doubledNumbers = 0): SessionProgress => ({
  state: session.sessionState,
  isPublished: session.state === 'published' || !session.isPublic,
  dayKnown: onlyDay(session) !== null,
  startKnown: session.startsAt !== null,
  placeKnown: session.place !== null,
  seatsKnown: session.statutorySeats !== null || session.organization.kind !== 'council',
  itemCount: session.itemCount,
  hiddenItems: session.hiddenItems,
  doubledNumbers,
  invitedOn: session.invitedOn,
  minutes: session.minutes,
})
