import { useDatabase } from '@tests/database'
import { anActor } from '@tests/actors'
import { organizationPayload, saved, sessionPayload } from '@tests/usecases/council'
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
import { minutesDocumentFile } from '@/usecases/minutes/minutes-document'
import { readMinutes } from '@/usecases/minutes/read-minutes'
import { saveRecord } from '@/usecases/save-record'

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

  test('name a count that cannot be so by what was recorded after it', async () => {
    const tab = desk.tab()
    const recusal = (isRecused: boolean) =>
      ({
        kind: 'recusal.set',
        agendaItemId: desk.itemIds[0] ?? '',
        personId: desk.personIds[0] ?? '',
        isRecused,
      }) as const
    const seen = { base: 10_000 }
    expect(await tab.send(recusal(true), seen)).toMatchObject({
      result: 'ruled-out',
      findings: [{ rule: 'recusal-after-vote' }],
    })
    const insisting = { ...seen, overrule: 'Erst danach angezeigt.' }
    expect(await tab.send(recusal(true), insisting)).toMatchObject({ result: 'taken' })
    expect((await reading()).open.join('\n')).toMatch(
      /Abstimmung „Haushalt 2022“: Es sind 5.Stimmen gezählt, aber/,
    )
    expect(await tab.send(recusal(false), seen)).toMatchObject({ result: 'taken' })
    expect((await reading()).open.join('\n')).not.toContain('Haushalt 2022')
  })

  test('are for whoever writes or publishes', async () => {
    const other = await aDesk()
    expect(await readMinutes(desk.clerk, other.bodyId, desk.sessionId)).toBeNull()
  })
})

const sign = (position: number, signedOn: string) =>
  signMinutes(desk.clerk, desk, { position, signedOn })

/** A change at the desk that has seen everything before it. */
const note = (text: string, overrule: string | null = null) => {
  const tab = desk.tab()
  return tab.send(
    { kind: 'item.change', id: desk.itemIds[0] ?? '', note: text },
    { base: 10_000, overrule },
  )
}

const streets = async () =>
  (await desk.state()).items.find(({ id }) => id === desk.itemIds[1]) ?? expect.fail()

const signedAt = async () => (await reading()).row.signatories.map((one) => one.signedAt !== null)

