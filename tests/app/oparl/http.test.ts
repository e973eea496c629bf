import { useDatabase } from '@tests/database'
import { nextSecond } from '@tests/clock'
import { ids } from '@seed/ids'
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { loadFirstSession } from '@/usecases/load-first-session'
import { ask, BASE, read } from './client'

useDatabase()

beforeAll(async () => {
  await loadFirstSession()
  await nextSecond()
}, 120_000)

const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

const addresses = [
  '/system',
  '/body',
  `/body/${ids.body}`,
  `/body/${ids.body}/meeting`,
  `/body/${ids.body}/agenda-item?modified_since=2020-01-01T00:00:00Z`,
  `/organization/${ids.organizations.kreistag}/consultation`,
  `/meeting/${ids.session}`,
  `/agenda-item/${ids.agendaItems.kim}`,
]

describe.each(addresses)('%s', (address) => {
  test('says what it is, to every site', async () => {
    const { status, headers } = await ask(address)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('etag')).toMatch(/^"[\w-]{43}"$/)
    expect(new Date(headers.get('last-modified') ?? '').getTime()).toBeLessThan(Date.now())
  })

  test('answers 304 to who has it already', async () => {
    const { headers } = await ask(address)
    const etag = headers.get('etag') ?? ''
    const status = async (sent: Record<string, string>) =>
      (await ask(address, { headers: sent })).status
    expect(await status({ 'If-None-Match': etag })).toBe(304)
    expect(await status({ 'If-None-Match': '"other"' })).toBe(200)
    expect(await status({ 'If-Modified-Since': 'Sat, 01 Jan 2000 00:00:00 GMT' })).toBe(200)
    const later = new Date(Date.now() + 60_000).toUTCString()
    expect(await status({ 'If-Modified-Since': later })).toBe(304)
  })

  test('answers HEAD with the same head and no body', async () => {
    const [got, head] = [await ask(address), await ask(address, { method: 'HEAD' })]
    expect(await head.text()).toBe('')
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(got.headers))
  })

  test('answers a preflight, and refuses what is not reading', async () => {
    const preflight = await ask(address, { method: 'OPTIONS' })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS')
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const refused = await ask(address, { method })
      expect(refused.status).toBe(405)
      expect(refused.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
      expect(refused.headers.get('access-control-allow-origin')).toBe('*')
      expect(await refused.json()).toMatchObject({
        type: 'https://schema.oparl.org/1.1/Error',
        status: 405,
      })
    }
  })
})

const list = `/body/${ids.body}/paper`

const refused: [query: string, parameter: string][] = [
  ['created_since=gestern', 'created_since'],
  ['created_since=2021-06-25', 'created_since'],
  ['created_since=2021-06-25T17:00:00', 'created_since'],
  ['created_until=2021-02-30T17:00:00Z', 'created_until'],
  ['created_until=0000-01-01T00:00:00Z', 'created_until'],
  ['modified_since=1624640400', 'modified_since'],
  ['modified_since=2021-06-25T17:00:00Z&modified_since=2021-06-26T17:00:00Z', 'modified_since'],
  ['modified_since=%00', 'modified_since'],
  ['modified_until=2021-06-25T25:00:00Z', 'modified_until'],
  ['modified_until=2021-06-25T17:00:00%2B99:00', 'modified_until'],
  ["modified_until=2021-06-25T17:00:00Z'--", 'modified_until'],
  ['omit_internal=1', 'omit_internal'],
  ['omit_internal=ja', 'omit_internal'],
  ['elementsPerPage=0', 'elementsPerPage'],
  ['elementsPerPage=101', 'elementsPerPage'],
  ['elementsPerPage=viele', 'elementsPerPage'],
  ['cursor=bogus', 'cursor'],
  [`cursor=${'A'.repeat(501)}`, 'cursor'],
  [`cursor=${cursor([])}`, 'cursor'],
  [`cursor=${cursor(['shownAt', 'behind', '0000-01-01T00:00:00.000Z', randomUUID()])}`, 'cursor'],
  [`cursor=${cursor(['shownAt', 'behind', 'gestern', randomUUID()])}`, 'cursor'],
  [`cursor=${cursor(['shownAt', 'behind', '2021-02-31T00:00:00.000Z', randomUUID()])}`, 'cursor'],
  [`cursor=${cursor(['shownAt', 'beyond', '2021-02-01T00:00:00.000Z', randomUUID()])}`, 'cursor'],
  [`cursor=${cursor(['shownAt', 'behind', '2021-02-01T00:00:00.000Z', '1; DROP'])}`, 'cursor'],
  // Given out by a list in another order.
  [`cursor=${cursor(['changedAt', 'behind', '2021-02-01T00:00:00.000Z', randomUUID()])}`, 'cursor'],
]

