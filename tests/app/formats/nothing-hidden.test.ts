import { useDatabase } from '@tests/database'
import { requestTo } from '@tests/app/asked'
import { faultsIn } from '@tests/publish/akomantoso/document'
import { markAll } from '@tests/search/corpus'
import { AKOMA_NTOSO_SCHEMA, validateAkomaNtoso } from '@tests/standards'
import { buildCouncil, type Council } from '@tests/usecases/reads/council'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import * as decisions from '@/app/feeds/beschluesse.atom/route'
import * as factionFeeds from '@/app/feeds/fraktionen/[file]/route'
import * as personFeeds from '@/app/feeds/personen/[file]/route'
import * as matterFeeds from '@/app/feeds/vorgaenge/[file]/route'
import * as calendars from '@/app/kalender/[file]/route'
import * as calendar from '@/app/kalender.ics/route'
import * as json from '@/app/(public)/sitzungen/[session]/[item]/debatte.json/route'
import * as xml from '@/app/(public)/sitzungen/[session]/[item]/debatte.xml/route'
import type { BodyView } from '@/domain/record/views'
import { currentBody } from '@/usecases/current-body'
import { readAgendaItem } from '@/usecases/read-debate'
import { readMotion } from '@/usecases/read-motion'
import { readPerson } from '@/usecases/read-person'
import { readSession } from '@/usecases/read-session'
import { readStatement } from '@/usecases/read-statement'
import { readVote } from '@/usecases/read-vote'
import { structuredData, type Shown } from '@/usecases/structured-data'

useDatabase()

let council: Council
let body: BodyView
beforeAll(async () => {
  council = await buildCouncil()
  // The first body answers every host; the other one must not show at its addresses.
  body = (await currentBody('kreistag.example')) as BodyView
  expect(body.id).toBe(council.body.id)
  await markAll(council.body.id)
}, 60_000)

interface Files {
  GET: (request: Request, context: { params: Promise<{ file: string }> }) => Promise<Response>
}
interface Debates {
  GET: (
    request: Request,
    context: { params: Promise<{ session: string; item: string }> },
  ) => Promise<Response>
}

const file = (route: Files, name: string) =>
  route.GET(requestTo(`/${name}`), { params: Promise.resolve({ file: name }) })

const debate = (route: Debates, session: string, item: string) =>
  route.GET(requestTo('/'), { params: Promise.resolve({ session, item }) })

/** The debate that is public, and those in which public records name hidden ones. */
async function debatesIn(route: Debates): Promise<string[]> {
  const { seen, scenes } = council
  const items = [seen.item, ...scenes.map(({ orphan }) => orphan)]
  const answers = items.map(({ slug }) => debate(route, seen.session.slug, slug))
  return Promise.all((await Promise.all(answers)).map((answer) => answer.text()))
}

const described = async (shown: Promise<unknown>, name: string): Promise<string> => {
  const found = (await shown) as { found: unknown } | null
  const view = found && 'found' in found ? found.found : found
  return JSON.stringify(structuredData(body, 'https://kreistag.example', { [name]: view } as Shown))
}

const formats: Record<string, () => Promise<string[]>> = {
  'Akoma Ntoso': () => debatesIn(xml),
  Popolo: () => debatesIn(json),
  'the feed of decisions': async () => [
    await (await decisions.GET(requestTo('/feeds/beschluesse.atom'), {})).text(),
  ],
  'the feed of a person': async () => [
    await (await file(personFeeds, `${council.seen.person.slug}.atom`)).text(),
  ],
  'the feed of a faction': async () => [
    await (await file(factionFeeds, `${council.seen.faction.slug}.atom`)).text(),
  ],
  'the feed of a matter': async () => [
    await (await file(matterFeeds, `${council.seen.matter.slug}.atom`)).text(),
  ],
  'the calendar': async () => [await (await calendar.GET(requestTo('/kalender.ics'), {})).text()],
  'the calendar of a committee': async () => [
    await (await file(calendars, `${council.seen.council.slug}.ics`)).text(),
  ],
  'what pages say in the words of schema.org': async () => {
    const { seen, scenes } = council
    return Promise.all([
      described(readSession(body.id, seen.session.slug), 'session'),
      described(readPerson(body.id, seen.person.slug), 'person'),
      described(readStatement(body.id, seen.statement.id), 'statement'),
      ...[seen, ...scenes].flatMap((scene) => [
        described(readMotion(body.id, scene.motion.id), 'motion'),
        described(readVote(body.id, scene.vote.id), 'vote'),
      ]),
      ...[seen.item, ...scenes.map(({ orphan }) => orphan)].map(({ id }) =>
        described(readAgendaItem(body.id, id), 'debate'),
      ),
    ])
  },
}

describe('nothing hidden shows in', () => {
  beforeAll(async () => {
    // Decided, so that they are in every feed: hidden ones all the more.
    await db.motion.updateMany({ data: { outcome: 'carried' } })
  })

  test.each(Object.entries(formats))('%s', async (_, write) => {
    const texts = await write()
    expect(texts.length).toBeGreaterThan(0)
    for (const text of texts) {
      expect(text).toMatch(/sichtbar/)
      expect(text).not.toMatch(/geheim|fremd/i)
      for (const { id, kind } of council.hidden) expect(text, kind).not.toContain(id)
      for (const { paperId } of council.scenes) expect(text, 'paper').not.toContain(paperId)
    }
  })

  test('documents that name nothing hidden are whole all the same', async () => {
    for (const text of await debatesIn(xml)) {
      expect(faultsIn(text)).toEqual([])
      if (AKOMA_NTOSO_SCHEMA !== null) validateAkomaNtoso(text)
    }
  })
})

describe('a hidden record has no file', () => {
  test.each([
    ['person', personFeeds, 'atom'],
    ['organization', factionFeeds, 'atom'],
    ['matter', matterFeeds, 'atom'],
    ['organization', calendars, 'ics'],
  ] as const)('%s', async (kind, route, ending) => {
    const records = council.hidden.filter((record) => record.kind === kind)
    expect(records.length).toBeGreaterThanOrEqual(3)
    for (const { slug } of records)
      for (const name of [slug, `${slug}-frueher`])
        expect((await file(route, `${name}.${ending}`)).status, name).toBe(404)
  })

  test.each([
    ['xml', xml],
    ['json', json],
  ] as const)('item as %s', async (_, route) => {
    const items = council.hidden.filter(({ kind }) => kind === 'item')
    expect(items.length).toBeGreaterThanOrEqual(3)
    const missing = await (await debate(route, 'nie', 'nie')).text()
    for (const { session, slug } of items) {
      const answer = await debate(route, session, slug)
      expect(answer.status, slug).toBe(404)
      expect(await answer.text()).toBe(missing)
    }
  })

  test('of another body', async () => {
    const { foreign } = council
    expect((await debate(xml, foreign.session.slug, foreign.item.slug)).status).toBe(404)
    expect((await file(personFeeds, `${foreign.person.slug}.atom`)).status).toBe(404)
    expect((await file(matterFeeds, `${foreign.matter.slug}.atom`)).status).toBe(404)
    expect((await file(factionFeeds, `${foreign.faction.slug}.atom`)).status).toBe(404)
    expect((await file(calendars, `${foreign.council.slug}.ics`)).status).toBe(404)
  })
})
