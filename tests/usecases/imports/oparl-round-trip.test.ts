import { expect, test, vi } from 'vitest'
import { ORIGIN } from '@tests/app/asked'
import { ask } from '@tests/app/oparl/client'
import { useDatabase } from '@tests/database'
import { json, useServers } from '@tests/intake/oparl/oparl-server'
import { db } from '@/db/client'
import { importOParl } from '@/usecases/import-oparl'
import { loadFirstSession } from '@/usecases/load-first-session'

useDatabase()
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

/** Our own interface, at the address of a server that listens. */
const start = useServers((request, response, url) => {
  const origin = `http://${request.headers.host ?? ''}`
  void ask(ORIGIN + url.pathname + url.search).then(async (answer) => {
    const text = await answer.text()
    json(text.replaceAll(ORIGIN, origin), answer.status)(request, response, url)
  })
})

const importing = (origin: string) =>
  importOParl(`${origin}/oparl/v1.1/system`, { body: 'kopie', politeness: { pause: 0 } })

test('what our own interface gives can be imported again, and once more without a change', async () => {
  await loadFirstSession()
  const original = await db.body.findFirstOrThrow()
  const { origin } = await start()
  const { report, body } = await importing(origin)
  expect(report).toMatchObject({ rejected: 0, rejections: [] })
  expect(body).toMatchObject({ slug: 'kopie', name: original.name, created: true })

  const bodyId = body?.id ?? ''
  const names = async (where: { bodyId: string }) =>
    (await db.person.findMany({ where, orderBy: { name: 'asc' } })).map(({ name }) => name)
  expect(await names({ bodyId })).toEqual(await names({ bodyId: original.id }))
  const items = async (id: string) =>
    db.agendaItem.findMany({
      where: { session: { bodyId: id } },
      orderBy: { position: 'asc' },
      select: { title: true, number: true },
    })
  expect(await items(bodyId)).toEqual(await items(original.id))
  const kinds = async (id: string) =>
    db.organization.findMany({
      where: { bodyId: id },
      orderBy: { name: 'asc' },
      select: { name: true },
    })
  expect(await kinds(bodyId)).toEqual(await kinds(original.id))
  const memberships = (id: string) => db.membership.count({ where: { person: { bodyId: id } } })
  expect(await memberships(bodyId)).toBe(await memberships(original.id))

  const again = await importing(origin)
  expect(again.report).toMatchObject({
    created: 0,
    changed: 0,
    withdrawn: 0,
    rejected: 0,
    unchanged: report.created,
  })
})
