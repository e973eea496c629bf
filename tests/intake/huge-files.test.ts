import { open } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { readFiles } from '@/intake/oparl/read-files'
import { openParlaMint } from '@/intake/parlamint/read-parlamint'
import { readSpeeches } from '@/intake/speeches/read-speeches'
import { all, useFiles } from './files'

const file = useFiles()

const HUGE = 2 * 2 ** 30

/** What is read to its end, as it may be of any size, takes its time: enough to see what grows with it. */
const LARGE = 300 * 2 ** 20

/** A file of this size that begins like this; the file system keeps its rest as a hole. */
async function aFile(name: string, beginning: string, size: number): Promise<string> {
  const path = await file(name, beginning)
  const handle = await open(path, 'r+')
  await handle.truncate(size)
  await handle.close()
  return path
}

/** By how many bytes the process grows at most while something is read. */
async function growthWhile<T>(work: () => Promise<T>): Promise<{ result: T; growth: number }> {
  const before = process.memoryUsage.rss()
  let peak = before
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 10)
  try {
    const result = await work()
    return { result, growth: Math.max(peak, process.memoryUsage.rss()) - before }
  } finally {
    clearInterval(watch)
  }
}

const rejections = (found: readonly object[]) => JSON.stringify(found)

const readers = {
  'OParl, one object': [
    async () => all(readFiles(await aFile('objekt.json', '{"id": "', HUGE))),
    /zu groß für ein einzelnes Objekt/,
  ],
  'OParl, an array': [
    async () => all(readFiles(await aFile('feld.json', '[{"id": "', LARGE))),
    /kein vollständiges JSON/,
  ],
  'OParl, lines': [
    async () => all(readFiles(await aFile('zeilen.jsonl', '{"id": "', LARGE))),
    /länger als/,
  ],
  speeches: [
    async () =>
      all(readSpeeches(await aFile('reden.jsonl', '{"text": "', LARGE), { licence: null })),
    /länger als/,
  ],
  ParlaMint: [
    async () => {
      const path = await aFile('protokoll.xml', '<TEI><text>', HUGE)
      return all((await openParlaMint([path])).findings())
    },
    /XML|groß/,
  ],
} as const

test.each(Object.entries(readers))(
  'a file without end is refused in bounded time and memory: %s',
  async (_, [read, reason]) => {
    const { result, growth } = await growthWhile<object[]>(read)
    expect(rejections(result)).toMatch(reason)
    expect(result.length).toBeLessThan(5)
    expect(growth).toBeLessThan(LARGE / 2)
  },
  60_000,
)
