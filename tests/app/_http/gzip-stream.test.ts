import { gunzipSync } from 'node:zlib'
import { expect, test, vi } from 'vitest'
import { toGzipStream } from '@/app/_http/gzip-stream'
import { log } from '@/lib/log'

const piece = (number: number) => `${number} ${`Wort${number % 9973} `.repeat(1500)}\n`

/** Pieces of some 15,000 characters. `asked` counts those that were made. */
function pieces(count: number) {
  const made = { asked: 0, isOver: false }
  async function* chunks() {
    try {
      for (; made.asked < count; made.asked += 1) {
        await Promise.resolve()
        yield piece(made.asked)
      }
    } finally {
      made.isOver = true
    }
  }
  return { made, chunks: chunks() }
}

test('a text that is compressed while it is made is read back as it was', async () => {
  const { chunks } = pieces(20)
  const bytes = await new Response(toGzipStream(chunks)).arrayBuffer()
  expect(gunzipSync(bytes).toString()).toBe(
    Array.from({ length: 20 }, (_, number) => piece(number)).join(''),
  )
})

test('however long it is, it takes little memory', async () => {
  const { chunks } = pieces(15_000)
  const before = process.memoryUsage.rss()
  let peak = before
  let length = 0
  for await (const bytes of toGzipStream(chunks)) {
    length += bytes.length
    peak = Math.max(peak, process.memoryUsage.rss())
  }
  expect(length).toBeGreaterThan(500_000)
  expect(peak - before).toBeLessThan(60 * 2 ** 20)
})

test('no more is made than is taken, and nothing after the client has gone', async () => {
  const { made, chunks } = pieces(10_000)
  const reader = toGzipStream(chunks).getReader()
  await reader.read()
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(made.asked).toBeLessThan(3_000)
  await reader.cancel()
  await vi.waitFor(() => expect(made.isOver).toBe(true))
})

test('a source that fails breaks the file off', async () => {
  const error = vi.spyOn(log, 'error').mockImplementation(() => undefined)
  async function* chunks() {
    yield await Promise.resolve(piece(1))
    throw new Error('the database is gone')
  }
  await expect(new Response(toGzipStream(chunks())).arrayBuffer()).rejects.toThrow()
  expect(error).toHaveBeenCalledOnce()
  error.mockRestore()
})
