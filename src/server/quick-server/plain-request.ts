/** A request that consists of a head alone, after which the connection stays open. */
export interface PlainRequest<Name extends string> {
  method: 'GET'
  /** The target as it was sent: a path, with a query or without. */
  url: string
  /** `Host` and those that are to be read, by names in lower case, each once. */
  headers: { readonly [name in Name | 'host']?: string | undefined }
}

/** Heads of browsers have about a kilobyte. */
const LONGEST = 8_192

const METHOD = 'GET '
const VERSION = ' HTTP/1.1\r\n'

const [TAB, LF, CR, BLANK, COLON] = [0x09, 0x0a, 0x0d, 0x20, 0x3a]

/** The bit that tells small letters from large ones; all else in a name differs in more. */
const SMALL = 0x20

/** Which bytes may stand in a target, a name, a value (RFC 9110, 5; of values only what is ASCII). */
const TARGET = bytesOf(/[!-~]/)
const NAME = bytesOf(/[!#$%&'*+.^_`|~\w-]/)
const VALUE = bytesOf(/[\t -~]/)

function bytesOf(signs: RegExp): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => +signs.test(String.fromCharCode(byte)))
}

/** Whoever sends one of these wants more than an answer to this head. */
const MORE = new Set([
  'content-length',
  'expect',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

interface KnownName {
  text: string
  bytes: Buffer
}

/**
 * Reads plain requests, byte by byte, once, and makes nothing of headers that nobody asks for: in a burst
 * this is what an answer from memory costs beside its sending.
 */
export class PlainRequestReader<Name extends string> {
  /** Names that mean something, by their length. */
  private readonly known: KnownName[][] = []
  private readonly none: Record<string, string | undefined>

  /** @param names of headers that are to be read, in lower case; `host` is in any case */
  constructor(names: readonly Name[]) {
    this.none = Object.fromEntries(['host', ...names].map((name) => [name, undefined]))
    for (const text of new Set([...Object.keys(this.none), ...MORE, 'connection']))
      (this.known[text.length] ??= []).push({ text, bytes: Buffer.from(text) })
  }

  /**
   * Reads a request that came in one piece, alone, and leaves nothing to interpretation.
   *
   * @param chunk what came over a connection that is at the start of a request
   * @returns null for everything else: it is for a whole parser to say what it is
   */
  read(chunk: Buffer): PlainRequest<Name> | null {
    if (chunk.length > LONGEST) return null
    const text = chunk.toString('latin1')
    if (!text.startsWith(`${METHOD}/`)) return null
    const end = after(chunk, METHOD.length, TARGET)
    if (!text.startsWith(VERSION, end)) return null
    const headers = this.readHeaders(chunk, text, end + VERSION.length)
    return headers && { method: 'GET', url: text.slice(METHOD.length, end), headers }
  }

  /** @param at where the first line begins; the last one is empty, and nothing follows */
  private readHeaders(
    chunk: Buffer,
    text: string,
    at: number,
  ): PlainRequest<Name>['headers'] | null {
    const headers = { ...this.none }
    while (chunk[at] !== CR) {
      const colon = after(chunk, at, NAME)
      if (colon === at || chunk[colon] !== COLON) return null
      let start = colon + 1
      while (isBlank(chunk[start])) start += 1
      const line = after(chunk, start, VALUE)
      if (chunk[line] !== CR || chunk[line + 1] !== LF) return null
      const name = this.nameAt(chunk, at, colon)
      at = line + 2
      if (name === null) continue
      let end = line
      while (end > start && isBlank(chunk[end - 1])) end -= 1
      const value = text.slice(start, end)
      if (name === 'connection') {
        if (value.toLowerCase() !== 'keep-alive') return null
      } else if (headers[name] !== undefined || MORE.has(name)) return null
      else if (name in this.none) headers[name] = value
    }
    const isWhole = chunk[at + 1] === LF && at + 2 === chunk.length
    return isWhole && headers['host'] ? (headers as PlainRequest<Name>['headers']) : null
  }

  /** The name from here to there, if it means something. */
  private nameAt(chunk: Buffer, from: number, to: number): string | null {
    const candidates = this.known[to - from]
    if (candidates === undefined) return null
    for (const { text, bytes } of candidates) {
      let at = 0
      while (at < bytes.length && ((chunk[from + at] as number) | SMALL) === bytes[at]) at += 1
      if (at === bytes.length) return text
    }
    return null
  }
}

/** The first place from `at` on with another byte than these. */
function after(chunk: Buffer, at: number, bytes: Uint8Array): number {
  while (at < chunk.length && bytes[chunk[at] as number] === 1) at += 1
  return at
}

const isBlank = (byte: number | undefined): boolean => byte === BLANK || byte === TAB
