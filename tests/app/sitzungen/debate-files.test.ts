import { createRequire } from 'node:module'
import { useDatabase } from '@tests/database'
import { ORIGIN, requestTo } from '@tests/app/asked'
import { faultsIn, named } from '@tests/publish/akomantoso/document'
import { readXml } from '@tests/publish/atom/read-xml'
import {
  AKOMA_NTOSO_SCHEMA,
  HAS_POPOLO_SCHEMAS,
  validateAkomaNtoso,
  validatePopolo,
} from '@tests/standards'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import * as json from '@/app/(public)/sitzungen/[session]/[item]/debatte.json/route'
import * as xml from '@/app/(public)/sitzungen/[session]/[item]/debatte.xml/route'
import { PopoloDebate } from '@/publish/popolo/debate'
import { debatePath } from '@/domain/record/paths'
import { loadFirstSession } from '@/usecases/load-first-session'
import nextConfig from '../../../next.config.mjs'

useDatabase()

beforeAll(async () => {
  await loadFirstSession()
}, 120_000)

const debates = () =>
  db.agendaItem.findMany({
    select: { id: true, slug: true, session: { select: { slug: true } } },
    orderBy: { position: 'asc' },
  })

const context = (session: string, item: string) => ({ params: Promise.resolve({ session, item }) })

function get(
  route: { GET: typeof xml.GET },
  { slug, session }: { slug: string; session: { slug: string } },
  headers: Record<string, string> = {},
) {
  const request = requestTo(debatePath(session, { slug }), { headers })
  return route.GET(request, context(session.slug, slug))
}

describe('the debates of the first session as Akoma Ntoso', () => {
  test('are well-formed, refer to nothing that is not there, and are valid by the schema', async () => {
    const all = await debates()
    expect(all.length).toBeGreaterThanOrEqual(3)
    for (const debate of all) {
      const answer = await get(xml, debate)
      expect(answer.headers.get('content-type')).toBe('application/akn+xml; charset=utf-8')
      const text = await answer.text()
      expect(faultsIn(text)).toEqual([])
      if (AKOMA_NTOSO_SCHEMA !== null) validateAkomaNtoso(text)
    }
  })

  test('have every statement, and every passage as what it is', async () => {
    for (const debate of await debates()) {
      const document = readXml(await (await get(xml, debate)).text())
      const speeches = named(document, 'speech')
      const statements = await db.statement.findMany({
        where: { agendaItemId: debate.id },
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        include: { passages: { orderBy: { position: 'asc' } } },
      })
      expect(speeches.map(({ attributes }) => attributes['GUID'])).toEqual(
        statements.map(({ id }) => id),
      )
      const words = (quote: boolean) =>
        statements.flatMap(({ passages }) =>
          passages.filter(({ kind }) => (kind === 'quote') === quote).map(({ text }) => text),
        )
      const paragraphs = speeches.flatMap(({ children }) =>
        children.filter(({ name, attributes }) => name === 'p' && attributes['class'] !== 'note'),
      )
      const verbatim = paragraphs.filter(({ attributes }) => attributes['status'] === 'verbatim')
      const editorial = paragraphs.filter(({ attributes }) => attributes['status'] === 'editorial')
      expect(verbatim.flatMap(({ children }) => children.map(({ text }) => text))).toEqual(
        words(true),
      )
      expect(editorial.map(({ text }) => text)).toEqual(words(false))
    }
  })
})

test('the debates of the first session as Popolo have every motion, vote and passage', async () => {
  for (const debate of await debates()) {
    const document = PopoloDebate.parse(await (await get(json, debate)).json())
    const inDebate = { agendaItemId: debate.id }
    expect(document.motions).toHaveLength(await db.motion.count({ where: inDebate }))
    expect(document.vote_events).toHaveLength(await db.vote.count({ where: { motion: inDebate } }))
    expect(document.speeches).toHaveLength(
      await db.passage.count({ where: { statement: inDebate } }),
    )
    if (!HAS_POPOLO_SCHEMAS) continue
    document.motions.forEach((one) => validatePopolo('motion', one))
    document.vote_events.forEach((one) => validatePopolo('vote_event', one))
    document.speeches.forEach((one) => validatePopolo('speech', one))
    document.events.forEach((one) => validatePopolo('event', one))
  }
})

describe.each([
  ['xml', xml],
  ['json', json],
])('a debate as a file (%s)', (format, route) => {
  test('is asked for again at no cost while nothing changes', async () => {
    const [debate] = await debates()
    if (!debate) throw new Error('no debate')
    const first = await get(route, debate)
    const etag = first.headers.get('etag') ?? ''
    expect(first.headers.get('access-control-allow-origin')).toBe('*')
    expect((await get(route, debate, { 'If-None-Match': etag })).status).toBe(304)
    const date = first.headers.get('last-modified') ?? ''
    expect((await get(route, debate, { 'If-Modified-Since': date })).status).toBe(304)
  })

  test('that does not exist is a problem, and only reading is allowed', async () => {
    const nowhere = { slug: 'nirgends', session: { slug: 'nie' } }
    const answer = await get(route, nowhere)
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    expect((await route.POST()).status).toBe(405)
  })

  test('of a renamed item is at its new address', async () => {
    const [debate] = await debates()
    if (!debate) throw new Error('no debate')
    const { bodyId, id: scopeId } = await db.session.findFirstOrThrow()
    await db.formerSlug.create({
      data: {
        bodyId,
        kind: 'agenda_item',
        scopeId,
        slug: `frueher-${format}`,
        publicationId: debate.id,
      },
    })
    const answer = await get(route, { ...debate, slug: `frueher-${format}` })
    expect(answer.status).toBe(308)
    expect(answer.headers.get('location')).toBe(
      `${ORIGIN}${debatePath(debate.session, debate)}.${format}`,
    )
  })
})

/** The framework's own reading of addresses. */
const { getPathMatch } = createRequire(import.meta.url)(
  'next/dist/shared/lib/router/utils/path-match',
) as { getPathMatch: (source: string) => (path: string) => Record<string, string> | false }

describe('the address of a debate with an ending', () => {
  test.each([
    ['/sitzungen/kreistag-2021-06/haushalt.xml', { session: 'kreistag-2021-06', item: 'haushalt' }],
    ['/sitzungen/kreistag/top-5.xml', { session: 'kreistag', item: 'top-5' }],
    ['/sitzungen/kreistag/haushalt', false],
    ['/sitzungen/kreistag/niederschrift.pdf', false],
    ['/sitzungen/kreistag/haushalt.xmlx', false],
    ['/sitzungen/kreistag/haushalt.xml/debatte.xml', false],
    ['/sitzungen/kreistag.xml', false],
  ])('%s', async (path, expected) => {
    const rewrites = (await nextConfig.rewrites?.()) ?? []
    if (!Array.isArray(rewrites)) throw new Error('rewrites of several phases')
    const rule = rewrites.find(({ destination }) => destination.endsWith('/debatte.xml'))
    expect(getPathMatch(rule?.source ?? '')(path)).toEqual(expected)
  })
})
