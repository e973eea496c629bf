/** Names for everything that can be recorded of a session; blocks of a document carry them. */
import type { DeskRecord } from '@/domain/desk/state'
import type { Payload } from '@/domain/record/payloads'
import type { Edition, MinutesSource, Overruled } from './source'

type Session = Payload<'session'>

export const keyOf = {
  item: (id: string) => `item:${id}`,
  motion: (id: string) => `motion:${id}`,
  vote: (id: string) => `vote:${id}`,
  statement: (id: string) => `statement:${id}`,
  attendance: ({ personId, arrivedAt }: Session['attendances'][number]) =>
    `attendance:${personId}:${arrivedAt ?? ''}`,
  recusal: (itemId: string, personId: string) => `recusal:${itemId}:${personId}`,
  break: ({ from }: Session['breaks'][number]) => `break:${from}`,
  quorum: ({ at }: Session['quorumChecks'][number]) => `quorum:${at}`,
  overruled: ({ sequence }: Overruled) => `overruled:${sequence}`,
} as const

export type KeyKind = keyof typeof keyOf

export const kindOfKey = (key: string): KeyKind => key.slice(0, key.indexOf(':')) as KeyKind

/** Items that an edition tells of, in the order of the agenda. */
export const itemsOf = (
  { desk }: Pick<MinutesSource, 'desk'>,
  edition: Edition,
): DeskRecord<'agenda_item'>[] =>
  desk.items.filter(({ payload }) => edition === 'full' || payload.isPublic)

/** The item that a record stands under; null: it belongs to the session as a whole. */
export function itemIdOf({ desk }: Pick<MinutesSource, 'desk'>, recordId: string): string | null {
  if (desk.items.some(({ id }) => id === recordId)) return recordId
  const statement = desk.statements.find(({ id }) => id === recordId)
  if (statement) return statement.payload.agendaItemId
  const vote = desk.votes.find(({ id }) => id === recordId)
  const motion = desk.motions.find(({ id }) => id === (vote?.payload.motionId ?? recordId))
  return motion?.payload.agendaItemId ?? null
}

/** Whether an edition tells of what belongs to that item; what belongs to none is told in both. */
export function tells(
  source: Pick<MinutesSource, 'desk'>,
  edition: Edition,
  itemId: string | null,
) {
  return itemId === null || itemsOf(source, edition).some(({ id }) => id === itemId)
}

/** What was overruled, as far as an edition may tell of it. What it was about may be gone since. */
export const overruledIn = (source: MinutesSource, edition: Edition): Overruled[] =>
  source.overruled.filter(({ recordId }) => {
    if (edition === 'full' || recordId === null) return true
    const itemId = itemIdOf(source, recordId)
    return itemId !== null && tells(source, edition, itemId)
  })

/** Every key that a document of the edition has to carry or to account for. */
export function recordedKeys(source: MinutesSource, edition: Edition): string[] {
  const { desk } = source
  const { attendances, breaks, quorumChecks } = desk.session.payload
  const items = new Set(itemsOf(source, edition).map(({ id }) => id))
  const motions = desk.motions.filter(({ payload }) => items.has(payload.agendaItemId))
  const motionIds = new Set(motions.map(({ id }) => id))
  return [
    ...attendances.map(keyOf.attendance),
    ...breaks.map(keyOf.break),
    ...quorumChecks
      .filter(({ agendaItemId }) => tells(source, edition, agendaItemId))
      .map(keyOf.quorum),
    ...[...items].map(keyOf.item),
    ...desk.items
      .filter(({ id }) => items.has(id))
      .flatMap(({ id, payload }) =>
        payload.recusals.map(({ personId }) => keyOf.recusal(id, personId)),
      ),
    ...motions.map(({ id }) => keyOf.motion(id)),
    ...desk.votes
      .filter(({ payload }) => motionIds.has(payload.motionId))
      .map(({ id }) => keyOf.vote(id)),
    ...desk.statements
      .filter(({ payload }) => items.has(payload.agendaItemId))
      .map(({ id }) => keyOf.statement(id)),
    ...overruledIn(source, edition).map(keyOf.overruled),
  ]
}
