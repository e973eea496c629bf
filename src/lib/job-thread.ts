import { join } from 'node:path'
import type { Worker } from 'node:worker_threads'
import { projectRoot } from './project-root'

/** So many jobs wait already that another would wait too long. */
export class TooBusyError extends Error {
  constructor() {
    super('too many jobs are waiting')
    this.name = 'TooBusyError'
  }
}

type Answer<Result> = { id: number } & ({ result: Result } | { error: string })

interface Waiting<Result> {
  resolve: (result: Result) => void
  reject: (error: Error) => void
  patience?: NodeJS.Timeout
}

interface Running<Result> {
  worker: Worker
  waiting: Map<number, Waiting<Result>>
}

interface Limits {
  /** So many jobs may be with the thread at a time; the next one is refused. */
  mostWaiting?: number
  /** A job that has no result after so many milliseconds takes the thread down with it. */
  patienceMs?: number
}

/**
 * A thread that does one kind of job, started with the first one and again after it has died. It gets
 * `{ id, job }` and answers `{ id, result }` or `{ id, error }`; it does not keep the process alive.
 *
 * @param file its path from the folder of the project: plain JavaScript beside the sources
 */
export class JobThread<Job, Result> {
  #running: Running<Result> | undefined
  #jobs = 0

  constructor(
    private readonly file: string,
    private readonly limits: Limits = {},
  ) {}

  /** @throws TooBusyError if too many jobs wait */
  do(job: Job): Promise<Result> {
    const { worker, waiting } = (this.#running ??= this.#start())
    const { mostWaiting = Infinity, patienceMs } = this.limits
    if (waiting.size >= mostWaiting) return Promise.reject(new TooBusyError())
    const id = (this.#jobs += 1)
    return new Promise<Result>((resolve, reject) => {
      const wait: Waiting<Result> = { resolve, reject }
      if (patienceMs !== undefined)
        wait.patience = setTimeout(() => void worker.terminate(), patienceMs).unref()
      waiting.set(id, wait)
      worker.ref()
      worker.postMessage({ id, job })
    })
  }

  /** Ends the thread; the next job starts it again. */
  async stop(): Promise<void> {
    const stopped = this.#running
    this.#running = undefined
    await stopped?.worker.terminate()
  }

  #start(): Running<Result> {
    // The site's bundler takes every worker that it sees for one of its own modules, and finds no file.
    const threads = process.getBuiltinModule('node:worker_threads')
    const worker = new threads.Worker(join(projectRoot(), ...this.file.split('/')))
    const waiting = new Map<number, Waiting<Result>>()
    const started = { worker, waiting }
    worker.unref()
    worker.on('message', (answer: Answer<Result>) => {
      const job = waiting.get(answer.id)
      waiting.delete(answer.id)
      clearTimeout(job?.patience)
      if (waiting.size === 0) worker.unref()
      if ('result' in answer) job?.resolve(answer.result)
      else job?.reject(new Error(answer.error))
    })
    const fail = (error: Error) => {
      if (this.#running === started) this.#running = undefined
      for (const { reject, patience } of waiting.values()) {
        clearTimeout(patience)
        reject(error)
      }
      waiting.clear()
    }
    worker.on('error', (error) => fail(error instanceof Error ? error : new Error(String(error))))
    worker.on('exit', (code) => fail(new Error(`the thread of ${this.file} ended with ${code}`)))
    return started
  }
}
