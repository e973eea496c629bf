import { z } from 'zod'
import { sessionPath } from '@/domain/record/paths'
import type { SessionListEntry as SessionListEntryView, SessionView } from '@/domain/record/views'
import { AttendanceStatus, SessionState, toApi } from '@/domain/vocabulary'
import { pageAddress, type Origin } from './addresses'
import { AgendaEntry, toAgendaEntry } from './agenda-entry'
import { Citation, SessionRef, Speaker, toCitation, toSessionRef, toSpeaker } from './references'
import {
  Address,
  Amount,
  apiWords,
  Day,
  Id,
  Moment,
  ReportedAmount,
  Slug,
  toKnownMoment,
  toMoment,
  Version,
} from './values'

export const SessionListEntry = SessionRef.extend({
  id: Id,
  url: Address,
  earliestDay: Day.nullable().meta({ description: 'Der erste Tag, der infrage kommt.' }),
  latestDay: Day.nullable().meta({ description: 'Der letzte Tag, der infrage kommt.' }),
  state: apiWords(SessionState),
  startsAt: Moment.nullable(),
  place: z.string().nullable(),
  agendaItemCount: Amount.meta({ description: 'Zahl der öffentlichen Tagesordnungspunkte.' }),
}).meta({ description: 'Eine Sitzung.' })

export const toSessionListEntry = (
  origin: Origin,
  session: SessionListEntryView,
): z.infer<typeof SessionListEntry> => ({
  ...toSessionRef(session),
  id: session.id,
  url: pageAddress(origin, sessionPath(session)),
  earliestDay: session.earliestDay,
  latestDay: session.latestDay,
  state: toApi(session.state),
  startsAt: toKnownMoment(session.startsAt),
  place: session.place,
  agendaItemCount: session.itemCount,
})

const Term = z
  .object({ name: z.string(), statutorySeats: Amount.nullable() })
  .meta({ description: 'Die Wahlperiode mit der gesetzlichen Mitgliederzahl.' })

export const Attendance = z.object({
  person: Slug,
  status: apiWords(AttendanceStatus),
  arrivedAt: Moment.nullable(),
  leftAt: Moment.nullable(),
})

export const SessionBreak = z.object({ from: Moment, until: Moment.nullable() })

export const QuorumCheck = z.object({
  at: Moment,
  present: ReportedAmount,
  isQuorate: z.boolean(),
  movedBy: z.string().nullable().meta({ description: 'Wer die Feststellung verlangt hat.' }),
})

export const Session = SessionListEntry.extend({
  version: Version,
  term: Term.nullable(),
  dateNote: z.string().nullable().meta({ description: 'Woraus der Tag erschlossen ist.' }),
  endsAt: Moment.nullable(),
  note: z.string().nullable(),
  agendaItems: z.array(AgendaEntry),
  attendances: z.array(Attendance),
  breaks: z.array(SessionBreak).optional().meta({
    description: 'Nur wo es sie gibt: Unterbrechungen der Sitzung.',
  }),
  quorumChecks: z.array(QuorumCheck).optional().meta({
    description: 'Nur wo es sie gibt: Feststellungen der Beschlussfähigkeit im öffentlichen Teil.',
  }),
  speakers: z.array(Speaker),
  citations: z.array(Citation),
  modifiedAt: Moment,
}).meta({ description: 'Eine Sitzung mit ihrer Tagesordnung.' })

/** What a session was interrupted by, as the formats have it; fields of which there is nothing are left out. */
export const toCourse = ({
  breaks,
  quorumChecks,
}: Pick<SessionView, 'breaks' | 'quorumChecks'>) => ({
  ...(breaks.length > 0 && {
    breaks: breaks.map(({ from, until }) => ({
      from: toMoment(from),
      until: toKnownMoment(until),
    })),
  }),
  ...(quorumChecks.length > 0 && {
    quorumChecks: quorumChecks.map(({ at, ...check }) => ({ at: toMoment(at), ...check })),
  }),
})

export const toSession = (origin: Origin, session: SessionView): z.infer<typeof Session> => ({
  ...toSessionListEntry(origin, { ...session, itemCount: session.items.length }),
  version: session.version,
  term: session.term && {
    name: session.term.name,
    statutorySeats: session.term.statutorySeats,
  },
  dateNote: session.dateNote,
  endsAt: toKnownMoment(session.endsAt),
  note: session.note,
  agendaItems: session.items.map((item) => toAgendaEntry(origin, item)),
  attendances: session.attendances.map(({ person, status, arrivedAt, leftAt }) => ({
    person: person.slug,
    status: toApi(status),
    arrivedAt: toKnownMoment(arrivedAt),
    leftAt: toKnownMoment(leftAt),
  })),
  ...toCourse(session),
  speakers: session.speakers.map(toSpeaker),
  citations: session.citations.map(toCitation),
  modifiedAt: toMoment(session.modifiedAt),
})
