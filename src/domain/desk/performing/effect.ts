/** What a command leads to, before it is asked whether rules speak against it. */
import type { FieldError } from '@/domain/record/invalid-input'
import type { Payload } from '@/domain/record/payloads'
import type { DeskFinding, DeskKind, DeskRecord, DeskState } from '../state'

export interface Effect {
  state: DeskState
  changed: { kind: DeskKind; id: string }[]
  findings: DeskFinding[]
}

/** An effect, or what makes no sense about the command. */
export type Handled = Effect | { errors: FieldError[] }

export const refuse = (path: string, message: string): Handled => ({ errors: [{ path, message }] })

export const GONE = 'Diesen Eintrag gibt es hier nicht (mehr).'
export const ID_TAKEN = 'Diese Kennung ist schon vergeben.'

export const finding = (
  rule: string,
  message: string,
  { path = '', paragraph = null }: { path?: string; paragraph?: string | null } = {},
): DeskFinding => ({ rule, path, message, paragraph })

/** A command that changes no record. */
export const only = (state: DeskState): Effect => ({ state, changed: [], findings: [] })

const LISTS = {
  agenda_item: 'items',
  motion: 'motions',
  vote: 'votes',
  statement: 'statements',
} as const

type ListKind = keyof typeof LISTS

const listOf = <K extends ListKind>(state: DeskState, kind: K) =>
  state[LISTS[kind]] as unknown as DeskRecord<K>[]

export const find = <K extends ListKind>(
  state: DeskState,
  kind: K,
  id: string,
): DeskRecord<K> | undefined => listOf(state, kind).find((record) => record.id === id)

/** Whether any record of the session has this id. */
export const isTaken = (state: DeskState, id: string): boolean =>
  state.session.id === id ||
  Object.values(LISTS).some((list) => state[list].some((record) => record.id === id))

const inOrder = <K extends ListKind>(records: DeskRecord<K>[]): DeskRecord<K>[] =>
  records.toSorted((a, b) => a.payload.position - b.payload.position || (a.id < b.id ? -1 : 1))

/** Adds a record, or puts it in the place of the one with its id. */
export function put<K extends ListKind>(effect: Effect, kind: K, record: DeskRecord<K>): Effect {
  const others = listOf(effect.state, kind).filter(({ id }) => id !== record.id)
  return {
    ...effect,
    state: { ...effect.state, [LISTS[kind]]: inOrder([...others, record]) },
    changed: noted(effect.changed, kind, record.id),
  }
}

/** A new record, not stored yet, behind the others of its kind. */
export const add = <K extends ListKind>(
  effect: Effect,
  kind: K,
  id: string,
  payload: Payload<K>,
): Effect => put(effect, kind, { id, lock: 0, state: 'draft', payload })

/** Changes some fields of a record. It must be there. */
export function change<K extends ListKind>(
  effect: Effect,
  kind: K,
  id: string,
  fields: Partial<Payload<K>>,
): Effect {
  const record = find(effect.state, kind, id)
  if (!record) throw new RangeError(`there is no ${kind} ${id}`)
  return put(effect, kind, { ...record, payload: { ...record.payload, ...fields } })
}

/** Takes a record away that was never public. */
export function remove(effect: Effect, kind: ListKind, id: string): Effect {
  const others = listOf(effect.state, kind).filter((record) => record.id !== id)
  return {
    ...effect,
    state: { ...effect.state, [LISTS[kind]]: others },
    changed: noted(effect.changed, kind, id),
  }
}

/** Changes some fields of the session itself. */
export const changeSession = (effect: Effect, fields: Partial<Payload<'session'>>): Effect => ({
  ...effect,
  state: {
    ...effect.state,
    session: {
      ...effect.state.session,
      payload: { ...effect.state.session.payload, ...fields },
    },
  },
  changed: noted(effect.changed, 'session', effect.state.session.id),
})

export const withFindings = (effect: Effect, findings: readonly DeskFinding[]): Effect => ({
  ...effect,
  findings: [...effect.findings, ...findings],
})

const noted = (changed: Effect['changed'], kind: DeskKind, id: string): Effect['changed'] =>
  changed.some((one) => one.kind === kind && one.id === id) ? changed : [...changed, { kind, id }]

/** The number behind the last position of these records. */
export const nextPosition = (records: readonly { payload: { position: number } }[]): number =>
  records.reduce((next, { payload }) => Math.max(next, payload.position + 1), 0)
