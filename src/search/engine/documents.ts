import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { readLayout, writeLayout, type PassageLayout } from './layout'
import type { SearchDocument } from '@/domain/record/search-document'
import { VarintReader, VarintWriter } from './varint'

/** A part of the index is not what was written; it has to be built anew. */
export class DamagedIndex extends Error {
  override name = 'DamagedIndex'
}

/** A statement as it is shown, with where its words stand: quotes, then paraphrases. */
export interface IndexedDocument {
  statement: SearchDocument
  layouts: readonly [PassageLayout[], PassageLayout[]]
}

/** Bytes that can be read anywhere. */
export interface ByteSource {
  read(from: number, to: number): Buffer
  close(): void
}

/** Bytes that are appended. */
export interface ByteSink {
  append(bytes: Uint8Array): void
  /** Ends the writing; the bytes can be read from now on. */
  finish(): ByteSource
}

const HEADER = 8
const layoutWriter = new VarintWriter()

/** A document as bytes: checksum, length of the JSON, JSON, layout. */
export function encodeDocument({ statement, layouts }: IndexedDocument): Buffer {
  const json = Buffer.from(JSON.stringify(statement))
  for (const layout of layouts) writeLayout(layoutWriter, layout)
  const header = Buffer.alloc(HEADER)
  const body = Buffer.concat([header, json, layoutWriter.take()])
  body.writeUInt32LE(json.length, 4)
  body.writeUInt32LE(crc32(body.subarray(4)), 0)
  return body
}

/** @throws {@link DamagedIndex} for bytes that were not written by `encodeDocument` */
export function decodeDocument(bytes: Buffer): IndexedDocument {
  if (bytes.length < HEADER || bytes.readUInt32LE(0) !== crc32(bytes.subarray(4)))
    throw new DamagedIndex('a document of the search index is damaged')
  const end = HEADER + bytes.readUInt32LE(4)
  const reader = new VarintReader(bytes.subarray(end))
  return {
    statement: JSON.parse(bytes.toString('utf8', HEADER, end)) as SearchDocument,
    layouts: [readLayout(reader), readLayout(reader)],
  }
}

export function memorySink(): ByteSink {
  const chunks: Uint8Array[] = []
  return {
    append: (bytes) => void chunks.push(bytes),
    finish() {
      const all = Buffer.concat(chunks)
      return { read: (from, to) => all.subarray(from, to), close: () => undefined }
    },
  }
}

const WRITE_AT_ONCE = 1 << 20

/** Writes to a new file; what is there is replaced. */
export function fileSink(path: string): ByteSink {
  const file = openSync(path, 'w')
  let chunks: Uint8Array[] = []
  let waiting = 0
  const flush = () => {
    const all = Buffer.concat(chunks)
    for (let at = 0; at < all.length;) at += writeSync(file, all, at)
    chunks = []
    waiting = 0
  }
  return {
    append(bytes) {
      chunks.push(bytes)
      waiting += bytes.length
      if (waiting >= WRITE_AT_ONCE) flush()
    },
    finish() {
      flush()
      closeSync(file)
      return fileSource(path)
    },
  }
}

export function fileSource(path: string): ByteSource {
  const file = openSync(path, 'r')
  return {
    read(from, to) {
      const bytes = Buffer.allocUnsafe(to - from)
      const length = readSync(file, bytes, 0, to - from, from)
      return bytes.subarray(0, length)
    },
    close: () => closeSync(file),
  }
}
