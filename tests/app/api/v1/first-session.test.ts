import { useDatabase } from '@tests/database'
import { ids } from '@seed/ids'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { loadFirstSession } from '@/usecases/load-first-session'
import { ask, ORIGIN, read } from './client'

useDatabase()

beforeAll(async () => {
  await loadFirstSession()
}, 120_000)

interface Listed {
  total: number
  items: Record<string, unknown>[]
  next: string | null
}

const list = async (path: string) => (await read(path)) as Listed

/** Every item of a list, by the addresses in `next`. */
async function follow(path: string): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = []
  let next: string | null = `${ORIGIN}/api/v1${path}`
  while (next !== null) {
    expect(next.startsWith(`${ORIGIN}/api/v1/`)).toBe(true)
    const page: Listed = await list(next.slice(`${ORIGIN}/api/v1`.length))
    items.push(...page.items)
    next = page.next
  }
  return items
}

describe('the search answers in the words of the contract', () => {
  test('with all of its fields, in its order, and no other', async () => {
    const result = await list('/statements?limit=1&kind=quote')
    expect(Object.keys(result)).toEqual([
      'total',
      'totalIsExact',
      'facets',
      'suggestion',
      'items',
      'next',
    ])
    expect(Object.keys((result as unknown as { facets: object }).facets)).toEqual([
      'person',
      'faction',
      'kind',
      'stance',
      'year',
      'organization',
    ])
    const [hit] = result.items
    expect(Object.keys(hit ?? {})).toEqual([
      'id',
      'url',
      'version',
      'session',
      'agendaItem',
      'speaker',
      'stance',
      'replyTo',
      'passages',
      'citations',
    ])
    expect(hit).toEqual({
      id: hit?.['id'],
      url: `${ORIGIN}/w/${String(hit?.['id'])}`,
      version: 1,
      session: {
        slug: expect.any(String) as string,
        title: expect.any(String) as string,
        date: expect.stringMatching(/^2021/) as string,
        organization: 'kreistag',
      },
      agendaItem: {
        id: expect.any(String) as string,
        title: expect.any(String) as string,
        url: expect.stringMatching(`^${ORIGIN}/sitzungen/`) as string,
      },
      speaker: hit?.['speaker'],
      stance: hit?.['stance'],
      replyTo: hit?.['replyTo'],
      passages: [
        {
          kind: 'quote',
          text: expect.any(String) as string,
          highlights: [],
        },
      ],
      citations: hit?.['citations'],
    })
    expect(Object.keys(hit?.['speaker'] as object)).toEqual(['person', 'name', 'faction', 'office'])
    const [citation] = hit?.['citations'] as object[]
    expect(Object.keys(citation ?? {})).toEqual(['source', 'label', 'locator', 'excerpt'])
  })

  test('marks what was found in UTF-16 code units', async () => {
    const { items } = await list('/statements?q=Integration')
    const marked = items.flatMap(({ passages }) =>
      (passages as { text: string; highlights: [number, number][] }[]).flatMap(
        ({ text, highlights }) => highlights.map(([start, end]) => text.slice(start, end)),
      ),
    )
    expect(marked.length).toBeGreaterThan(0)
    for (const words of marked) expect(words).toMatch(/integration/i)
  })
})

describe('a vote answers in the words of the contract', () => {
  test('with figures as reported, and null for what is not', async () => {
    const { items } = await list('/votes?outcome=carried&outcome=rejected&outcome=unknown')
    const vote = items.find(({ yes }) => yes === 29)
    expect(Object.keys(vote ?? {})).toEqual([
      'id',
      'motion',
      'subject',
      'method',
      'majority',
      'polarity',
      'present',
      'yes',
      'no',
      'abstain',
      'invalid',
      'stated',
      'outcome',
      'outcomeReason',
      'factions',
      'ballots',
      'citations',
    ])
    expect(vote).toMatchObject({
      method: 'unknown',
      majority: 'simple',
      polarity: 'for-motion',
      present: null,
      yes: 29,
      no: 24,
      abstain: null,
      invalid: null,
      outcome: 'carried',
      ballots: [],
    })
    const factions = vote?.['factions'] as Record<string, unknown>[]
    expect(factions).toHaveLength(4)
    expect(factions).toContainEqual({
      faction: 'cdu',
      position: 'some-no',
      yes: null,
      no: null,
      abstain: null,
    })
    expect(await read(`/votes/${String(vote?.['id'])}`)).toEqual(vote)
  })
})

test('a debate holds its motions, votes and statements', async () => {
  const item = (await read(`/agenda-items/${ids.agendaItems.kim}`)) as Record<string, object[]>
  const motions = item['motions'] as { votes: object[] }[]
  expect(item['votes']).toEqual(motions.flatMap(({ votes }) => votes))
  expect(item['votes']).toHaveLength(1)
  const statements = item['statements'] as { id: string }[]
  expect(statements.length).toBeGreaterThan(3)
  for (const statement of statements)
    expect(await read(`/statements/${statement.id}`)).toEqual(statement)
  expect(await read(`/statements/${statements[0]?.id ?? ''}?version=1`)).toEqual(statements[0])
  expect((await ask(`/statements/${statements[0]?.id ?? ''}?version=2`)).status).toBe(404)
})

