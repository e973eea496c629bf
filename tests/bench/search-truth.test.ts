import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { percentile } from '../../bench/lib/percentiles.mjs'
import { countStatements } from '../../bench/search/counts.mjs'
import { createQueries } from '../../bench/search/queries.mjs'

let folder: string
let record: string

const statement = (id: number, text: string) => ({
  id: String(id),
  person: `person-${id % 3}`,
  faction: id % 2 === 0 ? 'rot' : null,
  day: `202${id % 4}-06-24`,
  passages: [{ kind: 'quote', text }],
})

const write = (texts: string[]) =>
  writeFile(record, texts.map((text, id) => JSON.stringify(statement(id, text))).join('\n'))

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wortlaut-bench-test-'))
  record = join(folder, 'record.jsonl')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('a word is counted once a statement, in any case, as a whole word or part of a hyphened one', async () => {
  await write([
    'Der Antrag. Ein antrag, noch ein ANTRAG!',
    'Ein Eil-Antrag und ein Antrags-Text.',
    'Anträge, Antragsteller und beantragt.',
    'Der An\u00ADtrag, der Antrag’s und der Antrag:innen.',
  ])
  expect(await countStatements(record, ['antrag', 'niemals'])).toEqual(
    new Map([
      ['antrag', 2],
      ['niemals', 0],
    ]),
  )
})

test('queries are drawn the same in every run, and not twice', async () => {
  const letters = 'abdefghijklmnoprstuw'
  const word = (n: number) =>
    `${letters.charAt(n % 20)}${letters.charAt((n / 20) % 20)}wort${n % 3 === 0 ? 'liste' : ''}`
  await write(
    Array.from({ length: 300 }, (_, id) =>
      Array.from({ length: 12 }, (_, at) => word(at === 0 ? id : (id * 7 + at * at) % 60)).join(
        ' ',
      ),
    ),
  )
  const draw = async () => (await createQueries(record, 300, 7)).set(60)
  const first = await draw()
  expect(first).toEqual(await draw())
  const rare = first.filter(({ kind }) => kind === 'rare').map(({ path }) => path)
  expect(new Set(rare).size).toBe(rare.length)
})

test('a percentile is the value that so many samples do not exceed', () => {
  const samples = Array.from({ length: 100 }, (_, index) => 100 - index)
  expect(percentile(samples, 0.5)).toBe(50)
  expect(percentile(samples, 0.95)).toBe(95)
  expect(percentile(samples, 0.99)).toBe(99)
  expect(percentile([7], 0.99)).toBe(7)
})