describe('what cannot be read is refused, and the parameter named', () => {
  test.each(refused)('%.60s', async (query, parameter) => {
    const answer = await ask(`${list}?${query}`)
    const text = await answer.text()
    expect(answer.status, text).toBe(400)
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    const error = JSON.parse(text) as { errors: { path: string; message: string }[] }
    expect(error).toMatchObject({
      type: 'https://schema.oparl.org/1.1/Error',
      message: expect.stringMatching(/^Die Anfrage enthält Fehler\./) as string,
      debug: '/daten#fehler-eingabe',
      status: 400,
    })
    expect(error.errors.map(({ path }) => path)).toEqual([parameter])
    expect(error.errors[0]?.message).toMatch(/^[A-ZÄÖÜ].+[.)]$/)
  })
})

test.each([
  'modified_since=&created_since=',
  'foo=bar&page=7',
  'modified_since=9999-12-31T23:59:59Z',
  'created_until=1000-01-01T00:00:00%2B14:00',
  `cursor=${cursor(['shownAt', 'behind', '9999-12-31T00:00:00.000Z', randomUUID()])}`,
  `cursor=${cursor(['shownAt', 'before', '1000-01-01T00:00:00.000Z', randomUUID()])}`,
])('what is harmless is answered: %.60s', async (query) => {
  expect((await ask(`${list}?${query}`)).status).toBe(200)
})

test('what is no address is nothing, always the same', async () => {
  const expected = await ask(`/meeting/${randomUUID()}`)
  const text = await expected.text()
  expect(expected.status).toBe(404)
  expect(JSON.parse(text)).toMatchObject({
    type: 'https://schema.oparl.org/1.1/Error',
    debug: '/daten#fehler-nicht-gefunden',
  })
  const others = [
    '',
    '/',
    '/foo',
    '/meeting',
    `/foo/${ids.session}`,
    `/session/${ids.session}`,
    `/meeting/${ids.session.toUpperCase()}`,
    `/meeting/${ids.persons.menn}`,
    '/meeting/1',
    '/meeting/%00',
    '/meeting/%27%20OR%201',
    `/body/${ids.body}/foo`,
    `/body/${ids.body}/body`,
    `/body/${ids.session}/paper`,
    `/meeting/${ids.session}/agenda-item`,
    `/organization/${ids.organizations.cdu}/person`,
    `/body/${ids.body}/paper/extra`,
    `/system/extra`,
  ]
  for (const address of others) {
    const answer = await ask(address)
    expect(answer.status, address).toBe(404)
    expect(await answer.text(), address).toBe(text)
  }
})

test('addresses begin with what was asked for, or with what the operator has set', async () => {
  const answer = await ask('/system', { headers: { host: 'Other.Example:8443' } })
  expect(await answer.json()).toMatchObject({ id: 'https://other.example:8443/oparl/v1.1/system' })
  process.env['BASE_URL'] = 'https://wortlaut.example'
  try {
    expect((await read('/system'))['id']).toBe('https://wortlaut.example/oparl/v1.1/system')
  } finally {
    delete process.env['BASE_URL']
  }
})

test('a record that is taken back without a note is shown nowhere all the same', async () => {
  await db.publication.update({
    where: { id: ids.motions.kimReferral },
    data: { state: 'withdrawn' },
  })
  expect((await ask(`/paper/${ids.motions.kimReferral}`)).status).toBe(404)
  const texts = JSON.stringify([
    await read(list),
    await read(`/agenda-item/${ids.agendaItems.kim}`),
    await read(`/meeting/${ids.session}`),
  ])
  expect(texts).not.toContain(`${BASE}/paper/${ids.motions.kimReferral}`)
})
