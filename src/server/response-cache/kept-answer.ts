import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { policyOfLightPage } from '@/server/security-headers'
import type { Standing } from '@/usecases/follow-public-record'
import type { Captured } from './captured-response'
import { compress, decompress, type Encoding, isCompressible } from './encodings'
import { lightPage } from './light-page'
import { ReadyAnswer } from './ready-answer'
import type { Sized } from './store'

/** What the framework says of every page that is made when it is asked for. */
const UNDECIDED = 'private, no-cache, no-store, max-age=0, must-revalidate'

/**
 * A browser asks whether its copy still holds. What stands in front of many readers may answer for one
 * second by itself: a publication is seen everywhere within that, and a burst becomes one request.
 */
const SHARED = 'public, max-age=0, must-revalidate, s-maxage=1'

/** Of the connection or the moment, or replaced by what is kept. */
const DROPPED = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'content-encoding',
  'date',
  'vary',
  'set-cookie',
  'cache-control',
  'etag',
  'x-powered-by',
])

/** Beside the content itself: heads, as texts and as bytes, and the maps that hold them. */
const OVERHEAD = 4_000

const NOTHING = Buffer.alloc(0)

/** One answer for all readers, as it stands for one state of the published record. */
export class KeptAnswer implements Sized {
  readonly standing: Standing
  readonly status: number
  /** Without the quotation marks. */
  readonly tag: string
  readonly lastModified: string | undefined
  bytes: number
  private readonly fixed: string[] = []
  /** Null once it is there compressed: that says it too, in a tenth of the bytes. */
  private body: Buffer | null
  private readonly isCompressible: boolean
  private readonly made = new Map<Encoding, ReadyAnswer>()
  private readonly making = new Map<Encoding, Promise<ReadyAnswer>>()
  private readonly unchanged = new Map<Encoding, ReadyAnswer>()

  constructor({ status, headers, body }: Captured, standing: Standing) {
    this.standing = standing
    this.status = status
    const type = text(headers.get('content-type')) ?? ''
    // The page for a fault of the site is drawn by the framework's scripts.
    const isDocument = type.startsWith('text/html') && status < 500
    const content = isDocument ? Buffer.from(lightPage(body.toString())) : body
    this.body = content
    this.isCompressible = isCompressible(type, content.length)
    this.tag =
      text(headers.get('etag'))?.replace(/^W\//, '').replaceAll('"', '') ??
      createHash('sha256').update(content).digest('base64url').slice(0, 22)
    this.lastModified = text(headers.get('last-modified'))
    const control = text(headers.get('cache-control'))
    for (const [name, value] of headers) {
      if (DROPPED.has(name)) continue
      const isPolicy = isDocument && name === 'content-security-policy'
      for (const one of [value].flat())
        this.fixed.push(name, isPolicy ? policyOfLightPage(one) : one)
    }
    this.fixed.push(
      'cache-control',
      control === undefined || control === UNDECIDED ? SHARED : control,
    )
    this.fixed.push('vary', 'Accept-Encoding')
    this.bytes = content.length + OVERHEAD
  }

  /** The representation, if it has been made. */
  ready(encoding: Encoding): ReadyAnswer | undefined {
    return this.made.get(this.isCompressible ? encoding : 'identity')
  }

  /**
   * The representation; made once, however many ask for it.
   *
   * @param grown is told by how many bytes this answer has grown
   */
  async represent(wanted: Encoding, grown: (by: number) => void): Promise<ReadyAnswer> {
    const encoding = this.isCompressible ? wanted : 'identity'
    const made = this.made.get(encoding)
    if (made) return made
    const known = this.making.get(encoding)
    if (known) return known
    const making = this.make(encoding, grown).finally(() => this.making.delete(encoding))
    this.making.set(encoding, making)
    return making
  }

  private async make(encoding: Encoding, grown: (by: number) => void): Promise<ReadyAnswer> {
    const content = this.body ?? (await this.decompressed())
    const body = encoding === 'identity' ? content : await compress(content, encoding)
    const headers = [...this.fixed, 'etag', this.tagOf(encoding)]
    if (encoding !== 'identity') headers.push('content-encoding', encoding)
    headers.push('content-length', String(body.length))
    const answer = new ReadyAnswer(this.status, headers, body)
    this.made.set(encoding, answer)
    this.body = this.made.get('identity')?.content ?? null
    const before = this.bytes
    this.bytes = OVERHEAD
    for (const { content: kept } of this.made.values()) this.bytes += kept.length
    grown(this.bytes - before)
    return answer
  }

  private async decompressed(): Promise<Buffer> {
    for (const encoding of ['br', 'gzip'] as const) {
      const made = this.made.get(encoding)
      if (made) return decompress(made.content, encoding)
    }
    throw new Error('an answer is kept in no encoding')
  }

  /** Whether a client says that it has this already (RFC 9110, 13.1.2 and 13.1.3: a tag beats a date). */
  isKnownTo(headers: Pick<IncomingHttpHeaders, 'if-none-match' | 'if-modified-since'>): boolean {
    const tags = headers['if-none-match']
    if (tags !== undefined)
      return tags
        .split(',')
        .some(
          (known) => known.trim() === '*' || known.trim().replace(/^W\//, '') === `"${this.tag}"`,
        )
    const since = headers['if-modified-since']
    if (since === undefined || this.lastModified === undefined) return false
    return Date.parse(this.lastModified) <= Date.parse(since)
  }

  /** What a client is told that has this already. */
  notModified(wanted: Encoding): ReadyAnswer {
    const encoding = this.isCompressible ? wanted : 'identity'
    const made = this.unchanged.get(encoding)
    if (made) return made
    const headers = [...this.fixed.filter(isValidator), 'etag', this.tagOf(encoding)]
    const answer = new ReadyAnswer(304, headers, NOTHING)
    this.unchanged.set(encoding, answer)
    return answer
  }

  /** Compressed, it means the same in other bytes. */
  private tagOf(encoding: Encoding): string {
    return encoding === 'identity' ? `"${this.tag}"` : `W/"${this.tag}"`
  }
}

const text = (value: string | readonly string[] | undefined): string | undefined =>
  value === undefined ? undefined : [value].flat().join(', ')

/** All but what describes the content that is not sent. */
function isValidator(_: string, index: number, all: string[]): boolean {
  const name = all[index - (index % 2)]
  return name !== 'content-type'
}

/** Whether an answer may be given to others than whoever asked for it. */
export function isKeepable({ status, headers }: Captured): boolean {
  if (status !== 200 && status !== 301 && status !== 308) return false
  if (headers.has('set-cookie')) return false
  const control = text(headers.get('cache-control')) ?? ''
  return control === UNDECIDED || !/\b(?:no-store|private)\b/.test(control)
}
