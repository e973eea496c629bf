import { type IncomingMessage, ServerResponse } from 'node:http'

/** An answer that has been collected as a whole. */
export interface Captured {
  status: number
  /** By name in small letters. */
  headers: ReadonlyMap<string, string | readonly string[]>
  body: Buffer
}

/** Everything of a longer answer would have to be held at once. */
const LARGEST = 8 * 1024 * 1024

/** The answer became longer than is collected. */
export class TooLarge extends Error {
  constructor() {
    super('the answer is too large to be collected')
  }
}

type Callback = (error?: Error | null) => void

/** Who is told what became of an answer. */
export interface Outcome {
  /** The whole answer. */
  settle: (answer: Captured) => void
  /** {@link TooLarge}; what is written after that is dropped. */
  fail: (error: Error) => void
}

/**
 * A response that is sent nowhere: what is written into it is collected. The framework may hold it for
 * as long as the process lives, so it holds nothing of the answer once that is told.
 */
export class CapturedResponse extends ServerResponse {
  private outcome: Outcome | null
  private chunks: Buffer[] = []
  private length = 0
  private isDone = false

  constructor(request: IncomingMessage, outcome: Outcome) {
    super(request)
    this.outcome = outcome
    const isDone = { get: () => this.isDone }
    Object.defineProperties(this, { writableEnded: isDone, writableFinished: isDone })
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status
    const given = rest.at(-1)
    if (Array.isArray(given)) {
      for (let i = 0; i + 1 < given.length; i += 2)
        this.setHeader(String(given[i]), given[i + 1] as string)
    } else if (given && typeof given === 'object') {
      for (const [name, value] of Object.entries(given))
        if (value !== undefined) this.setHeader(name, value as string)
    }
    return this
  }

  override flushHeaders(): void {
    // Nothing is sent before the end.
  }

  override write(chunk: unknown, encoding?: BufferEncoding | Callback, done?: Callback): boolean {
    this.take(chunk, typeof encoding === 'string' ? encoding : undefined)
    const called = typeof encoding === 'function' ? encoding : done
    if (called) process.nextTick(called)
    return true
  }

  override end(chunk?: unknown, encoding?: BufferEncoding | (() => void), done?: () => void): this {
    if (this.isDone) return this
    this.isDone = true
    if (chunk !== undefined && chunk !== null && typeof chunk !== 'function')
      this.take(chunk, typeof encoding === 'string' ? encoding : undefined)
    const called = [chunk, encoding, done].find((value) => typeof value === 'function')
    const headers = new Map<string, string | readonly string[]>()
    for (const [name, value] of Object.entries(this.getHeaders()))
      if (value !== undefined) headers.set(name, Array.isArray(value) ? value : String(value))
    // The runtime's own flag, which the framework looks at.
    ;(this as { finished: boolean }).finished = true
    this.outcome?.settle({ status: this.statusCode, headers, body: Buffer.concat(this.chunks) })
    this.forget()
    process.nextTick(() => {
      if (typeof called === 'function') (called as () => void)()
      this.emit('finish')
      this.emit('close')
    })
    return this
  }

  private take(chunk: unknown, encoding: BufferEncoding | undefined): void {
    const bytes =
      typeof chunk === 'string' ? Buffer.from(chunk, encoding) : Buffer.from(chunk as Uint8Array)
    this.length += bytes.length
    if (this.length <= LARGEST) this.chunks.push(bytes)
    else {
      this.outcome?.fail(new TooLarge())
      this.forget()
    }
  }

  private forget(): void {
    this.outcome = null
    this.chunks = []
  }
}
