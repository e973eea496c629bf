import { ORIGIN, requestTo } from '@tests/app/asked'
import { useDatabase } from '@tests/database'
import { all, only, readXml } from '@tests/publish/atom/read-xml'
import { buildCouncil, type Council } from '@tests/usecases/reads/council'
import { beforeAll, describe, expect, test } from 'vitest'
import { GET } from '@/app/sitemap.xml/route'
import { db } from '@/db/client'
import {
  debatePath,
  matterPath,
  motionPath,
  organizationPath,
  personPath,
  sessionPath,
  sourcePath,
  votePath,
} from '@/domain/record/paths'
import { readSitemap } from '@/usecases/sharing/sitemap'

useDatabase()

let council: Council
beforeAll(async () => {
  council = await buildCouncil()
}, 60_000)

/** @param size pages in one part */
async function readAll(size?: number) {
  const read = async (path: string) => {
    const query = new URL(path, ORIGIN).searchParams
    const text = await readSitemap({ body: council.body, origin: ORIGIN, query }, size)
    return readXml(text ?? '')
  }
  const parts = all(await read('/sitemap.xml'), 'sitemap').map((part) => only(part, 'loc'))
  const pages = []
  for (const part of parts) pages.push(all(await read(part), 'url'))
  return { parts, pages }
}

const locations = (pages: Awaited<ReturnType<typeof readAll>>['pages']) =>
  pages.flat().map((page) => only(page, 'loc').slice(ORIGIN.length))

describe('the map of the site', () => {
  test('has every public page once, however small its parts are', async () => {
    const whole = await readAll()
    const { seen, source } = council
    const found = locations(whole.pages)
    for (const path of [
      '/',
      '/daten',
      sessionPath(seen.session),
      debatePath(seen.session, seen.item),
      motionPath(seen.motion.id),
      votePath(seen.vote.id),
      matterPath(seen.matter),
      personPath(seen.person),
      organizationPath(seen.faction),
      organizationPath(seen.council),
      sourcePath(source.id),
    ])
      expect(found, path).toContain(path)
    expect(new Set(found).size).toBe(found.length)
    expect(whole.parts).toHaveLength(9)
    for (const size of [1, 2, 3]) {
      const { pages } = await readAll(size)
      expect(locations(pages).toSorted()).toEqual(found.toSorted())
      for (const part of pages.slice(1)) {
        expect(part.length).toBeGreaterThan(0)
        expect(part.length).toBeLessThanOrEqual(size)
      }
    }
  })

  test('has nothing that is hidden, and no page of another body', async () => {
    const { hidden, foreign } = council
    const { parts, pages } = await readAll(2)
    const texts = [...parts, ...locations(pages)].join('\n')
    expect(texts).toContain('sichtbar')
    expect(texts).not.toMatch(/geheim|fremd/)
    for (const { kind, id } of hidden) expect(texts, kind).not.toContain(id)
    for (const { id } of [foreign.vote, foreign.motion, foreign.source])
      expect(texts).not.toContain(id)
    expect(
      locations(pages).filter((path) => /^\/sitzungen\/[^/]+\/[^/]+$/.test(path)),
    ).toHaveLength(4)
  })

  test('says when a page last changed, with what it shows, and keeps quiet about the hidden', async () => {
    const { seen, hidden } = council
    const day = (moment: string) => ({ publishedAt: new Date(moment) })
    await db.publication.update({
      where: { id: seen.statement.id },
      data: day('2026-03-04T05:06:07Z'),
    })
    await db.publication.updateMany({
      where: { id: { in: hidden.map(({ id }) => id) } },
      data: day('2026-09-09T09:09:09Z'),
    })
    const { pages } = await readAll()
    const changed = (path: string) => {
      const page = pages.flat().find((each) => only(each, 'loc') === `${ORIGIN}${path}`)
      return page && only(page, 'lastmod')
    }
    expect(changed(debatePath(seen.session, seen.item))).toBe('2026-03-04T05:06:07.000Z')
    expect(changed(votePath(seen.vote.id))).toBe('2026-01-02T03:04:05.000Z')
    expect(JSON.stringify(pages)).not.toContain('2026-09-09')
  })

  test('is asked for over HTTP, and again at no cost', async () => {
    const get = (path: string, headers = {}) => GET(requestTo(path, { headers }), {})
    const first = await get('/sitemap.xml')
    expect(first.headers.get('content-type')).toBe('application/xml; charset=utf-8')
    const headers = { 'If-None-Match': first.headers.get('etag') ?? '' }
    expect((await get('/sitemap.xml', headers)).status).toBe(304)
    for (const path of ['?art=geheim', '?nach=1', '?art=personen&nach=x', '?art=seiten&nach=1'])
      expect((await get(`/sitemap.xml${path}`)).status, path).toBe(404)
  })
})
