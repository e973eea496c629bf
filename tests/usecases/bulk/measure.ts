/**
 * A process of its own that makes a bulk file of the only body of the database at `DATABASE_URL`, and
 * says how much it grew: `node measure.mjs statements.csv`.
 */
import { disconnect } from '@/db/client'
import type { BodyView } from '@/domain/record/views'
import { currentBody } from '@/usecases/current-body'
import { bulkFile, type BulkName } from '@/usecases/bulk/bulk-file'

export interface Measured {
  /** UTF-16 code units. */
  length: number
  /** Bytes by which the process was larger than before, at most. */
  growth: number
  ms: number
}

const origin = 'https://kreistag.example'

async function open(name: BulkName) {
  const body = (await currentBody('kreistag.example')) as BodyView
  return (await bulkFile(name, { body, origin })).chunks
}

/** As a server that has answered something already: what it loads for the first time is not growth. */
async function warmUp(name: BulkName): Promise<void> {
  const chunks = await open(name)
  for (let count = 0; count < 20; count += 1) await chunks.next()
  await chunks.return(undefined)
}

async function measure(name: BulkName): Promise<Measured> {
  await warmUp(name)
  const before = process.memoryUsage.rss()
  const started = performance.now()
  let [length, peak] = [0, before]
  for await (const chunk of await open(name)) {
    length += chunk.length
    peak = Math.max(peak, process.memoryUsage.rss())
  }
  return { length, growth: peak - before, ms: Math.round(performance.now() - started) }
}

const [name] = process.argv.slice(2)
process.stdout.write(JSON.stringify(await measure(name as BulkName)))
await disconnect()
