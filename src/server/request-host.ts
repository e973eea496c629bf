import type { IncomingHttpHeaders } from 'node:http'
import { hostNameOf } from '@/lib/request-origin'

/** By which names the site may be asked for. */
export type KnownHosts = {
  /** Origin that readers use, without a slash at the end; stands in for names that are not known. */
  origin: () => string
  /** The address that the server listens on. */
  listensOn: string
  /** Whether a body is served under a host name. */
  isBodyHost: (name: string) => Promise<boolean>
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Whether a request says that a page of another site sent it. Programs say nothing.
 *
 * @param site origin that readers use
 */
export function isCrossOrigin({ origin, host = '' }: IncomingHttpHeaders, site: string): boolean {
  if (origin === undefined) return false
  if (!URL.canParse(origin)) return true // also "null", of documents that belong to no site
  const sender = new URL(origin)
  const asked = `${sender.protocol}//${host}`
  const own = [asked, site].filter((address) => URL.canParse(address))
  return !own.some((address) => new URL(address).host === sender.host)
}

/**
 * Leaves nothing in the headers from which a sender could make the site build links to a foreign
 * host. `Origin` follows `Host`, because the framework compares the two: call it only after
 * {@link isCrossOrigin}.
 */
export async function settleHost(headers: IncomingHttpHeaders, hosts: KnownHosts): Promise<void> {
  delete headers['x-forwarded-host']
  delete headers['forwarded']
  const site = new URL(hosts.origin())
  if (!(await isKnown(headers.host ?? '', site, hosts))) headers.host = site.host
  // "null" is what frames and files send that belong to no site: they may read, and stay nobody.
  if (headers.origin !== undefined && URL.canParse(headers.origin)) {
    headers.origin = new URL(`${new URL(headers.origin).protocol}//${headers.host ?? ''}`).origin
  }
}

async function isKnown(host: string, site: URL, hosts: KnownHosts): Promise<boolean> {
  const name = hostNameOf(new Headers({ host }))
  if (name === null || !URL.canParse(`http://${host}`)) return false
  const listensOn = hosts.listensOn.includes(':') ? `[${hosts.listensOn}]` : hosts.listensOn
  if (LOOPBACK.has(name) || name === site.hostname || name === listensOn.toLowerCase()) return true
  return hosts.isBodyHost(name)
}
