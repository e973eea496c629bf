/** How a foreign server is asked. Times in milliseconds. */
export interface Politeness {
  /** Between two requests. */
  pause: number
  /** For one request, its answer included. */
  timeout: number
  /** So often a request is tried that fails for a reason that may pass. */
  tries: number
  /** Before the second try; twice as long before each further one. */
  backoff: number
  /** Longer than this a server cannot make the import wait. */
  longestWait: number
  /** Of one answer, in bytes. */
  maxSize: number
  /** Of one list. */
  maxPages: number
}

export const POLITENESS: Politeness = {
  pause: 200,
  timeout: 60_000,
  tries: 5,
  backoff: 1000,
  longestWait: 300_000,
  maxSize: 16 * 1024 * 1024,
  maxPages: 20_000,
}
