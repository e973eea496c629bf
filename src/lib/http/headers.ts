/** Methods of addresses that can only be read. */
export const READ_METHODS = 'GET, HEAD, OPTIONS'

/** Any page may read the public record, and see what it needs to page and to ask again. */
export const OPEN_TO_ALL = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Last-Modified, Link, Location, Allow',
} as const

/**
 * What a browser is told before it asks from another site. Programs that write are no pages of another
 * site: only reading is open to those.
 *
 * @param methods all that the address knows
 */
export const preflight = (methods: string) => ({
  ...OPEN_TO_ALL,
  'Access-Control-Allow-Methods': READ_METHODS,
  'Access-Control-Allow-Headers': 'Content-Type, If-None-Match, If-Modified-Since',
  'Access-Control-Max-Age': '86400',
  Allow: methods,
})

/** On every answer with content. What is taken back must vanish, so copies are always checked. */
export const CONTENT = {
  ...OPEN_TO_ALL,
  'Content-Type': 'application/json; charset=utf-8',
  'Cache-Control': 'no-cache',
} as const

/** On what only a program with a token may read. */
export const WORKING = {
  'Content-Type': 'application/json; charset=utf-8',
  'Cache-Control': 'private, no-store',
  Vary: 'Authorization',
} as const

export const PROBLEM = {
  ...OPEN_TO_ALL,
  'Content-Type': 'application/problem+json; charset=utf-8',
  'Cache-Control': 'no-store',
} as const

export const MOVED = { ...OPEN_TO_ALL, 'Cache-Control': 'no-cache' } as const
