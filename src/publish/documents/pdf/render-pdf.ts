import { join } from 'node:path'
import type { Worker } from 'node:worker_threads'
import type { Document } from '@/domain/document/model'
import { projectRoot } from '@/lib/project-root'
import { readableDocument } from '../readable-document'

type Answer = { id: number } & ({ pdf: Uint8Array } | { error: string })

interface Waiting {
  resolve: (pdf: Uint8Array) => void
  reject: (error: Error) => void
}

interface Press {
  worker: Worker
  waiting: Map<number, Waiting>
}

let press: Press | undefined
let jobs = 0

/** The typesetting thread, started with the first document and again after it has died. */
function running(): Press {
  if (press) return press
  const file = join(projectRoot(), 'src', 'publish', 'documents', 'pdf', 'typeset.mjs')
  // The site's bundler takes every worker that it sees for one of its own modules, and finds no file.
  const threads = process.getBuiltinModule('node:worker_threads')
  const started: Press = { worker: new threads.Worker(file), waiting: new Map() }
  const { worker, waiting } = started
  worker.unref()
  worker.on('message', (answer: Answer) => {
    const job = waiting.get(answer.id)
    waiting.delete(answer.id)
    if (waiting.size === 0) worker.unref()
    if ('pdf' in answer) job?.resolve(answer.pdf)
    else job?.reject(new Error(answer.error))
  })
  const fail = (error: Error) => {
    if (press === started) press = undefined
    for (const job of waiting.values()) job.reject(error)
    waiting.clear()
  }
  worker.on('error', (error) => fail(error instanceof Error ? error : new Error(String(error))))
  worker.on('exit', (code) => fail(new Error(`the typesetting thread ended with ${code}`)))
  press = started
  return started
}

/**
 * The document as tagged PDF (PDF/UA-1), with its language, its title and an outline of its headings.
 * The same document gives the same bytes.
 *
 * @throws if it cannot be typeset
 */
export function renderPdf(document: Document): Promise<Uint8Array> {
  const { worker, waiting } = running()
  const id = (jobs += 1)
  return new Promise<Uint8Array>((resolve, reject) => {
    waiting.set(id, { resolve, reject })
    worker.ref()
    worker.postMessage({
      id,
      document: JSON.stringify(readableDocument(document)),
      seconds: Math.floor(Date.parse(document.at) / 1000),
    })
  })
}

/** Stops the typesetting thread; the next document starts it again. */
export async function stopTypesetting(): Promise<void> {
  const stopped = press
  press = undefined
  await stopped?.worker.terminate()
}
