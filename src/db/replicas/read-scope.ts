import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'

// The server and the pages are bundled apart, so each has its own copy of this module; they meet here.
const KEY = Symbol.for('wortlaut.read-scope')
const shared = globalThis as typeof globalThis & { [KEY]?: AsyncLocalStorage<string> }
const storage = (shared[KEY] ??= new AsyncLocalStorage<string>())

/** Does something that reads from this database and not from the primary one; it must not write. */
export const readFrom = <T>(url: string, work: () => T): T => storage.run(url, work)

/** The address of the database that the work under way reads from, if it is not the primary one. */
export const readSource = (): string | undefined => storage.getStore()
