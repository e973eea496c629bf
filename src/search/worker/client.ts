import 'server-only'
import { Worker } from 'node:worker_threads'
import type { SearchRequest } from '@/domain/record/search'
import { log } from '@/lib/log'
import type { SearchAnswer, SearchService } from '../service'
import type { Answer, Request, WorkerData } from './protocol'

const RESTART_MS = 500

interface Waiting {
  request: Request
  resolve: (answer: string | null) => void
  reject: (error: Error) => void
}

/** The search in a thread of its own, which is started anew if it should ever end. */
export class SearchThread implements SearchService {
  private thread: Worker | undefined
  private restart: NodeJS.Timeout | undefined
  private readonly waiting = new Map<number, Waiting>()
  private lastId = 0
  private isUpToDate = false
  private hasEnded = false

  constructor(
    private readonly file: string,
    private readonly data: WorkerData,
  ) {
    this.start()
  }

  isReady(): boolean {
    return this.isUpToDate
  }

  async search(bodyId: string, params: SearchRequest): Promise<SearchAnswer> {
    const answer = await this.ask({ id: this.nextId(), ask: 'search', bodyId, params })
    if (answer === null) throw new Error('the search gave no answer')
    return JSON.parse(answer) as SearchAnswer
  }

  async settle(bodyId: string): Promise<void> {
    await this.ask({ id: this.nextId(), ask: 'settle', bodyId })
  }

  async close(): Promise<void> {
    this.hasEnded = true
    clearTimeout(this.restart)
    for (const { reject } of this.waiting.values()) reject(new Error('the search has ended'))
    this.waiting.clear()
    await this.thread?.terminate()
  }

  private nextId(): number {
    this.lastId += 1
    return this.lastId
  }

  private ask(request: Request): Promise<string | null> {
    return new Promise((resolve, reject) => {
      if (this.hasEnded) return reject(new Error('the search has ended'))
      this.waiting.set(request.id, { request, resolve, reject })
      // Without a thread, it is asked of the next one.
      this.thread?.postMessage(request)
    })
  }

  private start(): void {
    const thread = new Worker(this.file, { workerData: this.data })
    this.thread = thread
    for (const { request } of this.waiting.values()) thread.postMessage(request)
    thread.on('message', (answer: Answer) => this.take(answer))
    thread.on('error', (error: unknown) => log.error({ err: error }, 'the search thread failed'))
    thread.on('exit', () => {
      this.isUpToDate = false
      this.thread = undefined
      for (const { reject } of this.waiting.values())
        reject(new Error('the search was interrupted'))
      this.waiting.clear()
      if (!this.hasEnded) this.restart = setTimeout(() => this.start(), RESTART_MS).unref()
    })
  }

  private take(answer: Answer): void {
    if ('ready' in answer) {
      this.isUpToDate = true
      return
    }
    const waiting = this.waiting.get(answer.id)
    this.waiting.delete(answer.id)
    if ('answer' in answer) waiting?.resolve(answer.answer)
    else waiting?.reject(new Error(answer.failed))
  }
}
