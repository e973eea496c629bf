import { ORIGIN, requestTo } from '@tests/app/asked'
import { createBody, createOrganization, createSession } from '@tests/builders'
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
    for (const size of [1, 2, 3]) {
      const { parts, pages } = await readAll(size)
      expect(locations(pages).toSorted()).toEqual(found.toSorted())
      for (const [at, part] of pages.entries()) {
        expect(part.length, parts[at]).toBeGreaterThan(0)
        if (/art=(?!seiten)/.test(parts[at] ?? ''))
          expect(part.length, parts[at]).toBeLessThanOrEqual(size)
      }
    }
  })

  test('has a part for each year with sessions, and one for those without a day', async () => {
    const { id } = await createBody()
    const { id: organizationId } = await createOrganization(id)
    const days = ['1969-12-31', '2021-01-01', '2021-12-31', '2022-06-01']
    const sessions = []
    for (const day of [...days, undefined])
      sessions.push(await createSession(id, { organizationId, ...(day !== undefined && { day }) }))
    await createSession(id, { organizationId, day: '1950-01-01', state: 'draft' })
    const read = async (path: string) =>
      readSitemap({ body: { id }, origin: ORIGIN, query: new URL(path, ORIGIN).searchParams })
    const parts = all(readXml((await read('/sitemap.xml')) ?? ''), 'sitemap')
    const places = parts.map((part) => new URL(only(part, 'loc')).search)
    const years = places.filter((place) => place.startsWith('?jahr='))
    expect(years).toEqual(['?jahr=1969', '?jahr=2021', '?jahr=2022', '?jahr=unbekannt'])
    const pages = await Promise.all(years.map((place) => read(`/sitemap.xml${place}`)))
    const inParts = pages.map((page) =>
      all(readXml(page ?? ''), 'url')
        .map((each) => only(each, 'loc').slice(ORIGIN.length))
        .toSorted(),
    )
    const [before, first, last, after, undated] = sessions.map(sessionPath)
    expect(inParts).toEqual([[before], [first, last].toSorted(), [after], [undated]])
    for (const year of ['1950', '0000', '21', '20211', 'x', '2021&art=personen', '2021&nach=1'])
      expect(await read(`/sitemap.xml?jahr=${year}`), year).toBeNull()
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
