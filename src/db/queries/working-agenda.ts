import 'server-only'
import type { Transaction } from '@/db/records/store'
import type { Payload } from '@/domain/record/payloads'
import type { ItemDisposal, PublicationState } from '@/domain/vocabulary'

/** An item of an agenda in the version that is being worked on. */
export interface WorkingItem {
  id: string
  lock: number
  /** What the public sees of it. */
  state: PublicationState
  /** The state of the version being worked on. */
  workingState: PublicationState
  /** Was public at some time: a change to it is a pending one. */
  isOnRecord: boolean
  number: string | null
  position: number
  title: string
  isPublic: boolean
  rapporteur: string | null
  disposal: ItemDisposal | null
  matter: { id: string; title: string } | null
  motionCount: number
}

/** The agenda of a session in its order; what was withdrawn is not on it. */
export async function workingAgenda(
  client: Transaction,
  sessionId: string,
): Promise<WorkingItem[]> {
  const rows = await client.agendaItem.findMany({
    where: { sessionId, publication: { state: { not: 'withdrawn' } } },
    select: {
      id: true,
      number: true,
      position: true,
      title: true,
      isPublic: true,
      rapporteur: true,
      disposal: true,
      matter: { select: { id: true, title: true } },
      publication: { select: { lock: true, state: true, version: true, pendingChange: true } },
      _count: { select: { motions: { where: { publication: { state: { not: 'withdrawn' } } } } } },
    },
  })
  const items = rows.map(({ publication, _count, ...row }): WorkingItem => {
    const { lock, state, version, pendingChange } = publication
    const pending = pendingChange?.payload as Payload<'agenda_item'> | undefined
    return {
      ...row,
      ...(pending && {
        number: pending.number,
        position: pending.position,
        title: pending.title,
        isPublic: pending.isPublic,
        rapporteur: pending.rapporteur,
        disposal: pending.disposal,
      }),
      matter: pending && pending.matterId === null ? null : row.matter,
      lock,
      state,
      workingState: pendingChange?.state ?? state,
      isOnRecord: version > 0,
      motionCount: _count.motions,
    }
  })
  return items.toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
}
