import 'server-only'
import { parseEdtf } from '@/domain/time/edtf'
import { fromLocalTime } from '@/domain/time/local'
import { loadCitations, replaceCitations } from './citations'
import type { RecordStore } from './store'
import { fromKnownDay, toDay, toMoment } from '@/db/time'

const moment = (text: string | null) => (text === null ? null : fromLocalTime(text))

export const sessionStore: RecordStore<'session'> = {
  title: (_, payload) => Promise.resolve(payload.title),

  async load(transaction, id) {
    const session = await transaction.session.findUnique({
      where: { id },
      include: { attendances: { orderBy: [{ arrivedAt: 'asc' }, { id: 'asc' }] } },
    })
    if (!session) return null
    return {
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
      citations: await loadCitations(transaction, id),
    }
  },

  async write(transaction, { id, bodyId }, { attendances, citations, sessionState, ...payload }) {
    const span = payload.date === null ? null : parseEdtf(payload.date)
    const data = {
      ...payload,
      bodyId,
      state: sessionState,
      earliestDay: fromKnownDay(payload.earliestDay ?? span?.earliest ?? null),
      latestDay: fromKnownDay(payload.latestDay ?? span?.latest ?? null),
      startsAt: moment(payload.startsAt),
      endsAt: moment(payload.endsAt),
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
    await replaceCitations(transaction, id, citations)
  },
}
