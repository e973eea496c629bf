import 'server-only'
import { db } from '@/db/client'
import { constraintError } from '@/db/records/constraint-errors'
import type { Transaction } from '@/db/records/store'
import { freeSlug } from '@/domain/preparation/free-slug'
import type { Actor } from '@/domain/publication/actor'
import { may } from '@/domain/publication/permissions'
import type { FieldError } from '@/domain/record/invalid-input'
import { slugify } from '@/lib/slug'
import { isUuid } from '@/lib/uuid'
import { addItems, type NewItem } from '../agenda/add-items'
import { refusedAgenda, type AgendaResult } from '../agenda/result'
import { saveWithin } from '../save-record'

export interface NewSession {
  organizationId: string
  title: string
  /** Empty: made from title and day. */
  slug: string
  termId: string
  /** EDTF; empty: not known yet. */
  date: string
  /** `18:00`; empty: not known yet. */
  time: string
  place: string
  isPublic: boolean
}

class Refused extends Error {
  constructor(readonly errors: FieldError[]) {
    super('refused')
  }
}

/** Makes a planned session with the first items of its agenda: all of it, or nothing. */
export async function createSession(
  actor: Actor,
  bodyId: string,
  session: NewSession,
  items: readonly NewItem[],
): Promise<AgendaResult<{ id: string }>> {
  if (!may(actor.role, 'write', 'session'))
    return refusedAgenda(403, 'Ihre Rolle berechtigt nicht zum Anlegen von Sitzungen.')
  const { date, time, slug } = session
  if (time !== '' && !/^([01]\d|2[0-3]):[0-5]\d$/.test(time))
    return refusedAgenda(422, 'Bitte eine Uhrzeit angeben, zum Beispiel 18:00.', 'time')
  if (time !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(date))
    return refusedAgenda(422, 'Zur Uhrzeit gehört ein Tag als JJJJ-MM-TT.', 'date')
  try {
    return await db.$transaction(
      async (transaction) => {
        const saved = await saveWithin(transaction, actor, {
          bodyId,
          kind: 'session',
          id: null,
          payload: {
            organizationId: session.organizationId,
            termId: session.termId,
            slug: slug.trim() || (await freeSessionSlug(transaction, bodyId, session)),
            title: session.title,
            sessionState: 'planned',
            isPublic: session.isPublic,
            date,
            dateNote: null,
            earliestDay: null,
            latestDay: null,
            startsAt: time === '' ? null : `${date}T${time}`,
            endsAt: null,
            place: session.place,
            note: null,
          },
          lock: null,
        })
        if (!saved.ok) throw new Refused(saved.kind === 'invalid' ? saved.errors : [])
        if (items.length > 0) {
          const request = { bodyId, sessionId: saved.id, reason: '', items }
          const added = await addItems(transaction, actor, request, [])
          if (!added.ok) throw new Refused(added.errors)
        }
        return { ok: true, id: saved.id }
      },
      { timeout: 60_000 },
    )
  } catch (error) {
    if (error instanceof Refused) return { ok: false, status: 422, errors: error.errors }
    const broken = constraintError(error)
    if (broken) return { ok: false, status: 422, errors: [broken] }
    throw error
  }
}

async function freeSessionSlug(
  transaction: Transaction,
  bodyId: string,
  { organizationId, date, title }: NewSession,
): Promise<string> {
  const organization = await transaction.organization.findFirst({
    where: { id: { in: isUuid(organizationId) ? [organizationId] : [] }, bodyId },
    select: { slug: true },
  })
  const [present, former] = await Promise.all([
    transaction.session.findMany({ where: { bodyId }, select: { slug: true } }),
    transaction.formerSlug.findMany({ where: { bodyId, kind: 'session' }, select: { slug: true } }),
  ])
  const taken = new Set([...present, ...former].map(({ slug }) => slug))
  const day = slugify(date)
  const wanted = day === '' ? title : `${organization?.slug ?? 'sitzung'} ${day}`
  return freeSlug(wanted, taken, 'sitzung')
}
