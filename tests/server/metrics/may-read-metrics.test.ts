import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { mayReadMetrics } from '@/server/metrics/may-read-metrics'

const TOKEN = 'a-token-of-a-monitor'

const request = (remoteAddress: string | undefined, headers: Record<string, string> = {}) => ({
  socket: Object.defineProperty(new Socket(), 'remoteAddress', { value: remoteAddress }),
  headers,
})
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

test.each([
  ['a program on this machine', '127.0.0.1', {}, true],
  ['a program on this machine, by IPv6', '::1', {}, true],
  ['a program on this machine, at a socket of both families', '::ffff:127.0.0.1', {}, true],
  ['a reader behind a proxy here', '127.0.0.1', { 'x-forwarded-for': '203.0.113.7' }, false],
  ['a reader who claims to be here', '127.0.0.1', { 'x-forwarded-for': '127.0.0.1' }, false],
  ['a reader behind a cache here', '127.0.0.1', { via: '1.1 varnish' }, false],
  ['a neighbour in the private network', '10.1.2.3', {}, false],
  ['a stranger', '203.0.113.7', {}, false],
  ['a stranger who claims to be here', '203.0.113.7', { 'x-forwarded-for': '127.0.0.1' }, false],
  ['a connection that is gone', undefined, {}, false],
  ['a stranger with the token', '203.0.113.7', bearer(TOKEN), true],
  ['a monitor with the token behind a proxy', '127.0.0.1', { via: 'x', ...bearer(TOKEN) }, true],
  ['a stranger with another token', '203.0.113.7', bearer('another-token-of-it'), false],
  ['a program here with another token', '127.0.0.1', bearer('another-token-of-it'), false],
])('%s', (_, peer, headers, may) => {
  expect(mayReadMetrics(request(peer, headers), TOKEN)).toBe(may)
})

test('without a token of the operator none is right', () => {
  for (const token of ['undefined', '', TOKEN])
    expect(mayReadMetrics(request('203.0.113.7', bearer(token)), undefined)).toBe(false)
})
