import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { readArrays, writeArrays } from '@/search/engine/array-file'
import { DamagedIndex } from '@/search/engine/documents'
import { readSegment, writeSegment } from '@/search/engine/segment-file'
import { BodyIndex } from '@/search/index/body-index'
import { context, said, segmentOf, statements } from '../index/records'

const folder = mkdtempSync(join(tmpdir(), 'wortlaut-files-'))
afterAll(() => rmSync(folder, { recursive: true }))
const path = join(folder, 'file')

const small = {
  bytes: Uint8Array.of(1, 2, 3),
  shorts: Uint16Array.of(65_535, 0, 7),
  words: Uint32Array.of(4_294_967_295),
  integers: Int32Array.of(-2_147_483_648, -1),
  floats: Float64Array.of(2 ** 40, 0.5),
  empty: new Uint16Array(),
}
const about = { name: 'Größe 🙂', list: ['', 'a'], nothing: null }

describe('a file of arrays', () => {
  test('holds what was written', () => {
    writeArrays(path, about, small)
    expect(readArrays(path)).toEqual({ about, arrays: small })
  })

  test('takes the place of a longer one', () => {
    writeArrays(path, about, { long: new Uint32Array(10_000).fill(7) })
    writeArrays(path, about, small)
    expect(readArrays(path)).toEqual({ about, arrays: small })
  })

  test('a part of an array is written alone', () => {
    writeArrays(path, null, { part: Uint16Array.of(1, 2, 3, 4, 5).subarray(1, 3) })
    expect(readArrays(path).arrays).toEqual({ part: Uint16Array.of(2, 3) })
  })

  test('every byte that is damaged is noticed, or does not matter', () => {
    writeArrays(path, about, small)
    const bytes = readFileSync(path)
    let harmless = 0
    for (let at = 0; at < bytes.length; at += 1)
      for (const flip of [1, 0x80, 0xff]) {
        const damaged = Buffer.from(bytes)
        damaged[at] = (damaged[at] ?? 0) ^ flip
        writeFileSync(path, damaged)
        try {
          expect(readArrays(path)).toEqual({ about, arrays: small })
          harmless += 1
        } catch (error) {
          expect(error, `byte ${at}`).toBeInstanceOf(DamagedIndex)
        }
      }
    // Only what fills up to the next multiple of eight bytes, behind the header and four arrays.
    expect(harmless).toBeLessThanOrEqual(3 * 5 * 7)
  })

  test('every length that is too short is noticed', () => {
    writeArrays(path, about, small)
    for (let length = readFileSync(path).length - 1; length >= 0; length -= 1) {
      truncateSync(path, length)
      expect(() => readArrays(path), `${length} bytes`).toThrow(DamagedIndex)
    }
  })
})

const origin = { version: 'v1', epoch: 'e', revision: 7 }
const readAs = (version: string, documents: ReturnType<typeof segmentOf>['documents']) =>
  readSegment(path, { documents, version })

describe('a file of a segment', () => {
  test('is the same segment, and answers the same', () => {
    fc.assert(
      fc.property(statements, (list) => {
        const segment = segmentOf(list)
        writeSegment(path, segment, origin)
        const read = readAs('v1', segment.documents)
        expect(read.origin).toEqual(origin)
        expect(read.segment).toEqual(segment)
        const [before, after] = [segment, read.segment].map((each) =>
          new BodyIndex(each, context()).search({ q: 'Helfer Corona-Hilfen' }),
        )
        expect(after).toEqual(before)
      }),
      { numRuns: 30, seed: 1 },
    )
  })

  test('of another version is not read', () => {
    const segment = segmentOf([said('a', 'Der Radweg kommt.')])
    writeSegment(path, segment, origin)
    expect(() => readAs('v2', segment.documents)).toThrow(DamagedIndex)
  })

  test('that lacks an array is not read', () => {
    const segment = segmentOf([said('a', 'Der Radweg kommt.')])
    writeSegment(path, segment, origin)
    const { about: known, arrays } = readArrays(path)
    for (const name of Object.keys(arrays)) {
      writeArrays(
        path,
        known,
        Object.fromEntries(Object.entries(arrays).filter(([key]) => key !== name)),
      )
      expect(() => readAs('v1', segment.documents), name).toThrow(DamagedIndex)
    }
    expect(statSync(path).size).toBeGreaterThan(0)
  })
})
