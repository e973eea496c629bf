/** Which client this tab is. Two tabs must never number commands under the same name. */

interface Claimed {
  clientId: string
  /** Whether this tab had the name before: a reload. */
  isKnown: boolean
}

const lockName = (clientId: string): string => `wortlaut-pult:${clientId}`

const keyOf = (sessionId: string): string => `wortlaut-pult:${sessionId}`

/** Missing where the site is not served over HTTPS. */
const lockManager = (): LockManager | undefined => (navigator as { locks?: LockManager }).locks

/** Holds the lock until the tab is closed. @returns whether it was free */
function hold(clientId: string, manager: LockManager): Promise<boolean> {
  return new Promise((resolve) => {
    void manager.request(lockName(clientId), { ifAvailable: true }, (lock) => {
      resolve(lock !== null)
      return lock === null ? undefined : new Promise<never>(() => undefined)
    })
  })
}

/**
 * The client that this tab was before it was reloaded, or a new one. A tab that was duplicated, and
 * one whose earlier life has not quite ended, get a new name.
 */
export async function claimClient(sessionId: string, newId: () => string): Promise<Claimed> {
  const manager = lockManager()
  const key = keyOf(sessionId)
  const before = readStored(key)
  const isKnown = before !== null && (!manager || (await hold(before, manager)))
  if (isKnown) return { clientId: before, isKnown }
  const clientId = newId()
  if (manager) await hold(clientId, manager)
  store(key, clientId)
  return { clientId, isKnown: false }
}

function readStored(key: string): string | null {
  try {
    return sessionStorage.getItem(key)
  } catch {
    return null
  }
}

function store(key: string, value: string): void {
  try {
    sessionStorage.setItem(key, value)
  } catch {
    // Without it, a reload is a new client that takes over the commands of the old one.
  }
}

/**
 * Calls back as soon as the tab of another client is gone, at once if it is gone already. Where tabs
 * cannot be told from each other it is at once as well: commands sent twice take effect once.
 */
export function whenOrphaned(clientId: string, takeOver: () => void): void {
  const manager = lockManager()
  if (!manager) return takeOver()
  void manager.request(lockName(clientId), () => {
    takeOver()
    return new Promise<never>(() => undefined)
  })
}
