import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { join } from 'node:path'
import { useDatabase } from '@tests/database'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { SearchIndex } from '@/search/index/search-index'
import { instance } from './instances'
import { bodyWithOneStatement, type OneStatement } from './one-statement'
import { said, segmentOf } from './records'

useDatabase()

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-index-'))
  folders.push(folder)
  return folder
}

let bodyId: string
let personId: string
let mark: OneStatement['mark']
let say: OneStatement['say']
let withdraw: OneStatement['withdraw']
beforeEach(async () => {
  ;({ bodyId, personId, mark, say, withdraw } = await bodyWithOneStatement())
})

/** Records that nothing is known of. */
async function someRecords(count: number): Promise<string[]> {
  const rows = Array.from({ length: count }, () => ({
    id: crypto.randomUUID(),
    bodyId,
    kind: 'source' as const,
    title: '',
  }))
  await db.publication.createMany({ data: rows })
  return rows.map(({ id }) => id)
}

const total = async (index: SearchIndex, q: string) => (await index.search(bodyId, { q })).total

const segmentIn = (folder: string) => join(folder, bodyId, 'segment')
const documentsIn = (folder: string) => join(folder, bodyId, 'documents')

function damage(path: string): void {
  const bytes = readFileSync(path)
  const middle = bytes.length >> 1
  bytes[middle] = (bytes[middle] ?? 0) ^ 0xff
  writeFileSync(path, bytes)
}

describe('an index in a folder', () => {
  test('is built once, and kept over a restart', async () => {
    const folder = newFolder()
    const first = instance(folder)
    expect(await total(first.index, 'Radweg')).toBe(1)
    expect(first.builds).toEqual([bodyId])
    const second = instance(folder)
    expect(await total(second.index, 'Radweg')).toBe(1)
    expect(second.builds).toEqual([])
    expect(readdirSync(folder)).toEqual([bodyId])
  })

  test('takes over what changed while it was not running, and shows nothing older meanwhile', async () => {
    const folder = newFolder()
    const withdrawn = await say('Das Geheimnis.')
    expect(await total(instance(folder).index, 'Geheimnis')).toBe(1)
    await withdraw(withdrawn)
    await say('Die Schule bleibt.')
    const restarted = instance(folder)
    const caughtUp = restarted.index.catchUp(bodyId)
    const progress = { isDone: false }
    void caughtUp.finally(() => (progress.isDone = true))
    // Asked again and again while it is caught up with.
    const meanwhile: Promise<number>[] = []
    while (!progress.isDone) {
      meanwhile.push(total(restarted.index, 'Geheimnis'))
      await setImmediate()
    }
    await caughtUp
    expect(new Set(await Promise.all(meanwhile))).toEqual(new Set([0]))
    expect(await total(restarted.index, 'Schule')).toBe(1)
    expect(restarted.builds).toEqual([])
  })

  test.each<[string, (folder: string) => void]>([
    ['missing', (folder) => rmSync(join(folder, bodyId), { recursive: true })],
    ['half missing', (folder) => rmSync(documentsIn(folder))],
    ['the other half missing', (folder) => rmSync(segmentIn(folder))],
    ['empty', (folder) => writeFileSync(segmentIn(folder), '')],
    ['damaged', (folder) => damage(segmentIn(folder))],
    ['cut off', (f) => writeFileSync(segmentIn(f), readFileSync(segmentIn(f)).subarray(0, 500))],
  ])('that is %s is built anew', async (_, harm) => {
    const folder = newFolder()
    await total(instance(folder).index, 'Radweg')
    harm(folder)
    const restarted = instance(folder)
    expect(await total(restarted.index, 'Radweg')).toBe(1)
    expect(restarted.builds).toEqual([bodyId])
    expect(instance(folder).folder.load(bodyId, 'v1')).not.toBeNull()
  })

  test('whose statements are damaged is built anew when one is to be shown', async () => {
    const folder = newFolder()
    await total(instance(folder).index, 'Radweg')
    damage(documentsIn(folder))
    const restarted = instance(folder)
    const answers = await Promise.all([
      restarted.index.search(bodyId, { q: 'Radweg' }),
      restarted.index.search(bodyId, {}),
    ])
    for (const { items } of answers)
      expect(items.map(({ passages }) => passages[0]?.text)).toEqual(['Der Radweg kommt.'])
    expect(restarted.builds.length).toBeGreaterThan(0)
    const again = instance(folder)
    expect((await again.index.search(bodyId, {})).items).toHaveLength(1)
    expect(again.builds).toEqual([])
  })

  test('of another version of the program is built anew', async () => {
    const folder = newFolder()
    await total(instance(folder, 'v1').index, 'Radweg')
    const newer = instance(folder, 'v2')
    expect(await total(newer.index, 'Radweg')).toBe(1)
    expect(newer.builds).toEqual([bodyId])
  })

  test('of another database is built anew, though the revision is the same', async () => {
    const folder = newFolder()
    await total(instance(folder).index, 'Radweg')
    await db.searchState.update({ where: { bodyId }, data: { epoch: crypto.randomUUID() } })
    const restarted = instance(folder)
    expect(await total(restarted.index, 'Radweg')).toBe(1)
    expect(restarted.builds).toEqual([bodyId])
  })

  test('of a later state of the database is built anew', async () => {
    const folder = newFolder()
    await say('Die Schule bleibt.')
    await total(instance(folder).index, 'Schule')
    await db.searchState.update({ where: { bodyId }, data: { revision: { decrement: 1 } } })
    const restarted = instance(folder)
    expect(await total(restarted.index, 'Schule')).toBe(1)
    expect(restarted.builds).toEqual([bodyId])
  })

  test('is built anew when very much changed, running or not', async () => {
    const folder = newFolder()
    const running = instance(folder)
    await total(running.index, 'Radweg')
    await mark(...(await someRecords(1001)))
    await say('Die Schule bleibt.')
    const restarted = instance(folder)
    expect(await total(restarted.index, 'Schule')).toBe(1)
    expect(restarted.builds).toEqual([bodyId])
    await running.index.catchUp(bodyId)
    expect(await total(running.index, 'Schule')).toBe(1)
    expect(running.builds).toEqual([bodyId, bodyId])
  })

  test('leaves nothing behind when it could not be built', async () => {
    const folder = newFolder()
    const { index } = instance(folder)
    const failing = new SearchIndex({
      load: () => null,
      build: () => Promise.reject(new Error('no space left')),
    })
    await expect(failing.search(bodyId, {})).rejects.toThrow('no space left')
    await expect(failing.search(bodyId, {})).rejects.toThrow('no space left')
    expect(await total(index, 'Radweg')).toBe(1)
    expect(readdirSync(folder)).toEqual([bodyId])
  })
})

