import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'

/** What the addresses of this machine have in common (RFC 1122, RFC 4291). */
const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8)
loopback.addAddress('::1', 'ipv6')

/** Where a reverse proxy of ours stands: on this machine or in its private network (RFC 1918, RFC 4193). */
const near = new BlockList()
near.addSubnet('127.0.0.0', 8)
near.addSubnet('10.0.0.0', 8)
near.addSubnet('172.16.0.0', 12)
near.addSubnet('192.168.0.0', 16)
near.addAddress('::1', 'ipv6')
near.addSubnet('fc00::', 7, 'ipv6')

function isIn(list: BlockList, address: string): boolean {
  const family = isIP(address)
  return family !== 0 && list.check(address, family === 6 ? 'ipv6' : 'ipv4')
}

/** Whether an address is one of this machine itself. */
export const isLoopback = (address: string): boolean => isIn(loopback, address)

/**
 * Whether a reverse proxy stands before the server: the operator says so by `BASE_URL`, the address
 * that readers use, if it is not one of this machine itself.
 */
export function isBehindProxy(baseUrl: string | undefined): boolean {
  if (!baseUrl) return false
  const host = new URL(baseUrl).hostname.replace(/^\[|\]$/g, '')
  return !/(^|\.)localhost$/.test(host) && !isLoopback(host)
}

/**
 * The address of whoever sent the request. What a header says is believed only if there is a proxy
 * and it stands near us, and then only its last entry, which the proxy itself has added; anybody can
 * send the others.
 */
export function clientAddressOf(
  request: Pick<IncomingMessage, 'headers' | 'socket'>,
  behindProxy: boolean,
): string | null {
  const peer = request.socket.remoteAddress?.replace(/^::ffff:(?=\d+\.)/, '') ?? null
  if (peer === null || !behindProxy || !isIn(near, peer)) return peer
  const forwarded = [request.headers['x-forwarded-for'] ?? []].flat().join(',')
  const last = forwarded.split(',').at(-1)?.trim() ?? ''
  return isIP(last) === 0 ? peer : last
}
