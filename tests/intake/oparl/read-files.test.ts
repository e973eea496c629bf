import { describe, expect, test } from 'vitest'
import { BrokenArrayError, jsonElements } from '@/intake/oparl/json-elements'
import { readFiles } from '@/intake/oparl/read-files'
import { retryAfter } from '@/intake/oparl/fetching/retry-after'
import { all, useFiles } from '../files'

const file = useFiles()
const elements = async (content: string) => all(jsonElements(await file('feld.json', content)))

const PERSON = '{"id": "https://a.example/1", "type": "https://schema.oparl.org/1.0/Person"}'

describe('a file that is one array', () => {
  test('gives its elements with the lines in which they begin', async () => {
    expect(await elements('[\n {"a": [1, "],"]},\n\n "x\\"y", 7 , null]\n')).toEqual([
      { line: 2, text: '{"a": [1, "],"]}' },
      { line: 4, text: '"x\\"y"' },
      { line: 4, text: '7 ' },
      { line: 4, text: 'null' },
    ])
    expect(await elements(' [ ] ')).toEqual([])
  })

  test('is read across the pieces in which it comes', async () => {
    const many = Array.from({ length: 5000 }, (_, number) => ({ number, text: 'ä'.repeat(50) }))
    const read = await elements(JSON.stringify(many))
    expect(read.map(({ text }) => JSON.parse(text ?? '') as unknown)).toEqual(many)
  })

  test.each(['[1, 2', '[{"a": 1}', '[1] 2', '{"a": 1}', ''])(
    'that is not whole is told: %s',
    async (content) => {
      await expect(elements(content)).rejects.toThrow(BrokenArrayError)
    },
  )

  test('may be of any length, but not one element of it', async () => {
    const found = await all(
      readFiles(await file('lang.json', `["${'x'.repeat(17_000_000)}", ${PERSON}]`)),
    )
    expect(found).toMatchObject([
      {
        is: 'rejection',
        rejection: { reason: expect.stringMatching(/länger als 16 MB/) as unknown },
      },
      { is: 'object' },
    ])
  })
})

test('a file that is one object is not read beyond its limit', async () => {
  const [found] = await all(
    readFiles(await file('gross.json', `{"x": "${'x'.repeat(17_000_000)}"}`)),
  )
  expect(found).toMatchObject({
    is: 'rejection',
    rejection: { reason: expect.stringMatching(/zu groß/) as unknown },
  })
})

test.each([
  ['one object', PERSON],
  ['an array', `[${PERSON}]`],
  ['a list of a server', `{"data": [${PERSON}], "links": {}}`],
  ['a byte order mark in front', `\uFEFF[${PERSON}]`],
])('a file with %s is read', async (_, content) => {
  expect(await all(readFiles(await file('probe.json', content)))).toMatchObject([{ is: 'object' }])
})

test.each([
  ['5', 5000],
  ['Thu, 01 Jan 1970 00:01:00 GMT', 60_000],
  ['Wed, 31 Dec 1969 00:00:00 GMT', 0],
  ['', null],
  ['bald', null],
  [null, null],
])('Retry-After %j is a wait of %j', (header, wait) => {
  expect(retryAfter(header, 0)).toBe(wait)
})
