/** What a role may do in the admin area. Use cases ask here; nothing else decides it. */
import type { UserRole } from '@/domain/vocabulary'

export type Action =
  'write' | 'submit' | 'publish' | 'withdraw' | 'manage-users' | 'manage-body' | 'read-reports'

const ALLOWED: Readonly<Record<UserRole, ReadonlySet<Action>>> = {
  administrator: new Set([
    'write',
    'submit',
    'publish',
    'withdraw',
    'manage-users',
    'manage-body',
    'read-reports',
  ]),
  editor: new Set(['write', 'submit', 'publish', 'withdraw', 'read-reports']),
  clerk: new Set(['write', 'submit']),
  // Who reviews does not write, so that four eyes stay four eyes.
  reviewer: new Set(['publish', 'withdraw', 'read-reports']),
}

/** The kinds of record that a clerk writes: what happens in a session, what it rests on, and what follows. */
const CLERK_WRITES: ReadonlySet<string> = new Set([
  'session',
  'attendance',
  'agenda_item',
  'matter',
  'paper',
  'motion',
  'vote',
  'speaker',
  'statement',
  'source',
])

/**
 * Whether a role may do something, with a record of that type where the type matters (the model's
 * name in snake case, such as `agenda_item`). Whether one may publish a certain version is also a
 * matter of four eyes: see `mayPublish`.
 */
export function may(role: UserRole, action: Action, recordType?: string): boolean {
  if (!ALLOWED[role].has(action)) return false
  const isEntry = action === 'write' || action === 'submit'
  return role !== 'clerk' || !isEntry || recordType === undefined || CLERK_WRITES.has(recordType)
}
