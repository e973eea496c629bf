import { STATEMENT_PARAMETER } from './share-paths'

/** What an address of the site shows that can be shown elsewhere as well. */
export type SharedRecord =
  { kind: 'statement'; id: string; versions: string[] } | { kind: 'vote'; id: string }

const PERMALINK = /^\/w\/([^/]+)$/u
const VOTE = /^\/abstimmungen\/([^/]+)$/u
const DEBATE = /^\/sitzungen\/[^/]+\/[^/]+$/u
const ANCHOR = /^#w-(.+)$/u

/**
 * The statement or vote that an address leads to: a permalink, the debate at a statement, the page of a
 * vote. `null` for every other address and every other site. Nothing is fetched.
 *
 * @param origin scheme and host of this site; the scheme does not matter
 */
export function sharedRecord(address: string, origin: string): SharedRecord | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if (!/^https?:$/.test(url.protocol) || url.host !== new URL(origin).host) return null
  const { pathname, searchParams, hash } = url
  const statement = PERMALINK.exec(pathname)?.[1]
  if (statement !== undefined)
    return { kind: 'statement', id: statement, versions: searchParams.getAll('version') }
  const vote = VOTE.exec(pathname)?.[1]
  if (vote !== undefined) return { kind: 'vote', id: vote }
  if (!DEBATE.test(pathname)) return null
  const id = ANCHOR.exec(hash)?.[1] ?? searchParams.get(STATEMENT_PARAMETER)
  return id === null ? null : { kind: 'statement', id, versions: [] }
}
