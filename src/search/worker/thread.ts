/** The thread in which the search runs, so that no search holds up anything else. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parentPort, Worker, workerData } from 'node:worker_threads'
import { closeConnections } from '@/db/connections'
import { listen } from '@/db/listen'
import { SEARCH_CHANNEL } from '@/db/queries/search-revisions'
import { log } from '@/lib/log'
import { buildOnDisk } from '../index/build'
import { IndexFolder } from '../index/index-folder'
import { SearchIndex } from '../index/search-index'
import { answerOf } from '../service'
import type { Answer, Request, WorkerData } from './protocol'

/** A notification may be missed; within this time it is noticed. */
const LOOK_MS = 500

const self = fileURLToPath(import.meta.url)
const { folder: path, build } = workerData as WorkerData
const folder = new IndexFolder(path)
/** Of the program: another one may analyse words in another way. */
const version = createHash('sha256').update(readFileSync(self)).digest('hex')

function runThread(data: WorkerData): Promise<void> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(self, { workerData: data })
    thread.once('error', reject)
    thread.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`building the search index ended with ${code}`)),
    )
  })
}

let building = Promise.resolve()

/** One body after the other: each takes a processor, and memory. */
function buildInOwnThread(data: WorkerData): Promise<void> {
  const work = building.then(() => runThread(data))
  building = work.catch(() => undefined)
  return work
}

const index = new SearchIndex({
  load: (bodyId) => folder.load(bodyId, version),
  async build(bodyId, origin) {
    await buildInOwnThread({ folder: path, build: { bodyId, ...origin } })
    const stored = folder.load(bodyId, version)
    if (!stored) throw new Error('the search index that was just built cannot be read')
    return stored.segment
  },
})

const send = (answer: Answer): void => parentPort?.postMessage(answer)

async function answer(request: Request): Promise<void> {
  const { id, bodyId } = request
  try {
    if (request.ask === 'search')
      send({ id, answer: JSON.stringify(await answerOf(index, bodyId, request.params)) })
    else {
      await index.catchUp(bodyId)
      send({ id, answer: null })
    }
  } catch (error) {
    send({ id, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
}

const follow = (work: Promise<void>): Promise<void> =>
  work.catch((error: unknown) => log.warn({ err: error }, 'search cannot follow the record'))

async function serve(): Promise<void> {
  await folder.sweep()
  parentPort?.on('message', (request: Request) => void answer(request))
  await index.catchUpAll()
  send({ ready: true })
  listen(SEARCH_CHANNEL, (bodyId) => {
    void follow(bodyId ? index.catchUp(bodyId) : index.catchUpAll())
  })
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
    await follow(index.catchUpAll())
  }
}

if (build) {
  const { bodyId, ...origin } = build
  await buildOnDisk(folder, bodyId, { ...origin, version })
  await closeConnections()
} else await serve()
