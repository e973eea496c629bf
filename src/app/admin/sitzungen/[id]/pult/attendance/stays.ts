import type { DeskState } from '@/domain/desk/state'
import type { Payload } from '@/domain/record/payloads'

export type Stay = Payload<'session'>['attendances'][number]

export const staysOf = (state: DeskState, personId: string): Stay[] =>
  state.session.payload.attendances.filter((stay) => stay.personId === personId)