describe('minutes that are being signed', () => {
  const REASON = 'Der Betrag fehlte.'

  beforeAll(async () => {
    const { row } = await reading()
    await saveMinutes(desk.clerk, desk, anEntry(row.lock))
  })

  test('take no objection and no day to come', async () => {
    const objection = { raisedBy: 'Kim Adam', raisedOn: '2021-07-10', text: 'TOP 1 stimmt nicht.' }
    expect(await raiseObjection(desk.clerk, desk, objection)).toMatchObject({ ok: false })
    expect(await sign(0, '2999-01-01')).toMatchObject({ ok: false })
  })

  test('warn at the desk, and lose the first signature by a change there', async () => {
    expect(await sign(0, '2021-07-01')).toEqual({ ok: true })
    expect((await reading()).row.state).toBe('draft')
    expect((await desk.state()).minutes).toBe('partly_signed')
    expect(await sign(0, '2021-07-02')).toMatchObject({ ok: false })
    expect(await note('Es geht um 5 Euro.')).toMatchObject({
      result: 'ruled-out',
      findings: [{ rule: 'minutes-signed' }],
    })
    expect(await signedAt()).toEqual([true, false])
    expect(await note('Es geht um 5 Euro.', REASON)).toMatchObject({ result: 'taken' })
    expect(await signedAt()).toEqual([false, false])
    expect((await reading()).row.clearedAt).not.toBeNull()
    expect((await desk.state()).minutes).toBe('cleared')
    // Nothing is asked any more, and that it was asked is no deviation of the session.
    expect(await note('Es geht um 6 Euro.')).toMatchObject({ result: 'taken' })
    expect(textOf((await reading()).documents.full)).not.toContain(REASON)
  })

  test('lose the first signature by a change elsewhere once somebody else wants to sign', async () => {
    expect(await sign(0, '2021-07-01')).toEqual({ ok: true })
    const { payload, lock } = await streets()
    const saved = await saveRecord(desk.clerk, {
      bodyId: desk.bodyId,
      kind: 'agenda_item',
      id: desk.itemIds[1] ?? '',
      payload: { ...payload, rapporteur: 'Kim Bauer' },
      lock,
      reason: 'Die Berichterstattung fehlte.',
    })
    expect(saved).toMatchObject({ ok: true })
    const changed = { key: desk.itemIds[1], what: 'Punkt „Straßen“', how: 'changed' }
    expect((await reading()).deviations).toMatchObject([changed])
    expect(await sign(1, '2021-07-02')).toMatchObject({
      ok: false,
      errors: [{ message: expect.stringContaining('Punkt „Straßen“') as unknown }],
    })
    expect(await signedAt()).toEqual([false, false])
  })

  test('do not lose it by what they do not tell', async () => {
    expect(await sign(0, '2021-07-01')).toEqual({ ok: true })
    const { payload, lock } = await streets()
    const saved = await saveRecord(desk.clerk, {
      bodyId: desk.bodyId,
      kind: 'agenda_item',
      id: desk.itemIds[1] ?? '',
      payload: { ...payload, plainSummary: 'Die Straßen werden repariert.' },
      lock,
      reason: 'Eine Fassung in Leichter Sprache.',
    })
    expect(saved).toMatchObject({ ok: true })
    expect((await reading()).deviations).toEqual([])
    expect(await sign(1, '2021-07-02')).toEqual({ ok: true })
    expect((await reading()).row.state).toBe('signed')
  })

  test('become a draft again by a change after all have signed, and what they signed is kept', async () => {
    const before = (await reading()).row
    expect(before.signedHash).toMatch(/^[0-9a-f]{64}$/)
    expect(await saveMinutes(desk.clerk, desk, anEntry(before.lock))).toMatchObject({ ok: false })
    await expect(
      db.minutes.update({ where: { sessionId: desk.sessionId }, data: { signedHash: 'x' } }),
    ).rejects.toThrow()
    // Not even as a whole, unless it is kept.
    await expect(
      db.$executeRaw`UPDATE "Minutes" SET "state" = 'draft', "signed" = NULL, "signedHash" = NULL
        WHERE "sessionId" = ${desk.sessionId}::uuid`,
    ).rejects.toThrow()
    expect((await desk.state()).minutes).toBe('signed')
    expect(await note('Es geht um 7 Euro.')).toMatchObject({ result: 'ruled-out' })
    expect((await reading()).row.state).toBe('signed')
    expect(await note('Es geht um 7 Euro.', REASON)).toMatchObject({ result: 'taken' })
    const { row } = await reading()
    expect(row).toMatchObject({ state: 'draft', signed: null, former: [{ reason: REASON }] })
    expect(await signedAt()).toEqual([false, false])
    const former = await minutesDocumentFile(desk.clerk, desk, {
      version: 'full',
      format: 'docx',
      formerId: row.former[0]?.id ?? '',
    })
    expect(former?.name).toContain('fruehere-fassung')
    await expect(db.formerMinutes.deleteMany({})).rejects.toThrow()
  })
})

