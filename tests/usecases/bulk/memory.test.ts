import v8 from 'node:v8'
import vm from 'node:vm'
import { useDatabase } from '@tests/database'
import { requestTo } from '@tests/app/asked'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import * as everything from '@/app/(public)/daten/all.jsonl.gz/route'
import * as statements from '@/app/(public)/daten/statements.csv/route'
import { generateCounty } from '@/usecases/generate-county'

useDatabase()

/** `BULK_STATEMENTS=100000` measures what the bulk files are promised for; it takes some minutes. */
const STATEMENTS = Number(process.env['BULK_STATEMENTS'] ?? 20_000)

/** So many bytes may the process grow while all of it is sent. */
const LIMIT = 100 * 2 ** 20

beforeAll(async () => {
  await generateCounty({ statements: STATEMENTS, seed: '1' })
  // What a database does by itself within a minute.
  await db.$executeRaw`ANALYZE`
}, 900_000)

v8.setFlagsFromString('--expose-gc')
const collectGarbage = vm.runInNewContext('gc') as () => void

/** What the program holds of the machine's memory: its heap, garbage included, and what lies beside it. */
function held(): number {
  const { heapTotal, external } = process.memoryUsage()
  return heapTotal + external
}

/** Reads all of a stream, and how much more the process held meanwhile, at most. */
async function drain(body: ReadableStream<Uint8Array> | null) {
  if (!body) throw new Error('no content')
  // What the making of the county left would hide how the process grows.
  collectGarbage()
  const before = held()
  const resident = process.memoryUsage.rss()
  let [bytes, growth, residentGrowth] = [0, 0, 0]
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength
    growth = Math.max(growth, held() - before)
    residentGrowth = Math.max(residentGrowth, process.memoryUsage.rss() - resident)
  }
  return { bytes, growth, residentGrowth }
}

const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MB`

test.each([
  ['statements.csv', statements],
  ['all.jsonl.gz', everything],
])(
  '/daten/%s of many statements takes little memory',
  async (name, { GET }) => {
    expect(await db.statement.count()).toBe(STATEMENTS)
    const answer = await GET(requestTo(`/daten/${name}`), {})
    const started = performance.now()
    const { bytes, growth, residentGrowth } = await drain(answer.body)
    if (process.env['BULK_STATEMENTS'])
      process.stdout.write(
        `${name}: ${megabytes(bytes)} in ${Math.round(performance.now() - started)} ms, heap grew by ${megabytes(growth)}, process by ${megabytes(residentGrowth)}\n`,
      )
    expect(bytes).toBeGreaterThan(STATEMENTS * 50)
    expect(growth).toBeLessThan(LIMIT)
    expect(residentGrowth).toBeLessThan(LIMIT)
  },
  900_000,
)
