/** What was given in this tab, and what would take it back. */
import type { Command } from '../commands'
import type { Inverse } from './back'

/** One command that took effect here. */
export interface Done {
  /** The id under which it goes to the journal. */
  id: string
  command: Command
  /** The journal's last entry when it was given: what others do to the same later is not undone. */
  base: number
  inverse: Inverse
}

/** So many commands can be taken back at most. */
const MOST = 100

/** Adds a command at the end; typing that goes on is taken back as one. */
export function withDone(
  done: readonly Done[],
  next: Done,
  isSameTyping: (earlier: Command, later: Command) => boolean,
): Done[] {
  const last = done.at(-1)
  if (!last || !isSameTyping(last.command, next.command)) return [...done, next].slice(-MOST)
  return [
    ...done.slice(0, -1),
    { ...last, id: next.id, command: next.command, inverse: both(last.inverse, next.inverse) },
  ]
}

/** Leads back behind both: a field that both changed becomes what it was before the first. */
function both(first: Inverse, second: Inverse): Inverse {
  if ('reason' in first) return first
  if ('reason' in second) return second
  const [early] = first.commands
  const [late] = second.commands
  return early && late
    ? { commands: [{ ...late, ...early } as typeof early] }
    : { commands: [...second.commands, ...first.commands] }
}
