import { useDatabase } from '@tests/database'
import { anActor } from '@tests/actors'
import { aDesk, aMotion, at, begin, type RunningDesk } from '@tests/usecases/desk/desk'
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { textOf } from '@/domain/document/plain-text'
import {
  approveMinutes,
  correctMinutes,
  decideObjection,
  publishMinutes,
  raiseObjection,
  saveMinutes,
  signMinutes,
} from '@/usecases/minutes/change-minutes'
import { readPublicMinutes } from '@/usecases/minutes/public-minutes'
import { readMinutes } from '@/usecases/minutes/read-minutes'

useDatabase()

/** A session with a carried motion, a repeated vote, a contribution, a recusal and an overruled rule. */
async function aRecordedSession() {
  const desk = await aDesk({ isPublished: true })
  const tab = desk.tab()
  await begin(desk, tab)
  const [first = '', , closed = ''] = desk.itemIds
  const motionId = await aMotion(desk, tab, 'Haushalt 2022')
  const [voteId, again] = [randomUUID(), randomUUID()]
  await tab.say({ kind: 'vote.open', id: voteId, motionId, at: at('17:10') })
  await tab.say({ kind: 'vote.enter', id: voteId, yes: 3, no: 1, abstain: 1 })
  await tab.say({ kind: 'vote.count', id: voteId, at: at('17:11') })
  await tab.say({
    kind: 'vote.open',
    id: again,
    motionId,
    at: at('17:12'),
    replacesId: voteId,
    replacement: 'repeated',
    replacementReason: 'Die Zählung war strittig.',
  })
  await tab.say({ kind: 'vote.enter', id: again, yes: 4, no: 1, abstain: 0 })
  await tab.say({ kind: 'vote.count', id: again, at: at('17:13') })
  await tab.say({
    kind: 'statement.add',
    id: randomUUID(),
    agendaItemId: first,
    personId: desk.personIds[1] ?? '',
    spokenAt: at('17:05'),
    passages: [
      { kind: 'quote', text: 'Das ist solide gerechnet.' },
      { kind: 'paraphrase', text: 'Er lobt die Kämmerei.' },
    ],
  })
  await tab.say({
    kind: 'recusal.set',
    agendaItemId: closed,
    personId: desk.personIds[4] ?? '',
    isRecused: true,
    leftTable: true,
  })
  await tab.say({ kind: 'item.open', id: closed, at: at('18:00') })
  await tab.say(
    { kind: 'item.move', id: closed, after: first },
    'So hat es der Kreistag beschlossen.',
  )
  await tab.say({ kind: 'session.end', at: at('19:00') })
  return { desk, voteId, again }
}

let recorded: Awaited<ReturnType<typeof aRecordedSession>>
let desk: RunningDesk

beforeAll(async () => {
  recorded = await aRecordedSession()
  desk = recorded.desk
}, 60_000)

const reading = async () => {
  const found = await readMinutes(desk.clerk, desk.bodyId, desk.sessionId)
  if (!found) throw new Error('no minutes')
  return found
}

const anEntry = (lock: number, over: Record<string, unknown> = {}) => ({
  lock,
  kind: 'course',
  clerkName: 'Klara Schrift',
  preamble: '',
  signatories: [
    { role: 'chair', name: 'Landrat Muster' },
    { role: 'clerk', name: 'Klara Schrift' },
  ],
  wordings: {},
  ...over,
})

describe('minutes that are being written', () => {
  test('hold everything that was recorded, and say what they leave out by their kind', async () => {
    const { completeness, documents } = await reading()
    expect(completeness.missing).toEqual([])
    expect(completeness.leftOut).toEqual([{ what: 'Wortbeiträge (Beschlussprotokoll)', count: 1 }])
    const text = textOf(documents.full)
    for (const part of [
      'Der Kreistag beschließt',
      'Die Zählung war strittig.',
      'So hat es der Kreistag beschlossen.',
      'Wegen Befangenheit nahm Kim Ernst',
      'Grundstück',
      'Nichtöffentlicher Teil',
    ])
      expect(text).toContain(part)
    expect(text).not.toContain('Das ist solide gerechnet.')
  })

  test('tell the debate if they are to, words and summaries apart', async () => {
    const { row } = await reading()
    expect(await saveMinutes(desk.clerk, desk, anEntry(row.lock))).toEqual({ ok: true })
    const { documents, completeness } = await reading()
    expect(completeness).toEqual({ missing: [], leftOut: [] })
    const blocks = documents.full.blocks.filter((block) => block.kind === 'paragraph')
    expect(blocks.find(({ role }) => role === 'quote')?.runs[0]?.text).toBe(
      '„Das ist solide gerechnet.“',
    )
    expect(blocks.find(({ role }) => role === 'paraphrase')?.runs[0]?.text).toBe(
      'Er lobt die Kämmerei.',
    )
  })

  test('say nothing of the nichtöffentliche part in their public version', async () => {
    const text = textOf((await reading()).documents.public)
    expect(text).not.toContain('Grundstück')
    expect(text).not.toContain('Ernst nahm')
    expect(text).not.toMatch(/Befangenheit nahm/)
  })

  test('keep a wording of one’s own tied to the data', async () => {
    const { row } = await reading()
    const wordings = {
      [recorded.again]: '{gremium} fasst {ergebnis} folgenden Beschluss: {wortlaut}',
    }
    expect(await saveMinutes(desk.clerk, desk, anEntry(row.lock, { wordings }))).toEqual({
      ok: true,
    })
    const text = textOf((await reading()).documents.full)
    expect(text).toContain('Der Kreistag fasst')
    expect(text).toContain('folgenden Beschluss: Der Kreistag beschließt.')
  })

  test('are not overwritten by whoever began from an older version', async () => {
    expect(await saveMinutes(desk.clerk, desk, anEntry(0))).toMatchObject({ ok: false })
    const { row } = await reading()
    const onlyOne = anEntry(row.lock, { signatories: [{ role: 'chair', name: 'Muster' }] })
    expect(await saveMinutes(desk.clerk, desk, onlyOne)).toMatchObject({ ok: false })
  })

  test('are for whoever writes or publishes', async () => {
    const other = await aDesk()
    expect(await readMinutes(desk.clerk, other.bodyId, desk.sessionId)).toBeNull()
  })
})

