import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import { inOrder, memoryStore, type CommandStore } from './command-store'
import type { KeptCommand } from './kept-command'

interface Schema extends DBSchema {
  commands: { key: string; value: KeptCommand; indexes: { bySession: string } }
  /** The highest number of each client; it outlasts the commands themselves. */
  numbers: { key: string; value: number }
}

const NAME = 'wortlaut-pult'

/** The browser's own database; where it refuses (private windows, a full disk), memory. */
export async function browserStore(name = NAME): Promise<CommandStore> {
  try {
    const database = await openDB<Schema>(name, 1, {
      upgrade(opened) {
        opened
          .createObjectStore('commands', { keyPath: 'id' })
          .createIndex('bySession', 'sessionId')
        opened.createObjectStore('numbers')
      },
    })
    return storeIn(database)
  } catch {
    return memoryStore()
  }
}

function storeIn(database: IDBPDatabase<Schema>): CommandStore {
  return {
    all: async (sessionId) =>
      inOrder(await database.getAllFromIndex('commands', 'bySession', sessionId)),
    put: async (commands) => {
      const transaction = database.transaction(['commands', 'numbers'], 'readwrite')
      const numbers = transaction.objectStore('numbers')
      for (const command of commands) {
        await transaction.objectStore('commands').put(command)
        const last = (await numbers.get(command.clientId)) ?? 0
        if (command.number > last) await numbers.put(command.number, command.clientId)
      }
      await transaction.done
    },
    remove: async (ids) => {
      const transaction = database.transaction('commands', 'readwrite')
      await Promise.all(ids.map((id) => transaction.store.delete(id)))
      await transaction.done
    },
    lastNumber: async (clientId) => (await database.get('numbers', clientId)) ?? 0,
    isLasting: true,
  }
}
