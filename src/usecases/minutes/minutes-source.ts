import 'server-only'
import { db } from '@/db/client'
import { loadDeskState } from '@/db/desk/desk-state'
import { findMinutes, findOverruled, type MinutesRow } from '@/db/minutes/minutes'
import type { Transaction } from '@/db/records/store'
import type { MinutesSource, Overruled } from '@/domain/minutes/content/context'
import { withoutSigned } from '@/domain/minutes/content/told'
import type { DeskState } from '@/domain/desk/state'
import type { Actor } from '@/domain/publication/actor'
import { holdOrOpenDesk } from '../desk/open-desk'

export interface MinutesOfSession {
  source: MinutesSource
  row: MinutesRow
}

/** Everything that the minutes of a session are made from; null if the body has no such session. */
export const minutesOf = (
  actor: Actor,
  bodyId: string,
  sessionId: string,
): Promise<MinutesOfSession | null> =>
  db.$transaction((transaction) => minutesWithin(transaction, actor, { bodyId, sessionId }), {
    timeout: 30_000,
  })

/** The same, with nobody at the desk or at the minutes' source until the transaction ends. */
export async function minutesWithin(
  transaction: Transaction,
  actor: Actor,
  { bodyId, sessionId }: { bodyId: string; sessionId: string },
): Promise<MinutesOfSession | null> {
  const desk = await holdOrOpenDesk(transaction, actor, bodyId, sessionId)
  const state = desk && (await loadDeskState(transaction, desk))
  if (!state) return null
  const row = await findMinutes(sessionId, transaction)
  const overruled = await findOverruled(sessionId, transaction)
  const body = await transaction.body.findUniqueOrThrow({
    where: { id: bodyId },
    select: { name: true },
  })
  const organization = await transaction.organization.findUniqueOrThrow({
    where: { id: state.session.payload.organizationId },
    select: { name: true },
  })
  const organizations = await transaction.organization.findMany({
    where: { bodyId, id: { in: organizationsIn(state) } },
    select: { id: true, shortName: true },
  })
  return {
    row,
    source: {
      bodyName: body.name,
      organizationName: organization.name,
      organizationNames: new Map(organizations.map(({ id, shortName }) => [id, shortName])),
      state,
      meta:
        row.signatories.length > 0 ? row : { ...row, signatories: usualSignatories(state, row) },
      overruled: withoutSigned(overruled).map((entry) => placed(state, entry)),
    },
  }
}

const organizationsIn = ({ motions, statements, votes }: DeskState): string[] => [
  ...motions.flatMap(({ payload }) =>
    payload.movers.flatMap(({ organizationId }) => organizationId ?? []),
  ),
  ...statements.flatMap(({ payload }) => payload.factionId ?? []),
  ...votes.flatMap(({ payload }) => payload.factionVotes.map((vote) => vote.organizationId)),
]

/** The chair and a clerk sign (KrO NRW § 37). */
function usualSignatories({ session, persons }: DeskState, { clerkName }: MinutesRow) {
  const chair = persons.find(({ id }) => id === session.payload.chairId)
  return [
    { role: 'chair' as const, name: chair?.name ?? 'Vorsitz', signedAt: null },
    { role: 'clerk' as const, name: clerkName ?? 'Schriftführung', signedAt: null },
  ]
}

/** The journal knows a record; the minutes want the item that it stands under. */
function placed(state: DeskState, entry: Overruled): Overruled {
  const vote = state.votes.find(({ id }) => id === entry.agendaItemId)
  const motionId = vote?.payload.motionId ?? entry.agendaItemId
  const motion = state.motions.find(({ id }) => id === motionId)
  const statement = state.statements.find(({ id }) => id === entry.agendaItemId)
  const itemId =
    motion?.payload.agendaItemId ?? statement?.payload.agendaItemId ?? entry.agendaItemId
  const isItem = state.items.some(({ id }) => id === itemId)
  return {
    ...entry,
    agendaItemId: isItem ? itemId : null,
    voteId: vote?.id ?? null,
    isGone: itemId !== null && !isItem,
  }
}
