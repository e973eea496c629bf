import type { IncomingMessage } from 'node:http'

/** Longest request target that is looked at, in characters. Search terms and filters fit easily. */
const MAX_TARGET_LENGTH = 8_000

/** Largest body, in bytes: forms and API calls are text of a few pages. */
const MAX_BODY_BYTES = 1_048_576

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** What a request is refused with, before anything else sees it. */
export type Refusal = { status: 400 | 405 | 411 | 413; title: string }

/** Looks for what no address of the site can be, and for bodies that are too large. */
export function refuse(request: IncomingMessage): Refusal | null {
  if (!METHODS.has(request.method ?? '')) {
    return { status: 405, title: 'Diese Methode gibt es hier nicht.' }
  }
  if (!isReadable(request.url ?? '')) {
    return { status: 400, title: 'Diese Adresse ist nicht lesbar.' }
  }
  const length = request.headers['content-length']
  if (length === undefined && request.headers['transfer-encoding'] !== undefined) {
    return { status: 411, title: 'Die Länge der Anfrage fehlt.' }
  }
  if (Number(length ?? 0) > MAX_BODY_BYTES) {
    return { status: 413, title: 'Die Anfrage ist größer als 1 MiB.' }
  }
  return null
}

/** A target is a path on this host, in UTF-8, without characters that no text contains. */
function isReadable(target: string): boolean {
  if (!target.startsWith('/') || target.length > MAX_TARGET_LENGTH) return false
  try {
    return !decodeURIComponent(target.replaceAll('+', ' ')).includes('\0')
  } catch {
    return false // an escape that is not UTF-8
  }
}
