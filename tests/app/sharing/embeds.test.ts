import { ORIGIN } from '@tests/app/asked'
import {
  createItem,
  createMotion,
  createOrganization,
  createPerson,
  createRevision,
  createSession,
  createStatement,
  createVote,
} from '@tests/builders'
import { useDatabase } from '@tests/database'
import { buildCouncil, type Council } from '@tests/usecases/reads/council'
import { HtmlValidate } from 'html-validate'
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { ask, read } from './ask'

useDatabase()

let council: Council
let statementId: string
let voteId: string

beforeAll(async () => {
  council = await buildCouncil()
  const { body } = council
  await db.body.update({ where: { id: body.id }, data: { dataLicence: 'CC BY 4.0' } })
  const session = await createSession(body.id, { title: 'Dritte Sitzung', day: '2024-05-06' })
  const item = await createItem(session.id, { title: 'Haushalt <2025> & "mehr"', number: '7' })
  const faction = await createOrganization(body.id, {
    kind: 'faction',
    name: 'Freie Wähler',
    shortName: 'FW',
    color: '#ff8800',
  })
  const person = await createPerson(body.id, { name: 'Erika <b>Muster</b>' })
  const statement = await createStatement(item.id, {
    personId: person.id,
    factionId: faction.id,
    office: 'Kämmerin',
    stance: 'against',
    passages: [
      { kind: 'paraphrase', text: 'Sie nannte den Plan' },
      { kind: 'quote', text: 'sehr "kühn" & <teuer>' },
      { kind: 'paraphrase', text: ', das Geld fehle.' },
    ],
  })
  statementId = statement.id
  const motion = await createMotion(item.id, { title: 'Haushaltssatzung' })
  const vote = await createVote(motion.id, {
    subject: 'Haushaltssatzung 2025',
    outcome: 'carried',
    yes: 29,
    no: 24,
    stated: 'mit großer Mehrheit',
  })
  voteId = vote.id
}, 60_000)

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: { 'long-title': 'off', 'no-trailing-whitespace': 'off', 'doctype-style': 'off' },
})

const wholeHtml = async (html: string) => {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
  )
}

describe('an embedded statement', () => {
  test('keeps spoken words and summary apart', async () => {
    const html = await read(`/embed/w/${statementId}`)
    expect(html).toContain('<q class="spoken">„sehr ‚kühn‘ &amp; &lt;teuer&gt;“</q>')
    expect(html).toContain('<span class="told">Sie nannte den Plan</span>')
    expect(html).toContain('</q><span class="told">, das Geld fehle.</span>')
    expect(html).toContain('Wörtlich ist, was in Anführungszeichen steht')
  })

  test('says who spoke, where and when, and which source says so', async () => {
    const html = await read(`/embed/w/${statementId}`)
    for (const words of ['FW', 'Kämmerin', 'zum Antrag: dagegen', 'Dritte Sitzung', 'Absatz 1'])
      expect(html).toContain(words)
    expect(html).toContain('<time datetime="2024-05-06">6.\u00a0Mai 2024</time>')
    expect(html).toContain('Erika &lt;b&gt;Muster&lt;/b&gt;')
    expect(html).toContain('Haushalt &lt;2025&gt; &amp; &quot;mehr&quot;')
    expect(html).toContain(`href="${ORIGIN}/w/${statementId}"`)
    expect(html).toContain('Lizenz: CC BY 4.0')
  })

  test('shows the version that is asked for, and that it no longer holds', async () => {
    const { seen } = council
    const { agendaItemId } = seen.statement
    const version = (text: string) => ({
      data: {
        agendaItemId,
        position: 1,
        personId: seen.person.id,
        factionId: null,
        office: null,
        motionId: null,
        stance: null,
        replyToId: null,
        note: null,
        passages: [{ kind: 'quote', text }],
        citations: [],
      },
    })
    await createRevision(seen.statement.id, version('Erste Worte'))
    await createRevision(seen.statement.id, version('Zweite Worte'), { notice: 'Verhört.' })
    await db.publication.update({ where: { id: seen.statement.id }, data: { version: 2 } })
    const first = await read(`/embed/w/${seen.statement.id}?version=1`)
    expect(first).toContain('„Erste Worte“')
    expect(first).toContain('Sie gilt nicht mehr')
    const second = await read(`/embed/w/${seen.statement.id}?version=2`)
    expect(second).toContain('„Zweite Worte“')
    expect(second).not.toContain('Sie gilt nicht mehr')
    for (const query of ['version=3', 'version=0', 'version=x', 'version=', 'version=1&version=2'])
      expect((await ask(`/embed/w/${seen.statement.id}?${query}`)).status, query).toBe(404)
  })
})

