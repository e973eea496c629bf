import { ORIGIN } from '@tests/app/asked'
import { useDatabase } from '@tests/database'
import { buildCouncil, type Council } from '@tests/usecases/reads/council'
import { all, only, readXml } from '@tests/publish/atom/read-xml'
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { ask } from './ask'

useDatabase()

let council: Council
beforeAll(async () => {
  council = await buildCouncil()
}, 60_000)

const query = (address: string, more = '') =>
  `/oembed?url=${encodeURIComponent(address)}${more && `&${more}`}`

async function answer(address: string, more = ''): Promise<Record<string, unknown>> {
  const response = await ask(query(address, more))
  expect(response.status, address).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
  return (await response.json()) as Record<string, unknown>
}

describe('oEmbed', () => {
  test('embeds a statement by its permalink', async () => {
    const { id } = council.seen.statement
    const found = await answer(`${ORIGIN}/w/${id}`)
    expect(found).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: 'sichtbar: Wortbeitrag zu sichtbar',
      author_name: 'sichtbar',
      author_url: `${ORIGIN}/personen/sichtbar`,
      provider_name: `${council.body.name} im Wortlaut`,
      provider_url: `${ORIGIN}/`,
      width: 600,
      thumbnail_url: `${ORIGIN}/w/${id}/bild.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    })
    expect(found['html']).toMatch(
      new RegExp(
        `^<iframe src="${ORIGIN}/embed/w/${id}" title="[^"<>]+" width="600" height="\\d+" `,
      ),
    )
    expect(found['html']).not.toMatch(/script(?!s)/i)
    expect(found['height']).toBeGreaterThan(100)
  })

  test('embeds what else leads to a statement or a vote of this site', async () => {
    const { statement, vote, session, item } = council.seen
    const embedded = `src="${ORIGIN}/embed/w/${statement.id}"`
    const debate = `${ORIGIN}/sitzungen/${session.slug}/${item.slug}`
    for (const address of [
      `${debate}#w-${statement.id}`,
      `${debate}?beitrag=${statement.id}`,
      `http://kreistag.example/w/${statement.id}?utm_source=x`,
    ])
      expect((await answer(address))['html'], address).toContain(embedded)
    const ofVote = await answer(`${ORIGIN}/abstimmungen/${vote.id}`)
    expect(ofVote['html']).toContain(`src="${ORIGIN}/embed/abstimmungen/${vote.id}"`)
    expect(ofVote['author_name']).toBe('sichtbar')
  })

  test('is no wider and no higher than there is room', async () => {
    const address = `${ORIGIN}/w/${council.seen.statement.id}`
    const found = await answer(address, 'maxwidth=320&maxheight=200')
    expect(found).toMatchObject({ width: 320, height: 200 })
    expect(found['html']).toContain('width="320" height="200"')
    expect(found).not.toHaveProperty('thumbnail_url')
    expect(await answer(address, 'maxwidth=9999&irgendwas=1')).toMatchObject({ width: 600 })
    for (const bad of [
      'maxwidth=0',
      'maxwidth=-1',
      'maxwidth=1e3',
      'maxheight=x',
      'maxheight=1&maxheight=2',
    ]) {
      const response = await ask(query(address, bad))
      expect(response.status, bad).toBe(400)
      expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    }
  })

  test('answers as XML as well, and 501 for formats that there are not', async () => {
    const address = `${ORIGIN}/w/${council.seen.statement.id}`
    const response = await ask(query(address, 'format=xml'))
    expect(response.headers.get('content-type')).toBe('text/xml; charset=utf-8')
    const xml = readXml(await response.text())
    expect(xml.name).toBe('oembed')
    expect(only(xml, 'type')).toBe('rich')
    expect(only(xml, 'html')).toContain('iframe')
    expect(all(xml, 'width')).toHaveLength(1)
    for (const format of ['html', 'JSON', 'xml2'])
      expect((await ask(query(address, `format=${format}`))).status).toBe(501)
  })

  test('is asked for again at no cost, and by every site', async () => {
    const path = query(`${ORIGIN}/w/${council.seen.statement.id}`)
    const first = await ask(path)
    expect(first.headers.get('access-control-allow-origin')).toBe('*')
    const headers = { 'If-None-Match': first.headers.get('etag') ?? '' }
    expect((await ask(path, { headers })).status).toBe(304)
  })

  test('knows no other site, no other page and nothing hidden, all in the same way', async () => {
    const { seen, hidden, foreign } = council
    const answerAt = async (address: string) => {
      const response = await ask(query(address))
      return [response.status, await response.text()]
    }
    const unknown = await answerAt(`${ORIGIN}/w/${randomUUID()}`)
    expect(unknown[0]).toBe(404)
    const debate = `/sitzungen/${seen.session.slug}/${seen.item.slug}`
    const ids = [...hidden.map(({ id }) => id), foreign.statement.id, foreign.vote.id]
    for (const address of [
      `https://anderswo.example/w/${seen.statement.id}`,
      `https://kreistag.example.anderswo.example/w/${seen.statement.id}`,
      `https://kreistag.example@anderswo.example/w/${seen.statement.id}`,
      `https://kreistag.example:8443/w/${seen.statement.id}`,
      `ftp://kreistag.example/w/${seen.statement.id}`,
      'file:///etc/passwd',
      'kein Verweis',
      `${ORIGIN}/`,
      `${ORIGIN}/suche`,
      `${ORIGIN}${debate}`,
      `${ORIGIN}/w/${seen.statement.id}/bild.png`,
      `${ORIGIN}/w/${seen.statement.id}?version=99`,
      ...ids.flatMap((id) => [
        `${ORIGIN}/w/${id}`,
        `${ORIGIN}/w/${id}?version=1`,
        `${ORIGIN}/abstimmungen/${id}`,
        `${ORIGIN}${debate}#w-${id}`,
      ]),
    ])
      expect(await answerAt(address), address).toEqual(unknown)
    expect((await ask('/oembed')).status).toBe(400)
  })
})
