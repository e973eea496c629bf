import type { Command } from '@/domain/desk/commands'

/** What is typed in several strokes, the later of which says all that the earlier did. */
const TYPED = new Set<Command['kind']>([
  'motion.change',
  'statement.change',
  'item.change',
  'vote.enter',
])

const subjectOf = (command: Command): string | null => ('id' in command ? command.id : null)

/** Whether both say something about the same fields of the same record. */
export const isSameTyping = (earlier: Command, later: Command): boolean =>
  TYPED.has(later.kind) &&
  earlier.kind === later.kind &&
  subjectOf(earlier) !== null &&
  subjectOf(earlier) === subjectOf(later)

/** One command that says what both say, the later one last. */
export function merged(earlier: Command, later: Command): Command {
  const said = Object.entries(later).filter(([, value]) => value !== undefined)
  return { ...earlier, ...Object.fromEntries(said) }
}

/** The record that a command brings into being; null if it brings none. */
export function createdBy(command: Command): string | null {
  switch (command.kind) {
    case 'item.add':
    case 'motion.add':
    case 'vote.open':
    case 'statement.add':
    case 'vote.record':
      return command.id
    default:
      return null
  }
}

/** Whether a command speaks of a record that the other one was to bring into being. */
export function dependsOn(command: Command, other: Command): boolean {
  const id = createdBy(other)
  return id !== null && command !== other && JSON.stringify(command).includes(id)
}