test('the way of minutes: signed, objected to, approved, corrected, and never changed', async () => {
  const slug = (await db.session.findUniqueOrThrow({ where: { id: desk.sessionId } })).slug
  const body = await db.body.findUniqueOrThrow({ where: { id: desk.bodyId } })
  const publicText = async () => {
    const found = await readPublicMinutes(body, slug, 'docx')
    return found && 'found' in found ? found.found.name : null
  }
  expect(await sign(0, '2021-07-01')).toEqual({ ok: true })
  expect(await sign(1, '2021-07-02')).toEqual({ ok: true })

  expect(await publicText()).toMatch(/^zusammenstellung/)
  const publisher = await anActor('reviewer')
  expect(await publishMinutes(desk.clerk, desk)).toMatchObject({ ok: false })
  expect(await publishMinutes(publisher, desk)).toEqual({ ok: true })
  expect(await publicText()).toMatch(/^niederschrift/)

  // What is recorded afterwards is told at the desk, does not reach what was signed, and shows.
  expect(await note('Später ergänzt.')).toMatchObject({ result: 'ruled-out' })
  expect(await note('Später ergänzt.', 'So beschlossen.')).toMatchObject({ result: 'taken' })
  expect((await desk.state()).minutes).toBe('final')
  expect(textOf((await reading()).documents.full)).not.toContain('Später ergänzt.')
  const key = desk.itemIds[0] ?? ''
  expect((await reading()).deviations).toMatchObject([
    { key, what: 'Punkt „Haushalt“', how: 'changed', isCorrected: false },
  ])

  const objection = { raisedBy: 'Kim Adam', raisedOn: '2021-07-10', text: 'TOP 1 stimmt nicht.' }
  expect(await raiseObjection(desk.clerk, desk, objection)).toEqual({ ok: true })
  const objectionId = (await reading()).row.objections[0]?.id
  const decision = { objectionId, decision: 'Zurückgewiesen.', decidedOn: '2021-09-01' }
  expect(await decideObjection(desk.clerk, desk, decision)).toEqual({ ok: true })
  expect(await decideObjection(desk.clerk, desk, decision)).toMatchObject({ ok: false })

  const correction = { place: 'TOP 1', text: 'Der Betrag lautet 5 Euro.', isPublic: 'on' }
  expect(await correctMinutes(desk.clerk, desk, { ...correction, about: 'x' })).toMatchObject({
    errors: [{ path: 'about' }],
  })
  expect(await correctMinutes(desk.clerk, desk, { ...correction, about: key })).toEqual({
    ok: true,
  })
  const { documents, deviations } = await reading()
  expect(deviations).toMatchObject([{ key, isCorrected: true }])
  expect(textOf(documents.public)).toContain('Der Betrag lautet 5 Euro.')
  expect(textOf(documents.public)).not.toContain('Zurückgewiesen.')
  expect(textOf(documents.full)).toContain('Zurückgewiesen.')
  await expect(db.minutesCorrection.deleteMany({})).rejects.toThrow()
  await expect(db.minutes.deleteMany({})).rejects.toThrow()
})

test('minutes are approved in a later session of the same organization', async () => {
  const { organizationId } = (await desk.state()).session.payload
  const publisher = await anActor('administrator')
  const session = async (
    over: Parameters<typeof sessionPayload>[1] & { organization?: string },
  ) => {
    const { organization = organizationId, ...rest } = over
    const result = await saveRecord(publisher, {
      bodyId: desk.bodyId,
      kind: 'session',
      id: null,
      payload: sessionPayload(organization, rest),
      lock: null,
    })
    return saved(result).id
  }
  const committee = saved(
    await saveRecord(publisher, {
      bodyId: desk.bodyId,
      kind: 'organization',
      id: null,
      payload: organizationPayload({ kind: 'committee', name: 'Sozialausschuss' }),
      lock: null,
    }),
  ).id
  const approve = (approvedInId: string) => approveMinutes(desk.clerk, desk, { approvedInId })
  const refused = (words: string) => ({
    ok: false,
    errors: [{ path: 'approvedInId', message: expect.stringContaining(words) as unknown }],
  })
  const later = await session({ date: '2021-09-24', title: 'Spätere Sitzung' })
  expect((await reading()).approving).toMatchObject([{ id: later, title: 'Spätere Sitzung' }])
  expect(await approve('')).toMatchObject(refused('Bitte die Sitzung'))
  expect(await approve(desk.sessionId)).toMatchObject(refused('nicht in der Sitzung selbst'))
  expect(await approve(await session({ date: '2021-03-12' }))).toMatchObject(refused('war früher'))
  expect(
    await approve(await session({ date: '2021-09-24', organization: committee })),
  ).toMatchObject(refused('desselben Gremiums'))
  expect(
    await approve(await session({ date: '2021-10-01', sessionState: 'cancelled' })),
  ).toMatchObject(refused('abgesagt'))
  expect(
    await approve(await session({ date: '2999-10-01', sessionState: 'planned' })),
  ).toMatchObject(refused('noch nicht stattgefunden'))
  expect(await approve(later)).toEqual({ ok: true })
  expect((await reading()).row).toMatchObject({ state: 'approved', approvedInId: later })
  expect(await approve(later)).toMatchObject({ ok: false })
})
