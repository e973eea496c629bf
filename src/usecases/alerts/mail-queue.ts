import 'server-only'

// The server and the pages are bundled apart, so each has its own copy of this module; they meet here.
const KEY = Symbol.for('wortlaut.mail-queue')
const shared = globalThis as typeof globalThis & { [KEY]?: (() => void) | undefined }

/** From now on, this is called when a mail was put into the outbox. */
export function provideMailQueue(wake: (() => void) | undefined): void {
  shared[KEY] = wake
}

/** Has the outbox looked at now; without a queue in this process, some other one looks within a minute. */
export const wakeMailQueue = (): void => shared[KEY]?.()
