import { IncomingMessage, type ServerResponse } from 'node:http'
import pLimit from 'p-limit'
import { log } from '@/lib/log'
import type { PublicRecord, Standing } from '@/usecases/follow-public-record'
import { withoutCampaign } from './campaign-parameters'
import { type Captured, CapturedResponse, TooLarge } from './captured-response'
import { preferredEncoding } from './encodings'
import { isKeepable, KeptAnswer } from './kept-answer'
import type { ReadyAnswer } from './ready-answer'
import { type Asked, isNobodys, isShared, pathOf, withoutSender } from './shared-request'
import { Store } from './store'

/** So many bytes are kept unless the operator says otherwise. */
export const CAPACITY = 16 * 1024 * 1024

/**
 * So many answers are made at once, others wait: one thread makes them, and each that is begun holds its
 * memory until it is done.
 */
const AT_ONCE = 6

/** So many names under which somebody asked are remembered with the host they mean. */
const MOST_NAMES = 1_000

/** Addresses that turned out to be too large to be collected. */
const MOST_LARGE = 1_000

type Render = (request: IncomingMessage, response: ServerResponse) => Promise<void>

export interface ResponseCacheOptions {
  record: PublicRecord
  /** Makes the answer, with every header it is to carry. */
  render: Render
  /** Leaves only a known name in `Host`. */
  settleHost: (request: IncomingMessage) => Promise<void>
  capacity?: number
}

/** Of answers that are not kept. */
const NOWHERE: Standing = { bodyId: '', revision: 0, day: '' }

/** What a request is answered for. */
interface Host {
  /** As it stands in links. */
  text: string
  /** Without the port, as bodies are known. */
  name: string
}

/** How requests that are the same for everybody were answered. */
export interface CacheCounts {
  /** From memory. */
  hits: number
  /** Rendered. */
  misses: number
  /** By a rendering that was under way for somebody else. */
  joined: number
  /** Answered past the store: where the record stands was not known. */
  bypassed: number
}

/**
 * Answers for everybody, kept in memory: each holds for exactly one state of the published record
 * ({@link Standing}), so that none has to be thrown away by hand and none can be stale. Requests for the
 * same address that come while it is rendered wait for that one rendering.
 */
export class ResponseCache {
  readonly counts: CacheCounts = { hits: 0, misses: 0, joined: 0, bypassed: 0 }
  private readonly store: Store<KeptAnswer>
  private readonly rendering = new Map<string, Promise<KeptAnswer | 'large'>>()
  private readonly hosts = new Map<string, Host>()
  private readonly large = new Set<string>()
  private readonly turns = pLimit(AT_ONCE)

  constructor(private readonly options: ResponseCacheOptions) {
    this.store = new Store(options.capacity ?? CAPACITY)
  }

  get bytes(): number {
    return this.store.bytes
  }

  get size(): number {
    return this.store.size
  }

  /** The answer to what is the same for everybody, if it is in memory and holds. */
  find(request: Asked): ReadyAnswer | null {
    const host = this.hosts.get(request.headers.host ?? '')
    // Under an address that is not shared nothing is kept.
    if (host === undefined || !isNobodys(request)) return null
    const standing = this.options.record.standing(host.name)
    if (!standing) return null
    const kept = this.store.get(keyOf(request, host.text))
    if (!kept || !isSame(kept.standing, standing)) return null
    const encoding = preferredEncoding(asText(request.headers['accept-encoding']))
    const known = kept.isKnownTo(request.headers)
    const answer = known ? kept.notModified(encoding) : kept.ready(encoding)
    if (!answer) return null
    this.counts.hits += 1
    return answer
  }

