import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { clientAddressOf, isBehindProxy } from '@/server/client-address'

type Request = Parameters<typeof clientAddressOf>[0]

const request = (remoteAddress: string | undefined, forwarded?: string): Request => ({
  socket: Object.defineProperty(new Socket(), 'remoteAddress', { value: remoteAddress }),
  headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
})

test.each([
  ['nobody in between', '203.0.113.7', undefined, '203.0.113.7'],
  ['a stranger who claims to be another', '203.0.113.7', '198.51.100.1', '203.0.113.7'],
  ['a proxy on this machine', '127.0.0.1', '198.51.100.1', '198.51.100.1'],
  ['a proxy on this machine, by IPv6', '::1', '2001:db8::1', '2001:db8::1'],
  ['a proxy that listens on both families', '::ffff:127.0.0.1', '198.51.100.1', '198.51.100.1'],
  ['a proxy in the private network', '10.1.2.3', '198.51.100.1', '198.51.100.1'],
  ['a claim before the entry of the proxy', '127.0.0.1', '1.2.3.4, 198.51.100.1', '198.51.100.1'],
  ['a proxy that sends nonsense', '127.0.0.1', 'unknown', '127.0.0.1'],
  ['this machine itself', '127.0.0.1', undefined, '127.0.0.1'],
  ['a connection that is gone', undefined, '198.51.100.1', null],
])('%s', (_, peer, forwarded, address) => {
  expect(clientAddressOf(request(peer, forwarded), true)).toBe(address)
})

test.each(['127.0.0.1', '::1', '::ffff:127.0.0.1', '10.1.2.3', '203.0.113.7'])(
  'without a proxy %s cannot claim to be another',
  (peer) => {
    const claimed = clientAddressOf(request(peer, '198.51.100.1'), false)
    expect(claimed).toBe(peer.replace('::ffff:', ''))
  },
)

test.each([
  [undefined, false],
  ['http://localhost:3000', false],
  ['http://127.0.0.1:3000', false],
  ['http://127.1.2.3', false],
  ['http://[::1]:3000', false],
  ['https://kreistag.example', true],
  ['https://localhost.example', true],
  ['http://192.168.1.10', true],
  ['http://[fd00::1]', true],
])('BASE_URL %s says that there is a proxy: %s', (baseUrl, expected) => {
  expect(isBehindProxy(baseUrl)).toBe(expected)
})