test('the way of minutes: signed, objected to, approved, corrected, and never changed', async () => {
  const slug = (await db.session.findUniqueOrThrow({ where: { id: desk.sessionId } })).slug
  const body = await db.body.findUniqueOrThrow({ where: { id: desk.bodyId } })
  const publicText = async () => {
    const found = await readPublicMinutes(body, slug, 'docx')
    return found && 'found' in found ? found.found.name : null
  }
  const { row } = await reading()
  await saveMinutes(desk.clerk, desk, anEntry(row.lock))
  const objection = { raisedBy: 'Kim Adam', raisedOn: '2021-07-10', text: 'TOP 1 stimmt nicht.' }
  expect(await raiseObjection(desk.clerk, desk, objection)).toMatchObject({ ok: false })

  const sign = (position: number, signedOn: string) =>
    signMinutes(desk.clerk, desk, { position, signedOn })
  expect(await sign(0, '2021-07-01')).toEqual({ ok: true })
  expect((await reading()).row.state).toBe('draft')
  expect(await sign(0, '2021-07-02')).toMatchObject({ ok: false })
  expect(await sign(1, '2999-01-01')).toMatchObject({ ok: false })
  expect(await sign(1, '2021-07-02')).toEqual({ ok: true })
  const signed = (await reading()).row
  expect(signed.state).toBe('signed')
  expect(signed.signedHash).toMatch(/^[0-9a-f]{64}$/)
  expect(await saveMinutes(desk.clerk, desk, anEntry(signed.lock))).toMatchObject({ ok: false })
  await expect(
    db.minutes.update({ where: { sessionId: desk.sessionId }, data: { signedHash: 'x' } }),
  ).rejects.toThrow()

  // What is recorded afterwards does not reach what was signed.
  const tab = desk.tab()
  tab.base = 1000
  await tab.say({ kind: 'item.change', id: desk.itemIds[0] ?? '', note: 'Später ergänzt.' })
  expect(textOf((await reading()).documents.full)).not.toContain('Später ergänzt.')

  expect(await publicText()).toMatch(/^zusammenstellung/)
  const publisher = await anActor('reviewer')
  expect(await publishMinutes(desk.clerk, desk)).toMatchObject({ ok: false })
  expect(await publishMinutes(publisher, desk)).toEqual({ ok: true })
  expect(await publicText()).toMatch(/^niederschrift/)

  expect(await raiseObjection(desk.clerk, desk, objection)).toEqual({ ok: true })
  const next = await db.session.findFirstOrThrow({ where: { bodyId: desk.bodyId } })
  expect(await approveMinutes(desk.clerk, desk, { approvedInId: next.id })).toMatchObject({
    ok: false,
  })
  const objectionId = (await reading()).row.objections[0]?.id
  const decision = { objectionId, decision: 'Zurückgewiesen.', decidedOn: '2021-09-01' }
  expect(await decideObjection(desk.clerk, desk, decision)).toEqual({ ok: true })
  expect(await decideObjection(desk.clerk, desk, decision)).toMatchObject({ ok: false })

  const correction = { place: 'TOP 1', text: 'Der Betrag lautet 5 Euro.', isPublic: 'on' }
  expect(await correctMinutes(desk.clerk, desk, correction)).toEqual({ ok: true })
  const { documents } = await reading()
  expect(textOf(documents.public)).toContain('Der Betrag lautet 5 Euro.')
  expect(textOf(documents.public)).not.toContain('Zurückgewiesen.')
  expect(textOf(documents.full)).toContain('Zurückgewiesen.')
  await expect(db.minutesCorrection.deleteMany({})).rejects.toThrow()
  await expect(db.minutes.deleteMany({})).rejects.toThrow()
})