describe('an embedded vote', () => {
  test('has outcome, bar and figures, and says what is not reported', async () => {
    const html = await read(`/embed/abstimmungen/${voteId}`)
    expect(html).toContain('<span class="verdict">angenommen</span>')
    expect(html).toContain(
      'aria-label="Balken: 29\u00a0Ja-Stimmen, 24\u00a0Nein-Stimmen, Enthaltungen nicht berichtet"',
    )
    expect(html).toContain('<strong>24</strong> Nein-Stimmen')
    expect(html).toContain('<span class="unknown">Enthaltungen nicht berichtet</span>')
    expect(html).toContain('„mit großer Mehrheit“')
    expect(html).toContain('(Wortlaut der Quelle)')
    expect(html).toContain(`href="${ORIGIN}/abstimmungen/${voteId}"`)
  })

  test('draws nothing where no figures are reported', async () => {
    const html = await read(`/embed/abstimmungen/${council.seen.vote.id}`)
    expect(html).toContain('Zahlen nicht berichtet')
    expect(html).not.toContain('class="bar"')
  })
})

describe('what is embedded', () => {
  const pages = () => [
    `/embed/w/${statementId}`,
    `/embed/w/${council.seen.statement.id}`,
    `/embed/abstimmungen/${voteId}`,
    `/embed/abstimmungen/${council.seen.vote.id}`,
    '/embed/w/gibt-es-nicht',
  ]

  test('has no script, no cookie and no form, and asks no other host', async () => {
    for (const path of pages()) {
      const response = await ask(path)
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(response.headers.get('set-cookie')).toBeNull()
      const html = await response.text()
      expect(html).toMatch(/^<!doctype html>\n<html lang="de">/)
      expect(html).not.toMatch(/<script|javascript:|\son\w+=|<form|<iframe|<object|@import/i)
      expect(html).toContain('prefers-color-scheme:dark')
      const loaded = [...html.matchAll(/(?:src="|url\()([^")]+)/g)].map(([, address]) => address)
      expect(loaded.filter((address) => !/^(?:\/embed\/fonts\/|#)/.test(address ?? ''))).toEqual([])
    }
  })

  test('is valid HTML', async () => {
    for (const path of pages()) expect(await wholeHtml(await (await ask(path)).text())).toEqual([])
  })

  test('is asked for again at no cost while nothing changes', async () => {
    for (const path of pages().slice(0, 4)) {
      const first = await ask(path)
      const tag = first.headers.get('etag') ?? ''
      expect(tag).toMatch(/^"[\w-]+"$/)
      const again = await ask(path, { headers: { 'If-None-Match': tag } })
      expect([again.status, await again.text()]).toEqual([304, ''])
      expect(again.headers.get('cache-control')).toBe('no-cache')
      const head = await ask(path, { method: 'HEAD' })
      expect(head.headers.get('etag')).toBe(tag)
    }
    expect((await ask(`/embed/w/${statementId}`, { method: 'POST' })).status).toBe(405)
  })

  test('shows nothing that is hidden, and answers the hidden like the unknown', async () => {
    for (const path of pages()) expect(await (await ask(path)).text()).not.toMatch(/geheim|fremd/i)
    const answerAt = async (path: string) => {
      const response = await ask(path)
      return [response.status, await response.text(), Object.fromEntries(response.headers)]
    }
    const unknown = await answerAt(`/embed/w/${randomUUID()}`)
    expect(unknown[0]).toBe(404)
    const { foreign, hidden } = council
    const ids = [...hidden.map(({ id }) => id), foreign.statement.id, foreign.vote.id]
    for (const id of ids)
      for (const path of [
        `/embed/w/${id}`,
        `/embed/w/${id}?version=1`,
        `/embed/abstimmungen/${id}`,
      ])
        expect(await answerAt(path), path).toEqual(unknown)
    for (const path of ['/embed', '/embed/', '/embed/sitzungen/1', '/embed/w/1/2'])
      expect(await answerAt(path), path).toEqual(unknown)
  })

  test('loads the fonts of the site, also in a frame without an origin', async () => {
    const html = await read(`/embed/w/${statementId}`)
    const fonts = [...html.matchAll(/url\((\/embed\/fonts\/[^)]+)\)/g)].map(
      ([, path]) => path ?? '',
    )
    expect(fonts).toHaveLength(6)
    for (const path of fonts) {
      const response = await ask(path)
      expect(response.headers.get('content-type')).toBe('font/woff2')
      expect(response.headers.get('access-control-allow-origin')).toBe('*')
      const bytes = Buffer.from(await response.arrayBuffer())
      expect(bytes.toString('latin1', 0, 4)).toBe('wOF2')
    }
    for (const path of ['/embed/fonts/x.woff2', '/embed/fonts/..%2F..%2Fpackage.json'])
      expect((await ask(path)).status).toBe(404)
  })
})
