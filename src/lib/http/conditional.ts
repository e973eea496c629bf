import { createHash } from 'node:crypto'

/** The mark of exactly this text: a strong entity tag (RFC 9110, 8.8.3). */
export const entityTag = (text: string): string =>
  `"${createHash('sha256').update(text).digest('base64url')}"`

const toSeconds = (moment: Date): number => Math.floor(moment.getTime() / 1000)

/**
 * The date for `Last-Modified`. Within the second of a change another may follow, which a date could
 * not tell apart: then it is the second before, which no later answer is as old as.
 */
export function lastModified(changed: Date, now: Date): string {
  const second = Math.min(toSeconds(changed), toSeconds(now) - 1)
  return new Date(second * 1000).toUTCString()
}

/** Whether the client already has this answer (RFC 9110, 13.1.2 and 13.1.3: a tag beats a date). */
export function isNotModified(
  request: Headers,
  { tag, changed }: { tag: string; changed: Date },
): boolean {
  const tags = request.get('if-none-match')
  if (tags !== null)
    return tags
      .split(',')
      .map((known) => known.trim().replace(/^W\//, ''))
      .some((known) => known === tag || known === '*')
  const since = Date.parse(request.get('if-modified-since') ?? '')
  return !Number.isNaN(since) && toSeconds(changed) * 1000 <= since
}
