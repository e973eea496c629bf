import 'server-only'
import { parseEdtf } from '@/domain/time/edtf'
import { fromLocalTime } from '@/domain/time/local'
import type { Payload } from '@/domain/record/payloads'
import { loadCitationsOf, replaceCitations } from './citations'
import type { BulkStore, Transaction } from './store'
import { fromKnownDay, fromKnownMoment as moment, toDay, toMoment } from '@/db/time'

async function loadAll(
  transaction: Transaction,
  ids: readonly string[],
): Promise<Map<string, Payload<'session'>>> {
  const rows = await transaction.session.findMany({
    where: { id: { in: [...ids] } },
    include: {
      attendances: { orderBy: [{ arrivedAt: 'asc' }, { id: 'asc' }] },
      formerChairs: { orderBy: { position: 'asc' } },
      breaks: { orderBy: { from: 'asc' } },
      quorumChecks: { orderBy: { at: 'asc' } },
    },
  })
  const citationsOf = await loadCitationsOf(transaction, ids)
  return new Map(
    rows.map((session) => {
      return [
        session.id,
        {
          organizationId: session.organizationId,
          termId: session.termId,
          slug: session.slug,
          title: session.title,
          sessionState: session.state,
          isPublic: session.isPublic,
          date: session.date,
          dateNote: session.dateNote,
          earliestDay: toDay(session.earliestDay),
          latestDay: toDay(session.latestDay),
          startsAt: toMoment(session.startsAt),
          endsAt: toMoment(session.endsAt),
          place: session.place,
          note: session.note,
          attendances: session.attendances.map((attendance) => ({
            personId: attendance.personId,
            status: attendance.status,
            arrivedAt: toMoment(attendance.arrivedAt),
            leftAt: toMoment(attendance.leftAt),
          })),
          invitedOn: toDay(session.invitedOn),
          chairId: session.chairId,
          formerChairs: session.formerChairs.map(({ personId, from, until }) => ({
            personId,
            from: toMoment(from),
            until: toMoment(until),
          })),
          breaks: session.breaks.map(({ from, until }) => ({
            from: from.toISOString(),
            until: toMoment(until),
          })),
          quorumChecks: session.quorumChecks.map((check) => ({
            at: check.at.toISOString(),
            agendaItemId: check.agendaItemId,
            present: check.present,
            isQuorate: check.isQuorate,
            movedBy: check.movedBy,
          })),
          citations: citationsOf(session.id),
        },
      ]
    }),
  )
}

export const sessionStore: BulkStore<'session'> = {
  title: (_, payload) => Promise.resolve(payload.title),

  load: async (transaction, id) => (await loadAll(transaction, [id])).get(id) ?? null,
  loadAll,

  async write(transaction, { id, bodyId }, { citations, sessionState, ...lists }) {
    const { attendances, formerChairs, breaks, quorumChecks, ...payload } = lists
    const span = payload.date === null ? null : parseEdtf(payload.date)
    const data = {
      ...payload,
      bodyId,
      state: sessionState,
      earliestDay: fromKnownDay(payload.earliestDay ?? span?.earliest ?? null),
      latestDay: fromKnownDay(payload.latestDay ?? span?.latest ?? null),
      startsAt: moment(payload.startsAt),
      endsAt: moment(payload.endsAt),
      invitedOn: fromKnownDay(payload.invitedOn),
    }
    await transaction.session.upsert({ where: { id }, create: { id, ...data }, update: data })
    await transaction.attendance.deleteMany({ where: { sessionId: id } })
    await transaction.attendance.createMany({
      data: attendances.map((attendance) => ({
        ...attendance,
        sessionId: id,
        arrivedAt: moment(attendance.arrivedAt),
        leftAt: moment(attendance.leftAt),
      })),
    })
    await transaction.formerChair.deleteMany({ where: { sessionId: id } })
    await transaction.formerChair.createMany({
      data: formerChairs.map(({ personId, from, until }, position) => ({
        sessionId: id,
        position,
        personId,
        from: moment(from),
        until: moment(until),
      })),
    })
    await transaction.sessionBreak.deleteMany({ where: { sessionId: id } })
    await transaction.sessionBreak.createMany({
      data: breaks.map(({ from, until }) => ({
        sessionId: id,
        from: fromLocalTime(from),
        until: moment(until),
      })),
    })
    await transaction.quorumCheck.deleteMany({ where: { sessionId: id } })
    await transaction.quorumCheck.createMany({
      data: quorumChecks.map((check) => ({ ...check, sessionId: id, at: fromLocalTime(check.at) })),
    })
    await replaceCitations(transaction, id, citations)
  },
}
