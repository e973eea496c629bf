import 'server-only'
import type { BreakView, QuorumCheckView } from '@/domain/record/views'
import type { Prisma } from '@/db/generated/client'
import { toMoment } from '@/db/time'
import { publicItem } from '@/db/visibility'

/** What a session was interrupted by; a count that belongs to an item that is hidden is hidden with it. */
export const courseSelect = (bodyId: string) =>
  ({
    breaks: { orderBy: { from: 'asc' }, select: { from: true, until: true } },
    quorumChecks: {
      where: { OR: [{ agendaItemId: null }, { agendaItem: publicItem(bodyId) }] },
      orderBy: { at: 'asc' },
      select: { at: true, present: true, isQuorate: true, movedBy: true },
    },
  }) satisfies Prisma.SessionSelect

type CourseRow = Prisma.SessionGetPayload<{ select: ReturnType<typeof courseSelect> }>

export const toCourse = ({
  breaks,
  quorumChecks,
}: CourseRow): { breaks: BreakView[]; quorumChecks: QuorumCheckView[] } => ({
  breaks: breaks.map(({ from, until }) => ({ from: from.toISOString(), until: toMoment(until) })),
  quorumChecks: quorumChecks.map(({ at, ...check }) => ({ at: at.toISOString(), ...check })),
})
