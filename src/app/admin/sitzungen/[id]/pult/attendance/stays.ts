import type { CommandInput } from '@/domain/desk/commands'
import type { DeskState } from '@/domain/desk/state'
import type { Payload } from '@/domain/record/payloads'

export type Stay = Payload<'session'>['attendances'][number]

export const staysOf = (state: DeskState, personId: string): Stay[] =>
  state.session.payload.attendances.filter((stay) => stay.personId === personId)

/** The commands that lead to these stays: each of them is about this person alone. */
export function toStays(personId: string, stays: readonly Stay[]): CommandInput[] {
  const [first] = stays
  const begin: CommandInput = {
    kind: 'attendance.mark',
    personId,
    status: first && first.arrivedAt === null ? first.status : null,
  }
  return [
    begin,
    ...stays.flatMap(({ arrivedAt, leftAt }): CommandInput[] => [
      ...(arrivedAt === null
        ? []
        : [{ kind: 'attendance.arrive', personId, at: arrivedAt } as const]),
      ...(leftAt === null ? [] : [{ kind: 'attendance.leave', personId, at: leftAt } as const]),
    ]),
  ]
}
