import type { KeptCommand } from './kept-command'

/** Where commands outlast the tab. A promise that is fulfilled means: it is on disk. */
export interface CommandStore {
  /** Everything kept for a session, in the order in which it was given. */
  all: (sessionId: string) => Promise<KeptCommand[]>
  /** Adds commands or puts them in the place of those with the same id. */
  put: (commands: readonly KeptCommand[]) => Promise<void>
  remove: (ids: readonly string[]) => Promise<void>
  /** The highest number that a client has used; 0 if it has used none. */
  lastNumber: (clientId: string) => Promise<number>
  /** Whether it outlasts the tab. */
  isLasting: boolean
}

/** In the order in which they were given: of one client by number, of several by time. */
export const inOrder = (commands: readonly KeptCommand[]): KeptCommand[] =>
  commands.toSorted((a, b) =>
    a.clientId === b.clientId ? a.number - b.number : a.madeAt < b.madeAt ? -1 : 1,
  )

/** Where the browser lets nothing be stored. */
export function memoryStore(): CommandStore {
  const kept = new Map<string, KeptCommand>()
  const numbers = new Map<string, number>()
  return {
    all: async (sessionId) =>
      inOrder([...kept.values()].filter((command) => command.sessionId === sessionId)),
    put: async (commands) => {
      for (const command of commands) {
        kept.set(command.id, command)
        const last = numbers.get(command.clientId) ?? 0
        numbers.set(command.clientId, Math.max(last, command.number))
      }
    },
    remove: async (ids) => ids.forEach((id) => kept.delete(id)),
    lastNumber: async (clientId) => numbers.get(clientId) ?? 0,
    isLasting: false,
  }
}
