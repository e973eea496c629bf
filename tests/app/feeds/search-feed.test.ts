import { createItem, createSession, createStatement } from '@tests/builders'
import { useDatabase } from '@tests/database'
import { ORIGIN, requestTo } from '@tests/app/asked'
import { buildTalkativeCouncil } from '@tests/app/suche/council'
import { markAll } from '@tests/search/corpus'
import { all, only, readXml } from '@tests/publish/atom/read-xml'
import { beforeAll, describe, expect, test } from 'vitest'
import { GET, HEAD } from '@/app/feeds/suche.atom/route'
import { components } from '@/publish/api/openapi/components'

useDatabase()

let council: Awaited<ReturnType<typeof buildTalkativeCouncil>>
beforeAll(async () => {
  council = await buildTalkativeCouncil()
}, 120_000)

const get = (path: string, headers: Record<string, string> = {}) =>
  GET(requestTo(path, { headers }), {})
const read = async (path: string) => readXml(await (await get(path)).text())

describe('the feed of a search', () => {
  test('has the last published fifty entries, whatever page is asked for', async () => {
    const feed = await read('/feeds/suche.atom?q=Umlage&limit=3&sort=oldest')
    expect(all(feed, 'entry')).toHaveLength(50)
    const ids = all(feed, 'entry').map((entry) => only(entry, 'id'))
    expect(new Set(ids).size).toBe(50)
    expect(only(feed, 'title')).toContain('„Umlage“')
    expect(only(feed, 'rights')).toBe('CC BY 4.0')
  })

  test('knows its entries by their statement and when they were published', async () => {
    const feed = await read('/feeds/suche.atom?q=sinken&stance=against')
    const [entry, ...others] = all(feed, 'entry')
    if (!entry) throw new Error('no entry')
    expect(others).toEqual([])
    expect(only(entry, 'id')).toMatch(/^urn:uuid:[0-9a-f-]{36}$/)
    expect(only(entry, 'updated')).toBe('2026-01-02T03:04:05.000Z')
    expect(only(feed, 'updated')).toBe('2026-01-02T03:04:05.000Z')
    expect(only(entry, 'title')).toContain('Andreas Müller (CDU): Haushalt &amp; Umlage')
    expect(only(entry, 'content')).toContain('muss sinken, &lt;sofort&gt; &amp; ganz.')
    expect(all(feed, 'link').map(({ attributes }) => attributes['href'])).toEqual([
      `${ORIGIN}/suche?q=sinken&stance=against&sort=newest`,
      `${ORIGIN}/feeds/suche.atom?q=sinken&stance=against`,
    ])
  })

  test('is asked for again at no cost while nothing changes', async () => {
    const path = '/feeds/suche.atom?q=Umlage'
    const first = await get(path)
    expect(first.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    const etag = first.headers.get('etag') ?? ''
    const again = await get(path, { 'If-None-Match': etag })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
    const date = first.headers.get('last-modified') ?? ''
    expect((await get(path, { 'If-Modified-Since': date })).status).toBe(304)
    const head = await HEAD(requestTo(path, { method: 'HEAD' }), {})
    expect(head.headers.get('etag')).toBe(etag)
  })

  test('shows nothing that is hidden', async () => {
    expect(JSON.stringify(await read('/feeds/suche.atom?q=Geheime'))).not.toContain(
      'Geheime Umlage',
    )
    expect(all(await read('/feeds/suche.atom?q=Geheime'), 'entry')).toEqual([])
  })

  test('refuses what it cannot read', async () => {
    const response = await get('/feeds/suche.atom?q=Umlage&from=gestern')
    expect(response.status).toBe(400)
    const { errors } = components.Problem.parse(await response.json())
    expect(errors?.map(({ path }) => path)).toEqual(['from'])
  })

  test('begins with what was published last, though it was said long before', async () => {
    const old = await createSession(council.body.id, { day: '1999-01-01' })
    const item = await createItem(old.id, { title: 'Alte Niederschrift' })
    const { id } = await createStatement(item.id, {
      personId: council.person.id,
      passages: ['Die Umlage von damals.'],
      publishedAt: new Date('2026-02-03T04:05:06Z'),
    })
    await markAll(council.body.id)
    const feed = await read('/feeds/suche.atom?q=Umlage')
    const [entry] = all(feed, 'entry')
    expect(entry && only(entry, 'id')).toBe(`urn:uuid:${id}`)
    expect(entry && only(entry, 'updated')).toBe('2026-02-03T04:05:06.000Z')
    expect(only(feed, 'updated')).toBe('2026-02-03T04:05:06.000Z')
    expect(all(feed, 'entry')).toHaveLength(50)
  })
})
