import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { importOParl } from '@/usecases/import-oparl'
import { useDatabase } from '../../database'
import { writeCouncilFolder } from '../../intake/oparl/council-folder'

useDatabase()
vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 })

let folder: string | undefined
afterAll(async () => {
  if (folder) await rm(folder, { recursive: true, force: true })
})

test('thousands of objects are imported in batches, a second time without a change', async () => {
  folder = await mkdtemp(join(tmpdir(), 'wortlaut-oparl-'))
  const objects = await writeCouncilFolder(join(folder, 'grosskreis'), 3000)
  const started = Date.now()
  const { report } = await importOParl(join(folder, 'grosskreis'), {})
  // The target is 500; a machine that is shared with other tests may take much longer.
  expect((objects * 1000) / (Date.now() - started)).toBeGreaterThan(50)
  expect(report).toMatchObject({ read: objects, rejected: 0, remarked: 0 })
  expect(await db.paper.count()).toBe(report.createdAround.agenda_item)
  expect(await db.consultation.count()).toBe(report.createdAround.agenda_item)
  expect(await db.vote.count({ where: { machineRead: true } })).toBe(report.createdAround.vote)

  const again = await importOParl(join(folder, 'grosskreis'), {})
  expect(again.report).toMatchObject({ created: 0, changed: 0, withdrawn: 0, rejected: 0 })
  expect(again.report.unchanged).toBe(report.created)
})
