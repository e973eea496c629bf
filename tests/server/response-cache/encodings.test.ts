import { expect, test } from 'vitest'
import { preferredEncoding } from '@/server/response-cache/encodings'

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['GZIP', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.2, gzip;q=0.8', 'gzip'],
  ['identity', 'identity'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['gzip;q=0', 'identity'],
])('of %j it takes %s', (accepted, encoding) => {
  expect(preferredEncoding(accepted)).toBe(encoding)
})
