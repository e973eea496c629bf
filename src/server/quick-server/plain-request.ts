import type { IncomingHttpHeaders } from 'node:http'

/** A request that consists of a head alone, after which the connection stays open. */
export interface PlainRequest {
  method: 'GET'
  /** The target as it was sent: a path, with a query or without. */
  url: string
  /** By names in lower case, each once. */
  headers: IncomingHttpHeaders
}

/** Heads of browsers have about a kilobyte. */
const LONGEST = 8_192

const HEAD = /^GET (\/[!-~]*) HTTP\/1\.1\r\n((?:[^\r\n]+\r\n)+)\r\n$/

/** Letters of a token, no blank around the name; in the value nothing but what is visible (RFC 9110, 5). */
const FIELD = /^([!#$%&'*+.^_`|~\w-]+):[ \t]*([!-~](?:[\t -~]*[!-~])?)?[ \t]*$/

/** Whoever sends one of these wants more than an answer to this head. */
const MORE = new Set([
  'content-length',
  'expect',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/**
 * Reads a request that came in one piece, alone, and leaves nothing to interpretation.
 *
 * @param chunk what came over a connection that is at the start of a request
 * @returns null for everything else: it is for a whole parser to say what it is
 */
export function readPlainRequest(chunk: Buffer): PlainRequest | null {
  if (chunk.length > LONGEST) return null
  const [, url, lines] = HEAD.exec(chunk.toString('latin1')) ?? []
  if (url === undefined || lines === undefined) return null
  const headers: Record<string, string> = Object.create(null) as Record<string, string>
  for (const line of lines.split('\r\n')) {
    if (line === '') continue // behind the last
    const [, name, value = ''] = FIELD.exec(line) ?? []
    if (name === undefined) return null
    const key = name.toLowerCase()
    if (key in headers || MORE.has(key)) return null
    if (key === 'connection' && value.toLowerCase() !== 'keep-alive') return null
    headers[key] = value
  }
  return headers['host'] ? { method: 'GET', url, headers } : null
}
