import {
  createBody,
  createItem,
  createMatter,
  createMotion,
  createOrganization,
  createPerson,
  createSession,
  createStatement,
  createVote,
} from '@tests/builders'
import { useDatabase } from '@tests/database'
import { ORIGIN, requestTo } from '@tests/app/asked'
import { markAll } from '@tests/search/corpus'
import { all, only, readXml, type Element } from '@tests/publish/atom/read-xml'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import * as decisions from '@/app/feeds/beschluesse.atom/route'
import * as factions from '@/app/feeds/fraktionen/[file]/route'
import * as persons from '@/app/feeds/personen/[file]/route'
import * as matters from '@/app/feeds/vorgaenge/[file]/route'

useDatabase()

const at = (time: string) => new Date(`2026-02-01T${time}Z`)

async function build() {
  const body = await createBody({ dataLicence: 'CC BY 4.0' })
  const session = await createSession(body.id, { day: '2021-06-25' })
  const matter = await createMatter(body.id, { slug: 'stellen', title: 'Stellen & Umlage' })
  const item = await createItem(session.id, {
    title: 'Haushalt',
    summary: 'Es ging um <Stellen>.',
    matterId: matter.id,
    publishedAt: at('10:00:00'),
  })
  const faction = await createOrganization(body.id, {
    kind: 'faction',
    slug: 'cdu',
    name: 'CDU-Fraktion',
    shortName: 'CDU',
  })
  const person = await createPerson(body.id, { slug: 'andreas-mueller', name: 'Andreas Müller' })
  const statement = await createStatement(item.id, {
    personId: person.id,
    factionId: faction.id,
    passages: ['Vier sind zu viel.'],
    publishedAt: at('11:00:00'),
  })
  const motion = await createMotion(item.id, {
    title: 'Vier Stellen',
    text: 'Vier Stellen werden geschaffen.',
    outcome: 'carried',
    movers: [{ organizationId: faction.id, personId: person.id }],
    publishedAt: at('09:00:00'),
  })
  const vote = await createVote(motion.id, {
    subject: 'Vier Stellen',
    yes: 29,
    no: 24,
    outcome: 'carried',
    publishedAt: at('12:00:00'),
    factionVotes: [{ organizationId: faction.id, position: 'some_no' }],
  })
  const undecided = await createMotion(item.id, {
    title: 'Nicht berichtet',
    publishedAt: at('08:00:00'),
  })
  await createMotion(item.id, {
    title: 'Geheim',
    state: 'draft',
    outcome: 'carried',
    movers: [{ organizationId: faction.id }],
  })
  await markAll(body.id)
  return { body, session, matter, item, faction, person, statement, motion, vote, undecided }
}

let council: Awaited<ReturnType<typeof build>>
beforeAll(async () => {
  council = await build()
}, 60_000)

interface Feed {
  GET: (request: Request, context: { params: Promise<{ file: string }> }) => Promise<Response>
}

const feeds: Record<string, [Feed, string, string]> = {
  'of decisions': [decisions, '/feeds/beschluesse.atom', '/abstimmungen'],
  'of a person': [persons, '/feeds/personen/andreas-mueller.atom', '/personen/andreas-mueller'],
  'of a faction': [factions, '/feeds/fraktionen/cdu.atom', '/fraktionen/cdu'],
  'of a matter': [matters, '/feeds/vorgaenge/stellen.atom', '/vorgaenge/stellen'],
}

function get(feed: Feed, path: string, headers: Record<string, string> = {}) {
  const file = path.slice(path.lastIndexOf('/') + 1)
  return feed.GET(requestTo(path, { headers }), { params: Promise.resolve({ file }) })
}

const read = async (feed: Feed, path: string) => readXml(await (await get(feed, path)).text())

const idsIn = (feed: Element) => all(feed, 'entry').map((entry) => only(entry, 'id'))

const urn = ({ id }: { id: string }) => `urn:uuid:${id}`

