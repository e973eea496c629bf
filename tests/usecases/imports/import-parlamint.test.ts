import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { importParlaMint } from '@/usecases/import-parlamint'
import { useDatabase } from '../../database'
import { useFiles } from '../../intake/files'

useDatabase('test')
// A whole database, or a corpus, for each test.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })
const file = useFiles()
const sitting = fileURLToPath(new URL('../../fixtures/parlamint/sitting.xml', import.meta.url))

test('a sitting becomes a session with its source, items by their headings, and verbatim words', async () => {
  const { body, report } = await importParlaMint([sitting], {})
  expect(body).toMatchObject({ slug: 'parlamint-xx', name: 'ParlaMint-XX' })
  expect(report).toMatchObject({ read: 5, created: 3, rejected: 2 })
  expect(await db.session.findFirst()).toMatchObject({
    title: '7. Sitzung des erfundenen Rates',
    date: '2023-04-05',
  })
  expect(await db.agendaItem.findMany({ orderBy: { position: 'asc' } })).toMatchObject([
    { title: 'Bericht zur Lage', titleReported: true },
    { title: 'Aussprache', titleReported: false },
  ])
  const second = await db.statement.findFirstOrThrow({
    where: { publication: { citations: { some: { locator: 'u2' } } } },
    include: {
      passages: { orderBy: { position: 'asc' } },
      speaker: { include: { faction: true } },
    },
  })
  expect(second).toMatchObject({
    passages: [
      { kind: 'quote', text: 'Danke.' },
      { kind: 'quote', text: 'Ich komme zum Schluss.' },
    ],
    speaker: { office: 'Minister für Proben', faction: { name: 'Grün Weiß' } },
  })
})

test('a sitting that comes again changes nothing, a mended one only what was mended', async () => {
  await importParlaMint([sitting], {})
  expect((await importParlaMint([sitting], {})).report).toMatchObject({ unchanged: 3, created: 0 })

  const original = await readFile(sitting, 'utf8')
  const mended = original.replace('Danke.', 'Herzlichen Dank.').replace('>Max<', '>Maximilian<')
  const path = await file('sitting.xml', mended)
  const { report } = await importParlaMint([path], {})
  expect(report).toMatchObject({ changed: 1, unchanged: 2, rejected: 2 })
  expect(await db.passage.findFirst({ where: { text: 'Herzlichen Dank.' } })).not.toBeNull()
})

test('a person whose name the collection corrects is renamed, with a public correction', async () => {
  await importParlaMint([sitting], {})
  const original = await readFile(sitting, 'utf8')
  const path = await file('sitting.xml', original.replaceAll('>Muster<', '>Mustermann<'))
  const { report } = await importParlaMint([path], {})
  expect(report).toMatchObject({ changed: 0, unchanged: 3, changedAround: { person: 1 } })
  expect(await db.person.findFirst({ where: { familyName: 'Mustermann' } })).toMatchObject({
    name: 'Dr. Max Mustermann',
    slug: 'dr-max-muster',
  })
  expect(await db.correction.count()).toBe(1)
})

test('a broken file is rejected, and the others are taken over', async () => {
  const broken = await file('kaputt.xml', '<TEI><text>')
  const { report } = await importParlaMint([broken, sitting], {})
  expect(report).toMatchObject({ created: 3, rejected: 3 })
  expect(report.rejections[0]).toMatchObject({ place: { file: 'kaputt.xml' } })
})

const samples = fileURLToPath(new URL('../../../../shared/data/parlamint-at/', import.meta.url))

test.skipIf(!existsSync(samples))(
  'four real sittings are taken over, with every name',
  async () => {
    const paths = readdirSync(samples)
      .filter((name) => name.endsWith('.xml'))
      .map((name) => samples + name)
    const { report } = await importParlaMint(paths, {})
    expect(report).toMatchObject({ read: 416, created: 416, rejected: 0 })
    expect(await db.person.count({ where: { description: { not: null } } })).toBe(0)
    expect(await db.session.findMany({ orderBy: { title: 'asc' } })).toHaveLength(4)
    expect((await importParlaMint(paths, {})).report).toMatchObject({ unchanged: 416, created: 0 })
  },
)
