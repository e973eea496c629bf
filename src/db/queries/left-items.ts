import 'server-only'
import { db } from '@/db/client'
import type { Prisma } from '@/db/generated/client'
import { isReferredTo, type LeftItem } from '@/domain/preparation/offered-items'

/** More than that nobody looks through; the latest sessions come first. */
const MOST = 100

const notWithdrawn = { publication: { state: { not: 'withdrawn' } } } as const
const moved = (outcome: 'postponed' | 'referred') =>
  ({ motions: { some: { ...notWithdrawn, outcome } } }) satisfies Prisma.AgendaItemWhereInput

/** What was put off, sent to this organization, or never came up, and has not been on an agenda since. */
export async function findLeftItems(
  bodyId: string,
  organization: { id: string; name: string },
): Promise<LeftItem[]> {
  const here = { organizationId: organization.id, bodyId }
  const [rows, others] = await Promise.all([
    db.agendaItem.findMany({
      where: {
        ...notWithdrawn,
        session: { bodyId, ...notWithdrawn },
        OR: [
          { session: here, disposal: { in: ['postponed', 'taken_off'] } },
          { session: here, ...moved('postponed') },
          { disposal: 'referred' },
          moved('referred'),
          // Only the desk says of an item that it was not called.
          {
            session: { ...here, state: 'closed', desk: { isNot: null } },
            startedAt: null,
            disposal: null,
          },
        ],
      },
      orderBy: [
        { session: { earliestDay: { sort: 'desc', nulls: 'last' } } },
        { position: 'asc' },
        { id: 'asc' },
      ],
      take: MOST,
      select: {
        title: true,
        isPublic: true,
        matterId: true,
        rapporteur: true,
        disposal: true,
        disposalNote: true,
        motions: {
          where: { ...notWithdrawn, outcome: { in: ['postponed', 'referred'] } },
          orderBy: { position: 'desc' },
          select: { outcome: true, outcomeNote: true },
        },
        session: { select: { id: true, title: true, earliestDay: true } },
      },
    }),
    db.organization.findMany({
      where: { bodyId, kind: { in: ['council', 'committee'] }, id: { not: organization.id } },
      select: { name: true, shortName: true },
    }),
  ])
  const otherNames = others.flatMap(({ name, shortName }) => [name, shortName])
  const since = await laterItems(organization.id, rows)
  return rows.flatMap(({ motions, session, disposal, disposalNote, ...item }): LeftItem[] => {
    const [motion] = motions
    const outcome = motion?.outcome === 'postponed' ? 'postponed' : 'referred'
    const because = disposal ?? (motion ? outcome : 'open')
    const note = disposal === null ? (motion?.outcomeNote ?? null) : disposalNote
    const isElsewhere = because === 'referred' && !isReferredTo(note, organization.name, otherNames)
    const cameUp = since.some(
      (later) =>
        later.sessionId !== session.id &&
        (later.title === item.title ||
          (item.matterId !== null && later.matterId === item.matterId)) &&
        isAfter(later.day, session.earliestDay),
    )
    return isElsewhere || cameUp ? [] : [{ ...item, session: session.title, because, note }]
  })
}

const isAfter = (later: Date | null, earlier: Date | null) =>
  later === null || earlier === null || later > earlier

async function laterItems(
  organizationId: string,
  rows: readonly { title: string; matterId: string | null }[],
) {
  const matterIds = rows.flatMap(({ matterId }) => matterId ?? [])
  const items = await db.agendaItem.findMany({
    where: {
      ...notWithdrawn,
      session: { organizationId },
      OR: [{ title: { in: rows.map(({ title }) => title) } }, { matterId: { in: matterIds } }],
    },
    select: {
      sessionId: true,
      title: true,
      matterId: true,
      session: { select: { earliestDay: true } },
    },
  })
  return items.map(({ session, ...item }) => ({ ...item, day: session.earliestDay }))
}

/** Consultations that are planned for the organization and have no item yet. */
export async function findExpectedItems(organizationId: string): Promise<LeftItem[]> {
  const rows = await db.consultation.findMany({
    where: { organizationId, agendaItemId: null },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    take: MOST,
    select: {
      role: true,
      matter: {
        select: {
          id: true,
          title: true,
          agendaItems: { where: { session: { organizationId } }, select: { id: true } },
        },
      },
      paper: { select: { title: true, matterId: true } },
    },
  })
  return rows.flatMap(({ role, matter, paper }) => {
    const title = matter?.title ?? paper?.title
    // The plan was kept where the matter has been on an agenda here.
    if (title === undefined || (matter?.agendaItems.length ?? 0) > 0) return []
    return [
      {
        title,
        isPublic: true,
        matterId: matter?.id ?? paper?.matterId ?? null,
        rapporteur: null,
        session: matter ? 'Vorgang' : 'Vorlage',
        because: 'expected',
        note: role,
      } satisfies LeftItem,
    ]
  })
}
