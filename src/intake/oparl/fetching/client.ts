import { setTimeout as wait } from 'node:timers/promises'
import { parseJson } from '../parse-json'
import type { Politeness } from './politeness'
import { retryAfter } from './retry-after'

/** What a server answers: JSON, or why not, in German. */
export type Answer =
  | { ok: true; value: unknown; address: string; size: number }
  | {
      ok: false
      reason: string
      status: number | null
      /** Whether asking again later could be of use. */
      mayPass: boolean
    }

/** May pass: too many requests, a server that restarts or is overloaded. */
const PASSING: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504])
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])
const MAX_REDIRECTS = 5

/** An answer that is no use, and whether asking again could be. */
interface Failure {
  ok: false
  reason: string
  status: number | null
  mayPass: boolean
  /** How long the server asks to wait. */
  after: number | null
}

const failure = (reason: string, given: Partial<Failure> = {}): Failure => ({
  ok: false,
  reason,
  status: null,
  mayPass: false,
  after: null,
  ...given,
})

/**
 * Asks one server, politely: one request at a time with a pause between them, each within a time and
 * a size; what fails for now is tried again, later each time or when the server says so. Only this
 * host is asked: where a foreign server points at is nothing that this machine has to open.
 */
export class Client {
  private last = 0
  private readonly host: string

  constructor(
    address: string,
    private readonly politeness: Politeness,
  ) {
    this.host = new URL(address).host
  }

  isHere(address: string): boolean {
    return URL.canParse(address) && this.isAllowed(new URL(address))
  }

  async get(address: string): Promise<Answer> {
    const { tries, backoff, longestWait } = this.politeness
    for (let turn = 1; ; turn += 1) {
      const answer = await this.try(address)
      if (answer.ok) return answer
      if (!answer.mayPass || turn >= tries) return answer
      const pause = answer.after ?? backoff * 2 ** (turn - 1)
      if (pause > longestWait)
        return failure(
          `${answer.reason} Der Server bittet um eine Pause von ${Math.ceil(pause / 60_000)} Minuten; so lange wird nicht gewartet.`,
          { status: answer.status, mayPass: true },
        )
      await wait(pause)
    }
  }

  private isAllowed({ protocol, host }: URL): boolean {
    return (protocol === 'https:' || protocol === 'http:') && host === this.host
  }

  private async try(address: string): Promise<Failure | (Answer & { ok: true })> {
    const signal = AbortSignal.timeout(this.politeness.timeout)
    try {
      let url = new URL(address)
      for (let turn = 0; turn <= MAX_REDIRECTS; turn += 1) {
        if (!this.isAllowed(url))
          return failure(
            `Die Adresse führt zu „${url.href.slice(0, 200)}“; abgerufen wird nur „${this.host}“.`,
          )
        await this.pause()
        const response = await fetch(url, {
          signal,
          redirect: 'manual',
          headers: { accept: 'application/json', 'user-agent': 'Wortlaut (OParl-Import)' },
        })
        const target = response.headers.get('location')
        if (!REDIRECTS.has(response.status) || target === null)
          return await this.read(response, url.href)
        await response.body?.cancel()
        if (!URL.canParse(target, url)) return failure('Die Weiterleitung nennt keine Adresse.')
        url = new URL(target, url)
      }
      return failure(`Die Adresse leitet mehr als ${MAX_REDIRECTS}-mal weiter.`)
    } catch (error) {
      return unreachable(error, this.politeness)
    }
  }

  private async pause(): Promise<void> {
    const rest = this.last + this.politeness.pause - Date.now()
    if (rest > 0) await wait(rest)
    this.last = Date.now()
  }

  private async read(
    response: Response,
    address: string,
  ): Promise<Failure | (Answer & { ok: true })> {
    const { status } = response
    if (!response.ok) {
      await response.body?.cancel()
      return failure(`Der Server antwortet mit Status ${status}.`, {
        status,
        mayPass: PASSING.has(status),
        after: retryAfter(response.headers.get('retry-after'), Date.now()),
      })
    }
    const text = await this.textOf(response)
    if (text === null)
      return failure(
        `Die Antwort ist größer als ${Math.floor(this.politeness.maxSize / 1024 / 1024)} MB.`,
        { status },
      )
    const parsed = parseJson(text)
    if (!parsed.ok)
      return failure(`Der Server antwortet nicht mit JSON: ${parsed.reason}`, { status })
    return { ok: true, value: parsed.value, address, size: text.length }
  }

  /** No more of an answer is kept than it may be long, whatever its length says. */
  private async textOf(response: Response): Promise<string | null> {
    if (!response.body) return ''
    const chunks: Uint8Array[] = []
    let size = 0
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      size += chunk.length
      // Leaving the loop ends the connection.
      if (size > this.politeness.maxSize) return null
      chunks.push(chunk)
    }
    return Buffer.concat(chunks).toString('utf8')
  }
}

/** What the network says; a programming error is none of it. */
function unreachable(error: unknown, { timeout }: Politeness): Failure {
  if (!(error instanceof Error)) throw error
  if (error.name === 'TimeoutError' || error.name === 'AbortError')
    return failure(
      `Der Server hat binnen ${Math.ceil(timeout / 1000)} Sekunden nicht geantwortet.`,
      {
        mayPass: true,
      },
    )
  const cause = error.cause instanceof Error ? error.cause : error
  const code = 'code' in cause ? String(cause.code) : null
  if (!(error instanceof TypeError) && code === null) throw error
  return failure(`Der Server ist nicht zu erreichen (${code ?? cause.message}).`, { mayPass: true })
}
