import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import {
  DamagedIndex,
  decodeDocument,
  encodeDocument,
  fileSink,
  memorySink,
} from '@/search/engine/documents'
import { readLayout, writeLayout } from '@/search/engine/layout'
import { VarintReader, VarintWriter } from '@/search/engine/varint'
import { said } from '../index/records'

const folder = mkdtempSync(join(tmpdir(), 'wortlaut-documents-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Passages whose words follow each other. */
const layout = fc
  .record({
    passage: fc.nat({ max: 300 }),
    first: fc.nat({ max: 100_000 }),
    gaps: fc.array(fc.nat({ max: 3000 }), { maxLength: 20 }),
  })
  .map(({ passage, first, gaps }) => {
    let at = 0
    const spans = gaps.map((gap) => (at += gap))
    const pairs = spans.length % 2 === 0 ? spans : spans.slice(1)
    return { passage, first, spans: Uint32Array.from(pairs) }
  })
const layouts = fc.array(layout, { maxLength: 4 })

test('numbers are what was written, and a writer begins anew', () => {
  const writer = new VarintWriter()
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 0x7fffffff }), { maxLength: 3000 }), (numbers) => {
      for (const number of numbers) writer.write(number)
      const reader = new VarintReader(writer.take())
      expect(numbers.map(() => reader.read())).toEqual(numbers)
    }),
    { seed: 1 },
  )
})

test('layouts are what was written, one after the other', () => {
  const writer = new VarintWriter()
  fc.assert(
    fc.property(layouts, layouts, (first, second) => {
      writeLayout(writer, first)
      writeLayout(writer, second)
      const reader = new VarintReader(writer.take())
      expect([readLayout(reader), readLayout(reader)]).toEqual([first, second])
    }),
    { seed: 2 },
  )
})

const documents = fc
  .record({ text: fc.string({ unit: 'binary' }), quotes: layouts, paraphrases: layouts })
  .map(({ text, quotes, paraphrases }) => ({
    statement: said('document', text),
    layouts: [quotes, paraphrases] as [typeof quotes, typeof paraphrases],
  }))

describe('a document', () => {
  test('is what was written', () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(decodeDocument(encodeDocument(document))).toEqual(document)
      }),
      { seed: 3 },
    )
  })

  test('is noticed to be damaged, by any bit and any length', () => {
    const bytes = encodeDocument({ statement: said('document', 'Der Radweg'), layouts: [[], []] })
    for (let at = 0; at < bytes.length * 8; at += 1) {
      const damaged = Buffer.from(bytes)
      damaged[at >> 3] = (damaged[at >> 3] ?? 0) ^ (1 << (at & 7))
      expect(() => decodeDocument(damaged), `bit ${at}`).toThrow(DamagedIndex)
    }
    for (let length = 0; length < bytes.length; length += 1)
      expect(() => decodeDocument(bytes.subarray(0, length))).toThrow(DamagedIndex)
  })
})

test.each([
  ['memory', memorySink],
  ['a file', () => fileSink(join(folder, 'documents'))],
])('bytes are read from anywhere in %s', (_, create) => {
  const sink = create()
  const piece = Buffer.from(Array.from({ length: 700_000 }, (__, at) => at % 251))
  for (let times = 0; times < 5; times += 1) sink.append(Buffer.from(piece))
  const source = sink.finish()
  const all = Buffer.concat([piece, piece, piece, piece, piece])
  for (const [from, to] of [
    [0, 0],
    [0, 5],
    [699_990, 700_010],
    [1_048_000, 2_200_000],
    [3_499_999, 3_500_000],
  ] as const)
    expect(source.read(from, to).equals(all.subarray(from, to))).toBe(true)
  expect(source.read(3_499_990, 3_500_010)).toHaveLength(10)
  source.close()
})
