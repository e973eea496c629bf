import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { useDatabase } from '@tests/database'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { generateCounty } from '@/usecases/generate-county'
import { bundle } from '../../../scripts/lib/bundle.mjs'
import type { Measured } from './measure'

useDatabase()

/** `BULK_STATEMENTS=100000` measures what the bulk files are promised for; it takes some minutes. */
const STATEMENTS = Number(process.env['BULK_STATEMENTS'] ?? 20_000)

/** So many bytes may the process grow while all of a file is made. */
const LIMIT = 100 * 2 ** 20

const PROGRAM = 'tests/.output/measure-bulk.mjs'

beforeAll(async () => {
  await bundle('tests/usecases/bulk/measure.ts', PROGRAM)
  await generateCounty({ statements: STATEMENTS, seed: '1' })
  // What a database does by itself within a minute.
  await db.$executeRaw`ANALYZE`
}, 900_000)

// In a process of its own: this one is as large as the making of a county made it.
test.each(['statements.csv', 'all.jsonl.gz'])(
  '/daten/%s of many statements takes little memory',
  async (name) => {
    const { stdout } = await promisify(execFile)(process.execPath, [PROGRAM, name])
    const { length, growth, ms } = JSON.parse(stdout) as Measured
    if (process.env['BULK_STATEMENTS'])
      process.stdout.write(`${name}: ${length} characters, ${growth} bytes more, ${ms} ms\n`)
    expect(length).toBeGreaterThan(STATEMENTS * 500)
    expect(growth).toBeLessThan(LIMIT)
  },
  900_000,
)
