import { createReadStream } from 'node:fs'

/** Longest line that is read, in bytes: a speech of many hours. */
export const MAX_LINE = 1024 * 1024

const NEWLINE = 0x0a

export interface Line {
  /** From 1. */
  number: number
  /** Without its line break; null: longer than {@link MAX_LINE}, or not UTF-8. */
  text: string | null
  fault: 'too-long' | 'not-utf8' | null
  /** Bytes of the file up to the end of this line. */
  end: number
}

/**
 * The lines of a file. However long a line is, no more than {@link MAX_LINE} bytes of it are kept.
 *
 * @throws what the file system says if the file cannot be read
 */
export async function* readLines(path: string): AsyncGenerator<Line> {
  let number = 0
  let end = 0
  let kept: Buffer[] = []
  let length = 0

  const finish = (): Line => {
    number += 1
    const line = decode(kept, length, number === 1)
    kept = []
    length = 0
    return { number, end, ...line }
  }

  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let start = 0
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, start)) {
      if (length <= MAX_LINE) kept.push(chunk.subarray(start, at))
      length += at - start
      end += at - start + 1
      start = at + 1
      yield finish()
    }
    const tail = chunk.subarray(start)
    if (length <= MAX_LINE && tail.length > 0) kept.push(tail)
    length += tail.length
    end += tail.length
  }
  if (length > 0) yield finish()
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decode(kept: readonly Buffer[], length: number, isFirst: boolean) {
  if (length > MAX_LINE) return { text: null, fault: 'too-long' as const }
  try {
    const text = utf8.decode(Buffer.concat(kept)).replace(/\r$/, '')
    return { text: isFirst ? text.replace(/^\uFEFF/, '') : text, fault: null }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return { text: null, fault: 'not-utf8' as const }
  }
}
