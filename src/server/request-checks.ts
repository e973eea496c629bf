import type { IncomingMessage } from 'node:http'
import { type Fault, isApiPath } from '@/server/refusal-page'
import { preflight, READ_METHODS } from '@/lib/http/headers'
import { isDataPath } from '@/server/data-paths'
import { isCrossOrigin } from '@/server/request-host'

/**
 * Longest request target that is looked at, in characters. Far above what fits a search: whoever puts
 * too much into a field is told at the field.
 */
const MAX_TARGET_LENGTH = 100_000

/** Largest head of a request, in bytes: the target, and cookies and the like beside it. */
export const MAX_HEAD_BYTES = 131_072

/** Largest body, in bytes: forms and API calls are text of a few pages. */
const MAX_BODY_BYTES = 1_048_576

const API_METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** Where the pages of a clerk's desk ask. */
const DESK_PATH = '/api/pult/'

/** What a page can be asked with. */
const PAGE_METHODS = ['GET', 'HEAD', 'POST']

const DATA_METHODS = READ_METHODS.split(', ')

function methodsOf(path: string): string[] {
  if (isApiPath(path)) return API_METHODS
  return isDataPath(path) ? DATA_METHODS : PAGE_METHODS
}

/** Looks for what no address of the site can be, and for what no form or program of ours sends. */
export function refuse(request: IncomingMessage, path: string, origin: string): Fault | null {
  const target = request.url ?? ''
  if (target.length > MAX_TARGET_LENGTH) return { status: 400, title: 'Diese Adresse ist zu lang.' }
  if (!isReadable(target)) return { status: 400, title: 'Diese Adresse ist nicht lesbar.' }
  const methods = methodsOf(path)
  if (!methods.includes(request.method ?? '')) {
    return {
      status: 405,
      title: 'Diese Methode gibt es hier nicht.',
      allow: methods.join(', '),
    }
  }
  return refuseBody(request) ?? refuseSender(request, path, origin)
}

/**
 * What an address can be asked with, if that is the question: it takes no page to answer. Data may be
 * asked for by any site.
 */
export function answerToOptions(
  { method }: IncomingMessage,
  path: string,
): Readonly<Record<string, string>> | null {
  if (method !== 'OPTIONS' || !path.startsWith('/') || isApiPath(path)) return null
  return isDataPath(path) ? preflight(READ_METHODS) : { Allow: PAGE_METHODS.join(', ') }
}

/** What a browser sends along with its cookies comes from pages of this site alone. */
function refuseSender(request: IncomingMessage, path: string, origin: string): Fault | null {
  if (!isApiPath(path)) return refuseForm(request, origin)
  return path.startsWith(DESK_PATH) && isCrossOrigin(request.headers, origin)
    ? { status: 403, title: 'Diese Anfrage kam von einer anderen Website.' }
    : null
}

function refuseBody({ headers }: IncomingMessage): Fault | null {
  const length = headers['content-length']
  if (length === undefined && headers['transfer-encoding'] !== undefined) {
    return { status: 411, title: 'Die Länge der Anfrage fehlt.' }
  }
  if (Number(length ?? 0) > MAX_BODY_BYTES) {
    return { status: 413, title: 'Die Anfrage ist größer als 1 MiB.' }
  }
  return null
}

/** Pages take forms of their own alone. */
function refuseForm({ method, headers }: IncomingMessage, origin: string): Fault | null {
  if (method !== 'POST') return null
  if (isCrossOrigin(headers, origin)) {
    return { status: 403, title: 'Dieses Formular kam von einer anderen Website.' }
  }
  const type = headers['content-type'] ?? ''
  const isMultipart = /^multipart\/form-data\s*(?:;|$)/i.test(type)
  if (!isMultipart && headers['next-action'] === undefined) {
    return { status: 415, title: 'In dieser Form nimmt die Seite nichts entgegen.' }
  }
  const hasBoundary = /;\s*boundary=(?:"[^"]+"|[^\s;"]+)/i.test(type)
  if (Number(headers['content-length'] ?? 0) === 0 || (isMultipart && !hasBoundary)) {
    return { status: 400, title: 'Das Formular kam unvollständig an.' }
  }
  return null
}

/** A target is a path on this host, in UTF-8, without characters that no text contains. */
function isReadable(target: string): boolean {
  if (!target.startsWith('/')) return false
  try {
    return !decodeURIComponent(target.replaceAll('+', ' ')).includes('\0')
  } catch {
    return false // an escape that is not UTF-8
  }
}