describe('two instances on one database', () => {
  test('see each other’s changes', async () => {
    const [one, other] = [instance(newFolder()), instance(newFolder())]
    await Promise.all([one.index.catchUpAll(), other.index.catchUpAll()])
    const id = await say('Die Schule bleibt.')
    for (const { index } of [one, other]) {
      await index.catchUpAll()
      expect(await total(index, 'Schule')).toBe(1)
    }
    await withdraw(id)
    for (const { index } of [one, other]) {
      await index.catchUpAll()
      expect(await total(index, 'Schule')).toBe(0)
    }
    expect([one.builds, other.builds].flat().filter((built) => built === bodyId)).toHaveLength(2)
  })

  test('a change of a name is seen too', async () => {
    const { index } = instance(newFolder())
    await index.catchUp(bodyId)
    await db.person.update({ where: { id: personId }, data: { name: 'Erika Neu' } })
    await mark(personId)
    await index.catchUp(bodyId)
    const { items, facets } = await index.search(bodyId, {})
    expect(items[0]?.speaker.person.name).toBe('Erika Neu')
    expect(facets.person.map(({ label }) => label)).toEqual(['Erika Neu'])
  })
})

describe('catching up', () => {
  test('ends only when what was committed before is searched, however many ask', async () => {
    const { index } = instance(newFolder())
    await index.catchUp(bodyId)
    const words = Array.from({ length: 12 }, (_, at) => `Wort${'abcdefghijkl'.charAt(at)}`)
    await Promise.all(
      words.map(async (word) => {
        await say(`Das ${word}.`)
        await index.catchUp(bodyId)
        expect(await total(index, word)).toBe(1)
      }),
    )
    expect(await total(index, '')).toBe(13)
  })

  test('adds what changed to a large body, however far behind', async () => {
    // One in twenty, of 20,010 statements, is not a whole number.
    const documents = Array.from({ length: 20_010 }, (_, at) => said(String(at), 'Der Radweg.'))
    const builds: string[] = []
    const index = new SearchIndex({
      load: () => null,
      build: async (id) => {
        builds.push(id)
        return segmentOf(documents)
      },
    })
    await index.catchUp(bodyId)
    await mark(...(await someRecords(990)))
    await say('Die Schule bleibt.')
    await index.catchUp(bodyId)
    expect(await total(index, 'Schule')).toBe(1)
    expect(builds).toHaveLength(1)
  })
})
