import 'server-only'
import { db } from '@/db/client'
import type { Prisma } from '@/db/generated/client'
import { courseSelect, toCourse } from '@/db/queries/map-course'
import { evidenceSelect, toCitation } from '@/db/queries/map-source'
import { toDay, toMoment } from '@/db/time'
import { publicItem, publicPerson, publicSession } from '@/db/visibility'
import type { Disclosed, LocationObject, MeetingObject } from '@/domain/record/object-views'
import { inOrder, itemObjectSelect, sourcesCitedBy, toItemObject } from './agenda-items'
import { filesAmong, findDocuments, sessionFilesSelect, toSessionFiles } from './files'

const meetingSelect = (bodyId: string, withItems: boolean) =>
  ({
    ...sessionFilesSelect,
    state: true,
    date: true,
    dateNote: true,
    earliestDay: true,
    latestDay: true,
    startsAt: true,
    endsAt: true,
    place: true,
    note: true,
    organizationId: true,
    term: { select: { id: true, bodyId: true } },
    attendances: {
      where: { person: publicPerson(bodyId) },
      orderBy: [{ personId: 'asc' }, { arrivedAt: { sort: 'asc', nulls: 'first' } }],
      select: { personId: true, status: true, arrivedAt: true, leftAt: true },
    },
    ...courseSelect(bodyId),
    agendaItems: {
      where: withItems ? publicItem(bodyId) : { id: { in: [] } },
      orderBy: inOrder,
      select: itemObjectSelect(bodyId),
    },
    publication: evidenceSelect(bodyId),
  }) satisfies Prisma.SessionSelect

type MeetingRow = Prisma.SessionGetPayload<{ select: ReturnType<typeof meetingSelect> }>

const sourcesIn = ({ publication, agendaItems }: MeetingRow): string[] => [
  ...publication.citations.map(({ source }) => source.id),
  ...agendaItems.flatMap(sourcesCitedBy),
]

/** @param withItems else they are left out, as was asked */
export async function findMeetingObjects(
  bodyId: string,
  named: readonly Disclosed[],
  withItems: boolean,
): Promise<MeetingObject[]> {
  const rows = await db.session.findMany({
    where: { ...publicSession(bodyId), id: { in: named.map(({ id }) => id) } },
    select: meetingSelect(bodyId, withItems),
  })
  const documents = await findDocuments(bodyId, withItems ? rows.flatMap(sourcesIn) : [])
  return rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    title: row.title,
    state: row.state,
    date: row.date,
    dateNote: row.dateNote,
    earliestDay: toDay(row.earliestDay),
    latestDay: toDay(row.latestDay),
    startsAt: toMoment(row.startsAt),
    endsAt: toMoment(row.endsAt),
    place: row.place,
    note: row.note,
    organizationId: row.organizationId,
    termId: row.term?.bodyId === bodyId ? row.term.id : null,
    attendances: row.attendances.map(({ personId, status, arrivedAt, leftAt }) => ({
      personId,
      status,
      arrivedAt: toMoment(arrivedAt),
      leftAt: toMoment(leftAt),
    })),
    ...toCourse(row),
    items: withItems
      ? row.agendaItems.map((item, order) => toItemObject(bodyId, item, { order, documents }))
      : null,
    files: [
      ...toSessionFiles(row),
      ...filesAmong(documents, row.publication.citations.map(toCitation)),
    ],
    citations: row.publication.citations.map(toCitation),
  }))
}

export async function findLocationObjects(
  bodyId: string,
  named: readonly Disclosed[],
): Promise<LocationObject[]> {
  const rows = await db.session.findMany({
    where: { ...publicSession(bodyId), id: { in: named.map(({ id }) => id) } },
    select: { id: true, place: true },
  })
  return rows.flatMap(({ id, place }) => (place === null ? [] : [{ id, place }]))
}