describe('lists', () => {
  test.each([
    '/motions',
    '/votes',
    '/persons',
    '/organizations',
    '/matters',
    '/statements',
    '/statements?q=KIM%20OR%20Land&sort=relevance',
    '/statements?sort=oldest&person=andreas-mueller&person=guido-mueller',
  ])('%s: page by page everything comes once', async (path) => {
    const separator = path.includes('?') ? '&' : '?'
    const { total, items } = await list(`${path}${separator}limit=100`)
    expect(items).toHaveLength(total)
    expect(total).toBeGreaterThan(1)
    const paged = await follow(`${path}${separator}limit=1`)
    expect(paged.map(({ id }) => id)).toEqual(items.map(({ id }) => id))
  })

  test('the next page keeps the filters, and stands in the head too', async () => {
    const response = await ask('/statements?kind=quote&q=&utm=x&limit=1&person=a&person=b')
    expect((await response.json()) as Listed).toMatchObject({ total: 0, next: null })
    const paged = await ask('/statements?kind=quote&utm=x&limit=1')
    const { next } = (await paged.json()) as Listed
    const address = new URL(next ?? '')
    expect([...address.searchParams.keys()].toSorted()).toEqual(['cursor', 'kind', 'limit'])
    expect(paged.headers.get('link')).toContain(`<${next ?? ''}>; rel="next"`)
  })

  test('a search that finds nothing proposes a near spelling', async () => {
    const { passages } = (await list('/statements?q=KIM')).items[0] as {
      passages: { text: string }[]
    }
    const word = passages.flatMap(({ text }) => text.match(/\p{L}{9,}/gu) ?? [])[0] ?? ''
    const misspelt = `${word.slice(0, 4)}x${word.slice(4)}`
    expect(await read(`/statements?q=${encodeURIComponent(misspelt)}`)).toMatchObject({
      total: 0,
      items: [],
      next: null,
      suggestion: word,
    })
  })
})

describe('absolute addresses', () => {
  const nextFrom = async (headers: Record<string, string>) => {
    const response = await ask('/votes?limit=1', { headers })
    return ((await response.json()) as Listed).next
  }

  test('begin with what was asked for', async () => {
    expect(await nextFrom({ host: 'Other.Example:8443' })).toMatch(
      /^https:\/\/other\.example:8443\/api/,
    )
    expect(await nextFrom({ host: '127.0.0.1:3000', 'x-forwarded-proto': 'http' })).toMatch(
      /^http:\/\/127\.0\.0\.1:3000\/api/,
    )
  })

  test('never with what is no host', async () => {
    for (const host of ['evil.example/path', 'a@evil.example', 'x"><script>', ''])
      expect(await nextFrom({ host })).toMatch(/^https:\/\/localhost\/api/)
  })

  test('with BASE_URL if the operator has set it', async () => {
    process.env['BASE_URL'] = 'https://wortlaut.example'
    try {
      expect(await nextFrom({ host: 'evil.example' })).toMatch(/^https:\/\/wortlaut\.example\/api/)
    } finally {
      delete process.env['BASE_URL']
    }
  })
})

test('a body is found by its host, whatever the port', async () => {
  await db.body.update({ where: { id: ids.body }, data: { hostName: 'kreistag.example' } })
  const { id } = await db.publication.findFirstOrThrow({ where: { kind: 'motion' } })
  expect((await ask(`/motions/${id}`, { headers: { host: 'kreistag.example:3000' } })).status).toBe(
    200,
  )
})

describe('what is taken back', () => {
  test('ends the validity of copies, by tag and by date', async () => {
    const address = `/agenda-items/${ids.agendaItems.regenbogen}`
    await db.publication.updateMany({ data: { publishedAt: new Date('2026-01-02T03:04:05Z') } })
    const before = await ask(address)
    const tag = before.headers.get('etag') ?? ''
    const date = before.headers.get('last-modified') ?? ''
    const copies: Record<string, string>[] = [
      { 'If-None-Match': tag },
      { 'If-Modified-Since': date },
    ]
    for (const headers of copies) expect((await ask(address, { headers })).status).toBe(304)
    const { id } = await db.publication.findFirstOrThrow({
      where: { statement: { agendaItemId: ids.agendaItems.regenbogen } },
    })
    const last = await db.revision.findFirstOrThrow({ where: { publicationId: id } })
    const at = new Date()
    const revision = await db.revision.create({
      data: {
        publicationId: id,
        version: last.version + 1,
        at,
        actor: 'Redaktion',
        reason: 'Zurückgenommen',
        before: last.after as object,
        after: { ...(last.after as object), withdrawn: true },
        previousHash: last.hash,
        hash: 'zurueckgenommen',
      },
    })
    await db.correction.create({
      data: { revisionId: revision.id, bodyId: ids.body, at, notice: 'Zurückgenommen' },
    })
    await db.publication.update({
      where: { id },
      data: { state: 'withdrawn', version: { increment: 1 } },
    })
    for (const headers of copies) {
      const after = await ask(address, { headers })
      expect(after.status).toBe(200)
      expect(await after.text()).not.toContain(id)
    }
  })
})
