import 'server-only'
import type { SessionView } from '@/domain/record/views'
import { db } from '@/db/client'
import type { Prisma } from '@/db/generated/client'
import {
  publicItem,
  publicMotion,
  publicPerson,
  publicSession,
  publicSpeaker,
  publicStatement,
  publicVote,
} from '@/db/visibility'
import { lastPublished } from './last-published'
import { agendaEntrySelect, toAgendaEntry } from './map-agenda-item'
import { courseSelect, toCourse } from './map-course'
import { personRefSelect, toPersonRef } from './map-person'
import { sessionRefSelect, toSessionRef } from './map-session'
import { evidenceSelect, toCitation } from './map-source'
import { speakerSelect, toSpeaker } from './map-statement'
import { toMoment } from '@/db/time'
import { isSlug } from './slugs'
import { sourcesCited } from './sources'

type Where = Prisma.SessionWhereInput

const sessionSelect = (bodyId: string) =>
  ({
    ...sessionRefSelect,
    dateNote: true,
    startsAt: true,
    endsAt: true,
    place: true,
    note: true,
    publication: evidenceSelect(bodyId),
    term: { select: { bodyId: true, name: true, statutorySeats: true } },
    agendaItems: {
      where: publicItem(bodyId),
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
      select: agendaEntrySelect(bodyId),
    },
    attendances: {
      where: { person: publicPerson(bodyId) },
      orderBy: [
        { person: { familyName: 'asc' } },
        { person: { givenName: 'asc' } },
        { personId: 'asc' },
        { arrivedAt: { sort: 'asc', nulls: 'first' } },
      ],
      select: { status: true, arrivedAt: true, leftAt: true, person: { select: personRefSelect } },
    },
    ...courseSelect(bodyId),
    speakers: {
      where: publicSpeaker(bodyId),
      orderBy: [{ person: { familyName: 'asc' } }, { person: { givenName: 'asc' } }, { id: 'asc' }],
      select: speakerSelect,
    },
  }) satisfies Prisma.SessionSelect

/** The public records of a session, kind by kind. */
function recordsIn(bodyId: string, sessionId: string): Prisma.PublicationWhereInput[] {
  const item = { ...publicItem(bodyId), sessionId }
  return [
    { id: sessionId },
    { agendaItem: item },
    { motion: { ...publicMotion(bodyId), agendaItem: item } },
    { vote: { ...publicVote(bodyId), motion: { ...publicMotion(bodyId), agendaItem: item } } },
    { statement: { ...publicStatement(bodyId), agendaItem: item } },
  ]
}

async function findSession(bodyId: string, where: Where): Promise<SessionView | null> {
  const row = await db.session.findFirst({
    where: { ...publicSession(bodyId), ...where },
    select: sessionSelect(bodyId),
  })
  if (!row) return null
  const records = recordsIn(bodyId, row.id)
  const [sources, modifiedAt] = await Promise.all([
    sourcesCited(
      bodyId,
      records.map((publication) => ({ publication })),
    ),
    lastPublished(records),
  ])
  return {
    ...toSessionRef(row),
    version: row.publication.version,
    term:
      row.term?.bodyId === bodyId
        ? { name: row.term.name, statutorySeats: row.term.statutorySeats }
        : null,
    dateNote: row.dateNote,
    startsAt: toMoment(row.startsAt),
    endsAt: toMoment(row.endsAt),
    place: row.place,
    note: row.note,
    items: row.agendaItems.map((item) => toAgendaEntry(bodyId, item)),
    attendances: row.attendances.map(({ person, status, arrivedAt, leftAt }) => ({
      person: toPersonRef(person),
      status,
      arrivedAt: toMoment(arrivedAt),
      leftAt: toMoment(leftAt),
    })),
    ...toCourse(row),
    speakers: row.speakers.map((speaker) => toSpeaker(bodyId, speaker)),
    citations: row.publication.citations.map(toCitation),
    sources,
    modifiedAt,
  }
}

export const findSessionBySlug = async (bodyId: string, slug: string) =>
  isSlug(slug) ? findSession(bodyId, { slug }) : null

/** The slug of a session that the public may see. */
export async function findSessionSlug(bodyId: string, id: string): Promise<string | null> {
  const row = await db.session.findFirst({
    where: { ...publicSession(bodyId), id },
    select: { slug: true },
  })
  return row && row.slug
}

/** The id of a session that the public may see. */
export async function findSessionId(bodyId: string, slug: string): Promise<string | null> {
  if (!isSlug(slug)) return null
  const row = await db.session.findFirst({
    where: { ...publicSession(bodyId), slug },
    select: { id: true },
  })
  return row && row.id
}
