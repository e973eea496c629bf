import 'server-only'
import { db } from '@/db/client'
import { consultationsOf } from '@/db/disclosure/consultations'
import { publicMatter, publicMotion, publicPaper } from '@/db/visibility'
import type { ConsultationObject, Disclosed } from '@/domain/record/object-views'
import type { MotionOutcome } from '@/domain/vocabulary'

/** Whether an outcome is a decision on the motion itself; `null`: not reported. */
const DECIDED: Readonly<Record<MotionOutcome, boolean | null>> = {
  carried: true,
  carried_amended: true,
  rejected: true,
  elected: true,
  withdrawn: false,
  referred: false,
  postponed: false,
  taken_off: false,
  noted: false,
  settled: false,
  not_admitted: false,
  not_reported: null,
}

interface MovedAt {
  id: string
  outcome: MotionOutcome
  agendaItem: { id: string; session: { id: string; organization: { id: string } } }
}

/** A motion is before the organization in whose session it was moved. */
export const consultationOfMotion = ({ id, outcome, agendaItem }: MovedAt): ConsultationObject => ({
  id,
  paperId: id,
  organizationId: agendaItem.session.organization.id,
  agendaItemId: agendaItem.id,
  sessionId: agendaItem.session.id,
  role: null,
  expected: null,
  decided: DECIDED[outcome],
})

/** The stations of public matters and papers. */
export async function stationsOf(
  bodyId: string,
  owners: { matters: readonly string[]; papers: readonly string[] },
): Promise<ConsultationObject[]> {
  const rows = await consultationsOf(bodyId, owners)
  return rows.map(({ ownerId, ...row }) => ({ ...row, paperId: ownerId, decided: null }))
}

const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id)

export async function findConsultationObjects(
  bodyId: string,
  named: readonly Disclosed[],
): Promise<ConsultationObject[]> {
  const id = { in: [...new Set(named.map(({ ownerId }) => ownerId))] }
  const [motions, matters, papers] = await Promise.all([
    db.motion.findMany({
      where: { AND: [publicMotion(bodyId), { id }] },
      select: {
        id: true,
        outcome: true,
        agendaItem: {
          select: {
            id: true,
            session: { select: { id: true, organization: { select: { id: true } } } },
          },
        },
      },
    }),
    db.matter.findMany({ where: { ...publicMatter(bodyId), id }, select: { id: true } }),
    db.paper.findMany({ where: { ...publicPaper(bodyId), id }, select: { id: true } }),
  ])
  return [
    ...motions.map(consultationOfMotion),
    ...(await stationsOf(bodyId, { matters: idsOf(matters), papers: idsOf(papers) })),
  ]
}
