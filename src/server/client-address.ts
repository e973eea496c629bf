import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'

/** Where a reverse proxy of ours stands: on this machine or in its private network (RFC 1918, RFC 4193). */
const near = new BlockList()
near.addSubnet('127.0.0.0', 8)
near.addSubnet('10.0.0.0', 8)
near.addSubnet('172.16.0.0', 12)
near.addSubnet('192.168.0.0', 16)
near.addAddress('::1', 'ipv6')
near.addSubnet('fc00::', 7, 'ipv6')

function isNear(address: string): boolean {
  const family = isIP(address)
  return family !== 0 && near.check(address, family === 6 ? 'ipv6' : 'ipv4')
}

/**
 * The address of whoever sent the request. What a header says is believed only from a proxy near us,
 * and then only its last entry, which the proxy itself has added; anybody can send the others.
 */
export function clientAddressOf(
  request: Pick<IncomingMessage, 'headers' | 'socket'>,
): string | null {
  const peer = request.socket.remoteAddress?.replace(/^::ffff:(?=\d+\.)/, '') ?? null
  if (peer === null || !isNear(peer)) return peer
  const forwarded = [request.headers['x-forwarded-for'] ?? []].flat().join(',')
  const last = forwarded.split(',').at(-1)?.trim() ?? ''
  return isIP(last) === 0 ? peer : last
}
