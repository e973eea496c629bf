import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { harmless } from '@/publish/csv/cell'
import { csvHead, csvRecords, type Column } from '@/publish/csv/table'
import { readCsv } from './read-csv'

const columns: Column<[string | null, number | null]>[] = [
  { name: 'text', cell: ([text]) => text },
  { name: 'count', cell: ([, count]) => count },
]

describe('a cell', () => {
  test.each([
    '=1+1',
    '+49 271',
    '-Zwischenruf',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '  =1',
    '"=1"',
    "'=1",
    '„=1“',
    '＝1+1',
    '－1',
  ])('that a spreadsheet could run is text: %j', (text) => {
    expect(harmless(text)).toBe(`'${text}`)
  })

  test.each(['Das ist = zu wenig', '2021-06~', '– Zwischenruf', 'a-b', '5', ''])(
    'that is harmless stays as it is: %j',
    (text) => {
      expect(harmless(text)).toBe(text)
    },
  )

  test('never begins with what makes a formula, whatever the text', () => {
    const start = fc.constantFrom(
      ...['=', '+', '-', '@', '\t', '\r', '"', ' ', '＝', '\0', '\u00a0'],
    )
    fc.assert(
      fc.property(fc.array(start, { maxLength: 4 }), fc.string(), (signs, rest) => {
        const cell = harmless(`${signs.join('')}${rest}`)
        expect(cell.replace(/^[\s"]+/u, '')).not.toMatch(/^[=+\-@＝＋－＠]/u)
      }),
    )
  })

  test('that the sources say nothing about is empty, and zero is not', () => {
    expect([harmless(null), harmless(0)]).toEqual(['', '0'])
  })
})

describe('a table', () => {
  test('begins with a byte order mark and the names of its columns', () => {
    expect(csvHead(columns)).toBe('\ufefftext,count\r\n')
  })

  test('ends every record with CRLF and quotes what needs it', () => {
    const written = csvRecords(columns, [
      ['Er sagte: "nein", dann\nnichts', 1],
      [null, null],
    ])
    expect(written).toBe('"Er sagte: ""nein"", dann\nnichts",1\r\n,\r\n')
  })

  test('without rows is empty', () => {
    expect(csvRecords(columns, [])).toBe('')
  })

  test('is read back as it was written, whatever the text', () => {
    const text = fc
      .array(fc.constantFrom('"', ',', '\n', '\r', '\r\n', ';', "'", 'ä', '🙂', ' ', '=', 'wort'))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.nat())), (rows) => {
        expect(readCsv(csvRecords(columns, rows))).toEqual(
          rows.map(([words, count]) => [harmless(words), String(count)]),
        )
      }),
    )
  })
})
