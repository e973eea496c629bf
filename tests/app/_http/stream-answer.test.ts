import { describe, expect, test } from 'vitest'
import { download, toStream } from '@/app/_http/stream-answer'

/** Pieces without end, and how many of them were made. */
function source() {
  const made = { count: 0, ended: false }
  async function* chunks() {
    try {
      for (;;) {
        made.count += 1
        yield 'ä'.repeat(1000)
      }
    } finally {
      made.ended = true
    }
  }
  return { made, chunks: chunks() }
}

describe('a file that is sent while it is made', () => {
  test('is made no faster than it is taken', async () => {
    const { made, chunks } = source()
    const reader = toStream(chunks).getReader()
    expect(made.count).toBe(0)
    await reader.read()
    await reader.read()
    expect(made.count).toBeLessThanOrEqual(3)
    await reader.cancel()
    expect(made.ended).toBe(true)
  })

  test('is given up while a piece is made, when the client goes away', async () => {
    let ended = false
    let finish = () => {}
    async function* chunks() {
      try {
        yield 'Anfang'
        await new Promise<void>((resolve) => (finish = resolve))
        yield 'Ende'
      } finally {
        ended = true
      }
    }
    const reader = toStream(chunks()).getReader()
    await reader.read()
    const waiting = reader.read()
    await new Promise((resolve) => setTimeout(resolve))
    const cancelled = reader.cancel()
    finish()
    await cancelled
    expect(await waiting).toMatchObject({ done: true })
    expect(ended).toBe(true)
  })

  test('is whole, in UTF-8, and named', async () => {
    async function* chunks() {
      yield 'Grü'
      yield 'ße'
    }
    const answer = download({ fileName: 'a.csv', chunks: chunks() }, { 'Content-Type': 'text/csv' })
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="a.csv"')
    expect(await answer.text()).toBe('Grüße')
  })

  test('breaks off where the source fails, so that nobody takes it for whole', async () => {
    async function* chunks() {
      yield 'Anfang'
      throw new Error('database gone')
    }
    await expect(new Response(toStream(chunks())).text()).rejects.toThrow()
  })
})