  /**
   * Answers what is the same for everybody, and keeps the answer.
   *
   * @returns whether it was answered; if not, nothing of the request was touched
   */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    if (!isShared(request)) return false
    const asked = request.headers.host ?? ''
    await this.options.settleHost(request)
    const host = request.headers.host ?? ''
    const key = keyOf(request, host)
    if (this.large.has(key)) return false
    const standing = await this.options.record.reach(hostName(host)).catch(() => null)
    if (standing) this.remember(asked, host)
    const kept = standing && this.store.get(key)
    const isHit = kept && isSame(kept.standing, standing)
    if (isHit) this.counts.hits += 1
    const found = isHit ? kept : await this.renderOnce(request, { key, host, standing })
    if (found === 'large') return false
    const encoding = preferredEncoding(asText(request.headers['accept-encoding']))
    const answer = found.isKnownTo(request.headers)
      ? found.notModified(encoding)
      : await found.represent(encoding, (by) => this.store.resize(key, found, by))
    send(answer, request, response)
    return true
  }

  private remember(asked: string, host: string): void {
    if (this.hosts.size >= MOST_NAMES) this.hosts.clear()
    this.hosts.set(asked, { text: host, name: hostName(host) })
  }

  private renderOnce(
    request: IncomingMessage,
    { key, host, standing }: { key: string; host: string; standing: Standing | null },
  ): Promise<KeptAnswer | 'large'> {
    if (!standing) {
      this.counts.bypassed += 1
      return this.render(request, key, null).then((made) => (made === 'large' ? made : made.answer))
    }
    const work = `${standing.bodyId} ${standing.revision} ${standing.day} ${key}`
    const known = this.rendering.get(work)
    if (known) {
      this.counts.joined += 1
      return known
    }
    this.counts.misses += 1
    const rendering = this.render(request, key, standing)
      .then((made) => {
        if (made === 'large') return made
        const now = this.options.record.standing(hostName(host))
        if (made.isKeepable && now && isSame(now, standing)) this.store.set(key, made.answer)
        return made.answer
      })
      .finally(() => this.rendering.delete(work))
    this.rendering.set(work, rendering)
    return rendering
  }

  private async render(
    request: IncomingMessage,
    key: string,
    known: Standing | null,
  ): Promise<{ answer: KeptAnswer; isKeepable: boolean } | 'large'> {
    const captured = await this.turns(() =>
      this.options.record.read(
        known,
        () => this.capture(request),
        ({ status }) => status >= 500,
      ),
    ).catch((error: unknown) => {
      if (!(error instanceof TooLarge)) throw error
      return null
    })
    if (!captured) {
      if (this.large.size >= MOST_LARGE) this.large.clear()
      this.large.add(key)
      log.info({ path: pathOf(request.url ?? '') }, 'an answer is too large to be kept')
      return 'large'
    }
    const answer = new KeptAnswer(captured, known ?? NOWHERE)
    return { answer, isKeepable: isKeepable(captured) }
  }

  private capture(request: IncomingMessage): Promise<Captured> {
    const nobodys = anonymous(request)
    return new Promise((settle, fail) => {
      const response = new CapturedResponse(nobodys, { settle, fail })
      // An answer that fails before it ends would be waited for for ever.
      this.options.render(nobodys, response).catch(fail)
    })
  }
}

/** Sends a ready answer by way of the runtime. */
export function send(
  { status, headers, content }: ReadyAnswer,
  { method }: IncomingMessage,
  response: ServerResponse,
): void {
  response.writeHead(status, headers)
  response.end(method === 'HEAD' || content.length === 0 ? undefined : content)
}

/** The same request from nobody in particular. */
function anonymous({ socket, url = '', headers, httpVersion }: IncomingMessage): IncomingMessage {
  const request = new IncomingMessage(socket)
  Object.assign(request, {
    method: 'GET',
    url: withoutCampaign(url),
    headers: withoutSender(headers),
    httpVersion,
  })
  request.push(null)
  return request
}

const asText = (value: string | readonly string[] | undefined): string | undefined =>
  typeof value === 'object' ? value.join(', ') : value

/** Without the port. */
const hostName = (host: string): string => host.replace(/:\d+$/, '').toLowerCase()

const keyOf = ({ url = '', headers }: Asked, host: string): string =>
  `${asText(headers['x-forwarded-proto']) ?? ''} ${host} ${withoutCampaign(url)}`

const isSame = (a: Standing, b: Standing): boolean =>
  a.revision === b.revision && a.bodyId === b.bodyId && a.day === b.day
