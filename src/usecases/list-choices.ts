import 'server-only'
import { db } from '@/db/client'
import type { RecordKind } from '@/domain/record/payloads'
import type { Actor } from '@/domain/publication/actor'
import type { OrganizationKind } from '@/domain/vocabulary'

export interface Choice {
  id: string
  label: string
}

/** Records to choose from in a form, in every state but withdrawn, by name. */
export async function listChoices(
  _: Actor,
  bodyId: string,
  kind: RecordKind,
  within: {
    agendaItemId?: string
    sessionId?: string
    organizationKinds?: OrganizationKind[]
  } = {},
): Promise<Choice[]> {
  const { agendaItemId, sessionId, organizationKinds } = within
  const rows = await db.publication.findMany({
    where: {
      bodyId,
      kind,
      state: { not: 'withdrawn' },
      ...(organizationKinds ? { organization: { kind: { in: organizationKinds } } } : {}),
      ...(kind === 'motion' && agendaItemId ? { motion: { agendaItemId } } : {}),
      ...(kind === 'statement' && agendaItemId ? { statement: { agendaItemId } } : {}),
      ...(kind === 'agenda_item' && sessionId ? { agendaItem: { sessionId } } : {}),
    },
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
    select: { id: true, title: true },
  })
  return rows.map(({ id, title }) => ({ id, label: title }))
}

/** The legislative terms of a body, latest first. */
export async function listTerms(_: Actor, bodyId: string): Promise<Choice[]> {
  const terms = await db.legislativeTerm.findMany({
    where: { bodyId },
    orderBy: [{ startDate: { sort: 'desc', nulls: 'last' } }, { name: 'desc' }],
    select: { id: true, name: true },
  })
  return terms.map(({ id, name }) => ({ id, label: name }))
}
