import { AsyncLocalStorage } from 'node:async_hooks'

/** One request and its answer, as far as a page or form action must know or steer it. */
export interface Exchange {
  /** The address of whoever sent the request; `null` if the server did not say. */
  readonly clientAddress: string | null
  /** The status that replaces 200 in the answer; `null`: leave it. */
  status: number | null
  /**
   * What became of a form that was sent: `unseen` until code of the site's own runs, `taken` from
   * then on, `unusable` if it is not what any form of the site sends.
   */
  form: 'unseen' | 'taken' | 'unusable'
}

interface Writable {
  writeHead: (status: number, ...rest: never[]) => unknown
}

// The server and the pages are bundled apart, so each has its own copy of this module; they meet here.
const KEY = Symbol.for('wortlaut.exchange')
const shared = globalThis as typeof globalThis & { [KEY]?: AsyncLocalStorage<Exchange> }
const storage = (shared[KEY] ??= new AsyncLocalStorage<Exchange>())

/**
 * Handles a request so that everything called on its behalf can reach the exchange. For the server:
 * pages cannot choose their status themselves, so the status they ask for replaces a 200 here.
 */
export function runExchange<T>(
  response: Writable,
  clientAddress: string | null,
  handle: (exchange: Exchange) => T,
): T {
  const exchange: Exchange = { clientAddress, status: null, form: 'unseen' }
  const writeHead = response.writeHead.bind(response)
  response.writeHead = (status, ...rest) =>
    writeHead(status === 200 && exchange.status !== null ? exchange.status : status, ...rest)
  return storage.run(exchange, handle, exchange)
}

/** Asks that the answer carry this status. Has no effect once the answer has begun. */
export function setResponseStatus(status: number): void {
  const exchange = storage.getStore()
  if (exchange) exchange.status = status
}

/** Says that code of the site's own runs: faults from here on are the site's, not the sender's. */
export function markFormTaken(): void {
  const exchange = storage.getStore()
  if (exchange?.form === 'unseen') exchange.form = 'taken'
}

/** Says that what was sent is not what any form of the site sends: the fault is the sender's. */
export function markFormUnusable(): void {
  const exchange = storage.getStore()
  if (exchange) exchange.form = 'unusable'
}

/** The address of whoever sent the request under way; `null` if the server did not say. */
export function clientAddress(): string | null {
  return storage.getStore()?.clientAddress ?? null
}
