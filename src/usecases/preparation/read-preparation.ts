import 'server-only'
import { db } from '@/db/client'
import {
  onlyDay,
  progressOf,
  toWorkingSession,
  workingSessionSelect,
  type WorkingSession,
} from '@/db/queries/working-session'
import { toDay } from '@/db/time'
import { nextStep, stepsOf, type SessionStep, type StepState } from '@/domain/preparation/steps'
import { RulesOfProcedure } from '@/domain/procedure/rules'
import { checkConvening, type ConveningFinding } from '@/domain/procedure/session-dates'
import type { Actor } from '@/domain/publication/actor'
import { may } from '@/domain/publication/permissions'
import { readAgenda, type EditableAgenda } from '../agenda/read-agenda'

export interface Preparation {
  session: WorkingSession
  steps: StepState[]
  next: SessionStep | null
  convening: ConveningFinding[]
  agenda: EditableAgenda
  /** How many of session and items can be handed on for review, and how many wait for it. */
  drafts: number
  inReview: number
  may: { write: boolean; submit: boolean; publish: boolean }
}

/** Everything that the preparation of a session shows; `null` if there is no such session. */
export async function readPreparation(
  actor: Actor,
  bodyId: string,
  sessionId: string,
): Promise<Preparation | null> {
  const agenda = await readAgenda(actor, bodyId, sessionId)
  if (!agenda) return null
  const row = await db.session.findUniqueOrThrow({
    where: { id: sessionId },
    select: {
      ...workingSessionSelect,
      body: { select: { rules: true } },
      term: { select: { statutorySeats: true, startDate: true } },
    },
  })
  const { body, ...stored } = row
  const session = toWorkingSession(stored)
  const progress = progressOf(session, agenda.doubled.length)
  const states = [session.workingState, ...agenda.items.map(({ workingState }) => workingState)]
  return {
    session,
    steps: stepsOf(progress),
    next: nextStep(progress),
    convening: checkConvening({
      organizationKind: session.organization.kind,
      day: onlyDay(session),
      invitedOn: session.invitedOn,
      termStart: toDay(stored.term?.startDate ?? null),
      previous: await previousSession(session),
      rules: RulesOfProcedure.parse(body.rules),
    }),
    agenda,
    drafts: states.filter((state) => state === 'draft').length,
    inReview: states.filter((state) => state === 'in_review').length,
    may: {
      write: may(actor.role, 'write', 'agenda_item'),
      submit: may(actor.role, 'submit', 'agenda_item'),
      publish: may(actor.role, 'publish'),
    },
  }
}

/** The session before in the same term; without a term nobody knows which one that is. */
async function previousSession({ id, organization, termId, day }: WorkingSession) {
  if (termId === null || day.earliest === null) return null
  const found = await db.session.findFirst({
    where: {
      organizationId: organization.id,
      termId,
      id: { not: id },
      state: { not: 'cancelled' },
      publication: { state: { not: 'withdrawn' } },
      earliestDay: { lt: new Date(day.earliest) },
    },
    orderBy: [{ earliestDay: 'desc' }, { id: 'asc' }],
    select: { earliestDay: true, latestDay: true },
  })
  if (!found) return null
  const earliest = toDay(found.earliestDay)
  return { day: earliest === toDay(found.latestDay) ? earliest : null }
}
