import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { Encoding } from '@/server/response-cache/encodings'
import { KeptAnswer } from '@/server/response-cache/kept-answer'

const TEXT = JSON.stringify(Array.from({ length: 2_000 }, (_, n) => `Zuwanderung ${n % 7}`))

const READERS: Record<Encoding, (bytes: Buffer) => Buffer> = {
  br: (bytes) => brotliDecompressSync(bytes),
  gzip: (bytes) => gunzipSync(bytes),
  identity: (bytes) => bytes,
}

/** An answer, and how many bytes it said that it has grown by. */
function keep() {
  const headers = new Map([['content-type', 'application/json']])
  const standing = { bodyId: 'a', revision: 1, day: '2021-06-25' }
  const kept = new KeptAnswer({ status: 200, headers, body: Buffer.from(TEXT) }, standing)
  const told = { bytes: kept.bytes }
  const represent = (encoding: Encoding) => kept.represent(encoding, (by) => (told.bytes += by))
  return { kept, told, represent }
}

const orders: Encoding[][] = [
  ['identity', 'br', 'gzip'],
  ['br', 'identity', 'gzip'],
  ['gzip', 'br', 'identity'],
  ['br', 'gzip', 'br', 'identity', 'identity'],
]

describe('an answer that is kept', () => {
  test.each(orders.map((order) => [order.join(', '), order] as const))(
    'says the same when it is asked for as %s',
    async (_, order) => {
      const { kept, told, represent } = keep()
      for (const encoding of order) {
        const { content } = await represent(encoding)
        expect(READERS[encoding](content).toString()).toBe(TEXT)
        expect(kept.ready(encoding)?.content).toBe(content)
        expect(told.bytes).toBe(kept.bytes)
      }
    },
  )

  test('says the same when it is asked for in every way at once', async () => {
    const { kept, told, represent } = keep()
    const all = await Promise.all((['br', 'identity', 'gzip', 'br'] as const).map(represent))
    expect(all[0]).toBe(all[3])
    expect(all[1]?.content.toString()).toBe(TEXT)
    expect(told.bytes).toBe(kept.bytes)
  })

  test('holds the long form only for whoever asks for it', async () => {
    const { kept, represent } = keep()
    const whole = kept.bytes
    await represent('br')
    expect(kept.bytes).toBeLessThan(whole - TEXT.length * 0.9)
    await represent('identity')
    expect(kept.bytes).toBeGreaterThan(whole)
  })
})