describe.each(Object.entries(feeds))('the feed %s', (_, [feed, path, page]) => {
  test('says what it is, where it is and what the licence is', async () => {
    const answer = await get(feed, path)
    expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    const document = readXml(await answer.text())
    expect(only(document, 'id')).toBe(`${ORIGIN}${path}`)
    expect(only(document, 'title')).toContain(council.body.name)
    expect(only(document, 'rights')).toBe('CC BY 4.0')
    expect(all(document, 'link').map(({ attributes }) => attributes)).toEqual([
      { rel: 'alternate', href: `${ORIGIN}${page}` },
      { rel: 'self', href: `${ORIGIN}${path}` },
    ])
    expect(only(document, 'updated')).toBe('2026-02-01T12:00:00.000Z')
  })

  test('has entries with all that Atom asks for, the last published first, and nothing hidden', async () => {
    const document = await read(feed, path)
    const entries = all(document, 'entry')
    expect(entries.length).toBeGreaterThan(0)
    const moments = entries.map((entry) => only(entry, 'updated'))
    expect(moments).toEqual(moments.toSorted().toReversed())
    for (const entry of entries) {
      expect(only(entry, 'id')).toMatch(/^urn:uuid:[0-9a-f-]{36}$/)
      expect(only(entry, 'title')).not.toBe('')
      expect(all(entry, 'author')).toHaveLength(1)
      expect(all(entry, 'link')[0]?.attributes['href']).toMatch(`${ORIGIN}/`)
      expect(all(entry, 'content')[0]?.attributes).toEqual({ type: 'html' })
    }
    expect(JSON.stringify(document)).not.toContain('Geheim')
  })

  test('is asked for again at no cost while nothing changes', async () => {
    const first = await get(feed, path)
    const etag = first.headers.get('etag') ?? ''
    expect((await get(feed, path, { 'If-None-Match': etag })).status).toBe(304)
    const date = first.headers.get('last-modified') ?? ''
    expect((await get(feed, path, { 'If-Modified-Since': date })).status).toBe(304)
  })
})

describe('entries', () => {
  test('of decisions are the motions whose outcome is reported, changed when a vote was', async () => {
    const document = await read(decisions, '/feeds/beschluesse.atom')
    expect(idsIn(document)).toEqual([urn(council.motion)])
    const [entry] = all(document, 'entry')
    if (!entry) throw new Error('no entry')
    expect(only(entry, 'updated')).toBe('2026-02-01T12:00:00.000Z')
    // The feed's library has HTML in titles.
    expect(only(entry, 'title')).toBe('Sachantrag angenommen: Vier Stellen – 25.\u00a0Juni 2021')
    const content = only(entry, 'content')
    expect(content).toContain(
      '29\u00a0Ja-Stimmen, 24\u00a0Nein-Stimmen, Enthaltungen nicht berichtet',
    )
    expect(content).toContain('CDU: Gegenstimmen aus der Fraktion')
    expect(content).toContain('<p>Vier Stellen werden geschaffen. <small>(sinngemäß)</small></p>')
    expect(content).toContain(`<a href="${ORIGIN}/quellen/`)
  })

  test('of a person and of a faction are words and motions', async () => {
    for (const [feed, path] of [
      [persons, '/feeds/personen/andreas-mueller.atom'],
      [factions, '/feeds/fraktionen/cdu.atom'],
    ] as const)
      expect(idsIn(await read(feed, path))).toEqual([urn(council.motion), urn(council.statement)])
  })

  test('of a matter are items, motions and words', async () => {
    const document = await read(matters, '/feeds/vorgaenge/stellen.atom')
    expect(idsIn(document)).toEqual([
      urn(council.motion),
      urn(council.statement),
      urn(council.item),
      urn(council.undecided),
    ])
    expect(JSON.stringify(document)).toContain('Es ging um &lt;Stellen&gt;.')
  })
})

describe('a feed of what is not there', () => {
  test.each([
    [persons, '/feeds/personen/nie.atom'],
    [persons, '/feeds/personen/andreas-mueller'],
    [persons, '/feeds/personen/andreas-mueller.rss'],
    [persons, '/feeds/personen/.atom'],
    [persons, '/feeds/personen/a.b.atom'],
    [factions, '/feeds/fraktionen/nie.atom'],
    [matters, '/feeds/vorgaenge/nie.atom'],
  ])('is not found', async (feed, path) => {
    expect((await get(feed, path)).status).toBe(404)
  })

  test('such as that of a committee is not found either', async () => {
    const { slug } = await createOrganization(council.body.id, { kind: 'committee' })
    expect((await get(factions, `/feeds/fraktionen/${slug}.atom`)).status).toBe(404)
  })
})

test.each([
  ['person', persons, 'personen', 'andreas-mueller'],
  ['organization', factions, 'fraktionen', 'cdu'],
  ['matter', matters, 'vorgaenge', 'stellen'],
] as const)('the feed of a renamed %s is at its new address', async (kind, feed, folder, slug) => {
  const { body, person, faction, matter } = council
  const id = { person, organization: faction, matter }[kind].id
  await db.formerSlug.create({
    data: { bodyId: body.id, kind, slug: 'frueher', publicationId: id },
  })
  const answer = await get(feed, `/feeds/${folder}/frueher.atom`)
  expect(answer.status).toBe(308)
  expect(answer.headers.get('location')).toBe(`${ORIGIN}/feeds/${folder}/${slug}.atom`)
})
