import { createReadStream } from 'node:fs'

/** Longest element that is read, in bytes: a session with all that belongs to it. */
export const MAX_ELEMENT = 16 * 1024 * 1024

/** An element of an array in a file. */
export interface Element {
  /** The line of the file in which it begins, from 1. */
  line: number
  /** null: longer than {@link MAX_ELEMENT}. */
  text: string | null
}

const [QUOTE, BACKSLASH, COMMA, NEWLINE] = [0x22, 0x5c, 0x2c, 0x0a]
const OPENING: ReadonlySet<number> = new Set([0x5b, 0x7b])
const CLOSING: ReadonlySet<number> = new Set([0x5d, 0x7d])
const isSpace = (byte: number) => byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d

/** The file ends before its array does, or goes on behind it. */
export class BrokenArrayError extends Error {
  override name = 'BrokenArrayError'
}

/**
 * The elements of a file that is one JSON array, as text, one after the other: however long the file,
 * no more than one element is kept.
 *
 * @throws {@link BrokenArrayError} if the file is no whole array; what the file system says if it cannot be read
 */
export async function* jsonElements(path: string): AsyncGenerator<Element> {
  let depth = 0
  let line = 1
  let inString = false
  let isEscaped = false
  let isOver = false
  let begun: number | null = null
  let kept: Buffer[] = []
  let length = 0

  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let start = begun === null ? -1 : 0
    const finish = (end: number): Element | null => {
      if (begun === null) return null
      const tail = chunk.subarray(start, end)
      length += tail.length
      const text = length > MAX_ELEMENT ? null : Buffer.concat([...kept, tail]).toString('utf8')
      const element = { line: begun, text }
      begun = null
      start = -1
      kept = []
      length = 0
      return element
    }
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0
      if (byte === NEWLINE) line += 1
      if (inString) {
        if (isEscaped) isEscaped = false
        else if (byte === BACKSLASH) isEscaped = true
        else if (byte === QUOTE) inString = false
        continue
      }
      if (isSpace(byte)) continue
      if (isOver) throw new BrokenArrayError('something follows the array')
      if (depth === 0) {
        // A byte order mark may stand in front.
        if (byte === 0x5b) depth = 1
        else if (byte < 0x80) throw new BrokenArrayError('no array')
        continue
      }
      const isEnd = depth === 1 && (byte === COMMA || CLOSING.has(byte))
      if (isEnd) {
        const element = finish(at)
        if (element) yield element
        if (byte !== COMMA) isOver = true
        continue
      }
      if (begun === null) {
        begun = line
        start = at
      }
      if (byte === QUOTE) inString = true
      else if (OPENING.has(byte)) depth += 1
      else if (CLOSING.has(byte)) depth -= 1
    }
    if (begun !== null) {
      const rest = chunk.subarray(start)
      length += rest.length
      // Of what is too long nothing has to be kept.
      if (length <= MAX_ELEMENT) kept.push(rest)
      else kept = []
    }
  }
  if (!isOver) throw new BrokenArrayError('the array has no end')
}
