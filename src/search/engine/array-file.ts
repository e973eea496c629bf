import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { DamagedIndex } from './documents'

const MAGIC = 0x574f5254
const PREFIX = 12
const ALIGNMENT = 8

const types = { Uint8Array, Uint16Array, Uint32Array, Int32Array, Float64Array } as const
type TypeName = keyof typeof types
export type NumberArray = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array

interface Header {
  about: unknown
  arrays: { name: string; type: TypeName; length: number; crc: number }[]
}

const bytesOf = (array: NumberArray): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength)

const aligned = (size: number): number => Math.ceil(size / ALIGNMENT) * ALIGNMENT

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
}

/** Writes named arrays and what is to be known about them, in the byte order of this machine. */
export function writeArrays(
  path: string,
  about: unknown,
  arrays: Readonly<Record<string, NumberArray>>,
): void {
  const header: Header = {
    about,
    arrays: Object.entries(arrays).map(([name, array]) => ({
      name,
      type: array.constructor.name as TypeName,
      length: array.length,
      crc: crc32(bytesOf(array)),
    })),
  }
  const json = Buffer.from(JSON.stringify(header))
  const prefix = new Uint32Array([MAGIC, json.length, crc32(json)])
  const file = openSync(path, 'w')
  try {
    writeAll(file, bytesOf(prefix))
    writeAll(file, json)
    writeAll(file, new Uint8Array(aligned(PREFIX + json.length) - PREFIX - json.length))
    for (const array of Object.values(arrays)) {
      writeAll(file, bytesOf(array))
      writeAll(file, new Uint8Array(aligned(array.byteLength) - array.byteLength))
    }
  } finally {
    closeSync(file)
  }
}

function readAt(file: number, from: number, length: number): Buffer {
  const bytes = Buffer.from(new ArrayBuffer(length))
  for (let at = 0; at < length;) {
    const read = readSync(file, bytes, at, length - at, from + at)
    if (read === 0) throw new DamagedIndex('a file of the search index ends too early')
    at += read
  }
  return bytes
}

/**
 * Reads what `writeArrays` wrote.
 *
 * @throws {@link DamagedIndex} if anything in the file is not as it was written
 */
export function readArrays(path: string): {
  about: unknown
  arrays: Readonly<Record<string, NumberArray>>
} {
  const file = openSync(path, 'r')
  try {
    const size = fstatSync(file).size
    const prefix = readAt(file, 0, PREFIX)
    const length = prefix.readUInt32LE(4)
    if (prefix.readUInt32LE(0) !== MAGIC || PREFIX + length > size)
      throw new DamagedIndex('a file of the search index is none')
    const json = readAt(file, PREFIX, length)
    if (crc32(json) !== prefix.readUInt32LE(8))
      throw new DamagedIndex('a file of the search index is damaged')
    const header = JSON.parse(json.toString()) as Header
    let at = aligned(PREFIX + length)
    const arrays: Record<string, NumberArray> = {}
    for (const { name, type, length: count, crc } of header.arrays) {
      const bytes = readAt(file, at, count * types[type].BYTES_PER_ELEMENT)
      if (crc32(bytes) !== crc) throw new DamagedIndex(`${name} of the search index is damaged`)
      arrays[name] = new types[type](bytes.buffer as ArrayBuffer, 0, count)
      at += aligned(bytes.length)
    }
    return { about: header.about, arrays }
  } finally {
    closeSync(file)
  }
}
