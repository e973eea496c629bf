import { describe, expect, test } from 'vitest'
import { hostNameOf, originOf } from '@/lib/request-origin'

const asked = (host: string, scheme?: string) =>
  new Headers({ host, ...(scheme ? { 'x-forwarded-proto': scheme } : {}) })

describe('the origin of a request', () => {
  test.each([
    ['kreistag.example', undefined, 'http://kreistag.example'],
    ['Kreistag.Example:3000', undefined, 'http://kreistag.example:3000'],
    ['kreistag.example', 'https', 'https://kreistag.example'],
    ['kreistag.example', 'https, http', 'https://kreistag.example'],
    ['kreistag.example', 'gopher', 'http://kreistag.example'],
    ['[::1]:3000', undefined, 'http://[::1]:3000'],
    ['a.example/b', undefined, 'http://localhost'],
    ['user@a.example', undefined, 'http://localhost'],
    ['a.example:port', undefined, 'http://localhost'],
    ['', undefined, 'http://localhost'],
  ])('%j by %j is %j', (host, scheme, origin) => {
    expect(originOf(asked(host, scheme), '')).toBe(origin)
  })

  test('is what the operator has set', () => {
    expect(originOf(asked('evil.example'), 'https://kreistag.example/')).toBe(
      'https://kreistag.example',
    )
  })
})

test.each([
  ['Kreistag.Example:3000', 'kreistag.example'],
  ['[::1]:3000', '[::1]'],
  ['a b', null],
])('the host name in %j is %j', (host, name) => {
  expect(hostNameOf(asked(host))).toBe(name)
})
