import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { importOParl } from '@/usecases/import-oparl'
import { useDatabase } from '../../database'
import { writeCouncilFolder } from '../../intake/oparl/council-folder'
import { json, useServers } from '../../intake/oparl/oparl-server'
import { type Run, useOperator } from '../../server/operate'

useDatabase('test')
vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 })
const operate = useOperator('operate-import')
const start = useServers()

let folder: string
let source: string
let objects: number
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wortlaut-killed-'))
  source = join(folder, 'grosskreis')
  objects = await writeCouncilFolder(source, 3000)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Kills a run at a moment in its middle. */
async function killAt(run: Run, isThere: () => Promise<boolean>): Promise<void> {
  const over = run.ended.then(() => true)
  while (!(await isThere())) if (await Promise.race([over, delay(5, false)])) break
  run.kill()
  const { code, output } = await run.ended
  if (code !== null) throw new Error(`over too early: ${output}`)
}

/** Whether every record that there is is whole: with its history, its origin and its place in the search. */
async function expectNothingHalf(): Promise<void> {
  const publications = await db.publication.count()
  // The body is opened by itself, before anything is read.
  const bodies = await db.body.count()
  const imported = await db.origin.count()
  const versions = await db.revision.count()
  expect({ versions, imported }).toEqual({ versions: publications, imported: publications })
  expect(bodies).toBe(1)
  expect(await db.publication.count({ where: { state: { not: 'published' } } })).toBe(0)
  // A reading comes with what it was about.
  expect(await db.vote.count()).toBe(await db.motion.count())
  const [{ halves } = { halves: -1n }] = await db.$queryRaw<{ halves: bigint }[]>`
    SELECT count(*) AS halves FROM "Publication" p
    WHERE p."kind" IN ('session', 'agenda_item', 'motion', 'vote', 'person', 'organization')
      AND NOT EXISTS (SELECT FROM "SearchChange" c WHERE c."recordId" = p."id")`
  expect(Number(halves)).toBe(0)
}

const counts = async () => ({
  objects: await db.foreignObject.count(),
  persons: await db.person.count(),
  organizations: await db.organization.count(),
  memberships: await db.membership.count(),
  sessions: await db.session.count(),
  items: await db.agendaItem.count(),
  papers: await db.paper.count(),
  files: await db.paperFile.count(),
  consultations: await db.consultation.count(),
  motions: await db.motion.count(),
  votes: await db.vote.count(),
})

describe('an import of a folder that is killed', () => {
  const moments = {
    'while it reads': async () => (await db.foreignObject.count()) > 0,
    'while it makes records': async () => (await db.agendaItem.count()) > 0,
    'before its end': async () => (await db.vote.count()) > 0,
  }

  test.each(Object.entries(moments))(
    '%s leaves nothing half, and is taken up by the next',
    async (_, isMiddle) => {
      await killAt(operate('import', 'oparl', source), isMiddle)
      await expectNothingHalf()
      const before = await counts()

      const second = await operate('import', 'oparl', source).ended
      expect(second.output).not.toMatch(/abgelehnt: [1-9]/)
      expect(second.code).toBe(0)
      await expectNothingHalf()
      const after = await counts()
      expect(after.votes).toBeGreaterThan(before.votes)
      expect(after.objects).toBe(objects)
      const meetings = after.sessions
      const items = meetings * 12
      expect(after).toMatchObject({ items, papers: items, files: items, consultations: items })
      expect(after).toMatchObject({ persons: 150, memberships: 150, organizations: 10 })

      const { report } = await importOParl(source, {})
      expect(report).toMatchObject({ created: 0, changed: 0, withdrawn: 0, rejected: 0 })
      expect(await counts()).toEqual(after)
    },
  )
})

test('an import from a server that is killed goes on with the page at which it stood', async () => {
  const { answers, asked, origin } = await start()
  const page = (from: number, next?: string) =>
    json({
      data: [from, from + 1].map((number) => ({
        id: `${origin}/person/${number}`,
        type: 'https://schema.oparl.org/1.1/Person',
        name: `Anna Muster${number}`,
      })),
      links: next === undefined ? {} : { next },
    })
  answers.set(
    '/body',
    json({
      id: `${origin}/body`,
      type: 'https://schema.oparl.org/1.1/Body',
      name: 'Kreis am Netz',
      person: `${origin}/persons`,
    }),
  )
  answers.set('/persons', page(0, `${origin}/persons?page=2`))
  answers.set('/persons?page=2', () => undefined)
  await killAt(operate('import', 'oparl', `${origin}/body`, '--body', 'kreis'), () =>
    Promise.resolve(asked.includes('/persons?page=2')),
  )
  expect(await db.foreignObject.count({ where: { kind: 'person' } })).toBe(2)
  expect(await db.person.count()).toBe(0)

  answers.set('/persons?page=2', page(2))
  asked.length = 0
  const second = await operate('import', 'oparl', `${origin}/body`, '--body', 'kreis').ended
  expect(second.code, second.output).toBe(0)
  expect(asked).toEqual(['/body', '/persons?page=2'])
  expect(await db.person.count()).toBe(4)
  await expectNothingHalf()
})
