import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { DeskSync } from '@/app/admin/sitzungen/[id]/pult/sync/desk-sync'
import { memoryStore, type CommandStore } from '@/app/admin/sitzungen/[id]/pult/sync/command-store'
import type { CommandInput } from '@/domain/desk/commands'
import { aDesk, ITEMS, PERSONS, SESSION, uuid } from './desk'
import { FakeServer, type Fate } from './fake-server'

const A = uuid(901)
const B = uuid(902)
const [item = ''] = ITEMS

let ids = 5000
const newId = () => uuid((ids += 1))

/** A tab of that client, as a browser opens it: with what earlier tabs left in the store. */
async function openTab(server: FakeServer, clientId: string, store: CommandStore = memoryStore()) {
  const sync = new DeskSync({
    reading: { state: server.state, now: new Date().toISOString() },
    clientId,
    lastNumber: await store.lastNumber(clientId),
    store,
    transport: server.transport,
    newId,
  })
  const kept = await store.all(SESSION)
  sync.inherit(kept.filter((command) => command.clientId === clientId))
  const close = sync.start()
  return { sync, close }
}

const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms)

const speak = (id: string, text: string): CommandInput => ({
  kind: 'statement.add',
  id,
  agendaItemId: item,
  personId: PERSONS[1] ?? '',
  spokenAt: '2026-11-28T17:10:00+01:00',
  passages: [{ kind: 'paraphrase', text }],
})

const reword = (id: string, text: string): CommandInput => ({
  kind: 'statement.change',
  id,
  passages: [{ kind: 'paraphrase', text }],
})

const wordsOf = (state: ReturnType<typeof aDesk>) =>
  state.statements.map(({ payload }) => payload.passages.map(({ text }) => text).join(' '))

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }))
afterEach(() => void vi.useRealTimers())

describe('the desk in a browser tab', () => {
  test('shows at once what was given, and has it saved a moment later', async () => {
    const server = new FakeServer(aDesk())
    const { sync } = await openTab(server, A)
    expect(sync.send(speak(newId(), 'Guten Tag')).ok).toBe(true)
    expect(wordsOf(sync.snapshot().state)).toEqual(['Guten Tag'])
    expect(sync.snapshot().unsent).toBe(1)
    await settle()
    expect(sync.snapshot()).toMatchObject({ unsent: 0, refused: [], trouble: null })
    expect(wordsOf(server.state)).toEqual(['Guten Tag'])
    expect(sync.snapshot().state).toEqual(server.state)
  })

  test('answers what makes no sense here, and sends nothing of it', async () => {
    const server = new FakeServer(aDesk())
    const { sync } = await openTab(server, A)
    expect(sync.send({ kind: 'item.open', id: uuid(77), at: 'gestern' })).toMatchObject({
      ok: false,
      kind: 'invalid',
    })
    expect(sync.send(speak(newId(), ''))).toMatchObject({ ok: false, kind: 'invalid' })
    const late = sync.send({ kind: 'item.open', id: item, at: '2026-11-28T17:20:00+01:00' })
    expect(late.ok).toBe(false)
    await settle(60_000)
    expect(server.requests).toBe(0)
  })

  test('gathers strokes of typing as long as nothing of them was sent', async () => {
    const server = new FakeServer(aDesk())
    const { sync } = await openTab(server, A)
    const id = newId()
    sync.send(speak(id, 'Ich'))
    await settle()
    server.goDown()
    for (const text of ['Ich b', 'Ich bin', 'Ich bin dafür']) sync.send(reword(id, text))
    await settle(1000)
    expect(sync.snapshot()).toMatchObject({ trouble: 'unreachable' })
    server.isDown = false
    sync.retry()
    await settle(1000)
    expect(sync.snapshot().unsent).toBe(0)
    expect(wordsOf(server.state)).toEqual(['Ich bin dafür'])
    expect(server.journal.length).toBeLessThanOrEqual(3)
  })

  test('waits longer and longer for a server that is away, and goes on at once when told', async () => {
    const server = new FakeServer(aDesk())
    const { sync } = await openTab(server, A)
    await settle()
    server.goDown()
    sync.send(speak(newId(), 'Eins'))
    await settle(120_000)
    expect(server.requests).toBeGreaterThan(3)
    expect(server.requests).toBeLessThan(25)
    expect(sync.snapshot()).toMatchObject({ unsent: 1, isFollowing: false })
    server.isDown = false
    sync.retry()
    await settle()
    expect(sync.snapshot()).toMatchObject({ unsent: 0, trouble: null, isFollowing: true })
  })

  test('keeps everything while nobody is signed in, and goes on afterwards', async () => {
    const server = new FakeServer(aDesk())
    const { sync } = await openTab(server, A)
    server.isSignedOut = true
    sync.send(speak(newId(), 'Abgemeldet'))
    await settle()
    expect(sync.snapshot()).toMatchObject({ unsent: 1, trouble: 'signed-out' })
    server.isSignedOut = false
    await settle(6000)
    expect(sync.snapshot()).toMatchObject({ unsent: 0, trouble: null })
  })

  test('sees what others do, whatever the order in which it arrives', async () => {
    const server = new FakeServer(aDesk())
    const { sync } = await openTab(server, A)
    await settle()
    const away = new FakeServer(aDesk())
    const other = await openTab(away, B)
    for (const text of ['Eins', 'Zwei', 'Drei']) other.sync.send(speak(newId(), text))
    await settle()
    const [first, second, third] = away.journal
    if (!first || !second || !third) throw new Error('not taken')
    server.tell([third, second, second])
    expect(wordsOf(sync.snapshot().state)).toEqual([])
    server.tell([first, third])
    expect(wordsOf(sync.snapshot().state)).toEqual(['Eins', 'Zwei', 'Drei'])
    expect(sync.snapshot().others.map(({ sequence }) => sequence)).toEqual([1, 2, 3])
  })

  test('reads the desk anew where an entry stays away or a record was changed elsewhere', async () => {
    const server = new FakeServer(aDesk())
    const { sync } = await openTab(server, A)
    await settle()
    server.changeOutside({
      ...server.state,
      items: server.state.items.map((one) =>
        one.id === item ? { ...one, lock: 9, payload: { ...one.payload, title: 'Neu' } } : one,
      ),
    })
    sync.send({ kind: 'item.change', id: item, note: 'Anmerkung' })
    await settle(2000)
    expect(sync.snapshot().state.items[0]?.payload).toMatchObject({
      title: 'Neu',
      note: 'Anmerkung',
    })
    expect(sync.snapshot().state).toEqual(server.state)
  })

  test('tells of a conflict with what was typed, and overwrites only when the clerk insists', async () => {
    const server = new FakeServer(aDesk())
    const a = await openTab(server, A)
    const b = await openTab(server, B)
    const id = newId()
    a.sync.send(speak(id, 'Anfang'))
    await settle()
    const base = a.sync.snapshot().state.sequence
    b.sync.send(reword(id, 'von B'))
    await settle()
    a.sync.send(reword(id, 'von A'), undefined, { base })
    a.sync.send(reword(id, 'von A, weiter'), undefined, { base })
    await settle()
    const [refused, ...more] = a.sync.snapshot().refused
    expect(more).toEqual([])
    expect(refused).toMatchObject({
      command: { passages: [{ text: 'von A, weiter' }] },
      refusal: { result: 'conflict', theirs: { clientId: B } },
    })
    expect(wordsOf(a.sync.snapshot().state)).toEqual(['von B'])
    a.sync.sendAgain(refused?.id ?? '', { insist: true })
    await settle()
    expect(wordsOf(server.state)).toEqual(['von A, weiter'])
    expect(wordsOf(b.sync.snapshot().state)).toEqual(['von A, weiter'])
    expect(a.sync.snapshot().refused).toEqual([])
  })

  test('keeps what a rule spoke against on the server until a reason is given, and what builds on it', async () => {
    const server = new FakeServer(aDesk())
    const { sync } = await openTab(server, A)
    await settle()
    const late = { ...aDesk() }
    server.changeOutside({
      ...late,
      items: late.items.map((one) =>
        one.id === item
          ? { ...one, payload: { ...one.payload, debateClosedAt: '2026-11-28T17:06:00+01:00' } }
          : one,
      ),
    })
    const id = newId()
    sync.send(speak(id, 'Noch etwas'))
    sync.send({ kind: 'statement.change', id, stance: 'against' })
    await settle()
    expect(sync.snapshot().refused.map(({ refusal }) => refusal?.result)).toEqual([
      'ruled-out',
      'invalid',
    ])
    expect(sync.snapshot().unsent).toBe(0)
    sync.sendAgain(sync.snapshot().refused[0]?.id ?? '', { overrule: 'Das Wort war schon erteilt' })
    await settle(5000)
    expect(sync.snapshot().refused).toEqual([])
    expect(server.state.statements[0]?.payload.stance).toBe('against')
    expect(server.journal[0]?.overrule).toBe('Das Wort war schon erteilt')
  })

  test('does not quarrel with its own commands from a tab that was closed', async () => {
    const server = new FakeServer(aDesk())
    const store = memoryStore()
    const id = newId()
    const first = await openTab(server, A, store)
    first.sync.send(speak(id, 'Anfang'))
    await settle()
    server.isDown = true
    first.sync.send(reword(id, 'aus dem geschlossenen Fenster'))
    await settle()
    first.close()
    const second = await openTab(server, B, store)
    second.sync.inherit((await store.all(SESSION)).filter(({ clientId }) => clientId === A))
    second.sync.send(reword(id, 'aus dem neuen'))
    server.isDown = false
    second.sync.retry()
    await settle(30_000)
    expect(second.sync.snapshot()).toMatchObject({ unsent: 0, refused: [] })
    expect(wordsOf(server.state)).toEqual(['aus dem neuen'])
    expect(server.journal.map(({ clientId }) => clientId)).toEqual([A, A, B])
  })

  test('counts its commands anew when the browser has forgotten the numbers', async () => {
    const server = new FakeServer(aDesk())
    const first = await openTab(server, A)
    for (const text of ['Eins', 'Zwei', 'Drei']) first.sync.send(speak(newId(), text))
    await settle()
    first.close()
    const { sync } = await openTab(server, A, memoryStore())
    for (const text of ['Vier', 'Fünf']) sync.send(speak(newId(), text))
    await settle(10_000)
    expect(sync.snapshot()).toMatchObject({ unsent: 0, refused: [] })
    expect(wordsOf(server.state)).toEqual(['Eins', 'Zwei', 'Drei', 'Vier', 'Fünf'])
  })
})

describe('what was given last in this tab', () => {
  /** Takes it back, as the key does. */
  function undo({ sync }: Awaited<ReturnType<typeof openTab>>) {
    const { last } = sync.snapshot()
    if (!last || 'reason' in last.inverse) throw new Error('nothing leads back')
    const { inverse, base, id: undoes } = last
    for (const command of inverse.commands)
      expect(sync.send(command, undefined, { base, undoes }).ok).toBe(true)
  }

  test('is taken back by another command, and the journal says so', async () => {
    const server = new FakeServer(aDesk())
    const tab = await openTab(server, A)
    const untouched = wordsOf(server.state)
    tab.sync.send(speak(newId(), 'Versehen'))
    await settle()
    undo(tab)
    expect(tab.sync.snapshot().last).toBeNull()
    await settle()
    expect(wordsOf(server.state)).toEqual(untouched)
    const [given, taken] = server.journal
    expect(taken).toMatchObject({ command: { kind: 'statement.discard' }, undoes: given?.id })
    expect(given?.undoes).toBeNull()
  })

  test('goes back one after the other, typing as one, also while nothing can be sent', async () => {
    const server = new FakeServer(aDesk())
    const tab = await openTab(server, A)
    const id = newId()
    server.goDown()
    tab.sync.send(speak(id, 'Guten'))
    tab.sync.send(reword(id, 'Guten Tag'))
    tab.sync.send(reword(id, 'Guten Tag, alle'))
    undo(tab)
    expect(wordsOf(tab.sync.snapshot().state)).toEqual(['Guten'])
    undo(tab)
    expect(wordsOf(tab.sync.snapshot().state)).toEqual([])
    server.isDown = false
    tab.sync.retry()
    await settle(30_000)
    expect(tab.sync.snapshot()).toMatchObject({ unsent: 0, refused: [] })
    expect(wordsOf(server.state)).toEqual([])
  })

  test('is not overwritten where somebody else has changed the same since', async () => {
    const server = new FakeServer(aDesk())
    const [tab, other] = [await openTab(server, A), await openTab(server, B)]
    const id = newId()
    tab.sync.send(speak(id, 'Eins'))
    await settle()
    tab.sync.send(reword(id, 'Zwei'))
    await settle()
    other.sync.send(reword(id, 'Drei'))
    await settle()
    undo(tab)
    await settle()
    expect(wordsOf(server.state)).toEqual(['Drei'])
    expect(tab.sync.snapshot().refused[0]?.refusal?.result).toBe('conflict')
  })

  test('is not what was refused and discarded', async () => {
    const server = new FakeServer(aDesk())
    const [tab, other] = [await openTab(server, A), await openTab(server, B)]
    const id = newId()
    other.sync.send(speak(id, 'Von B'))
    tab.sync.send(speak(newId(), 'Eins'))
    tab.sync.send({
      kind: 'recusal.set',
      agendaItemId: item,
      personId: PERSONS[1] ?? '',
      isRecused: true,
    })
    other.sync.send({
      kind: 'recusal.set',
      agendaItemId: item,
      personId: PERSONS[1] ?? '',
      isRecused: true,
    })
    await settle()
    const [refused] = [...tab.sync.snapshot().refused, ...other.sync.snapshot().refused]
    const loser = tab.sync.snapshot().refused.length > 0 ? tab : other
    expect(loser.sync.snapshot().last?.command.kind).toBe('statement.add')
    loser.sync.discard(refused?.id ?? '')
    expect(loser.sync.snapshot().last?.command.kind).toBe('statement.add')
  })
})

const step = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ kind: 'give' } as const) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('fate' as const),
      fate: fc.constantFrom<Fate>('request-lost', 'answer-lost', 'arrives'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('wait' as const), ms: fc.nat(3000) }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'down' } as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'up' } as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'restart' } as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'other' } as const) },
)

test('after any interleaving of losses, crashes and others, everything took effect once and in order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const server = new FakeServer(aDesk())
      const store = memoryStore()
      let tab = await openTab(server, A, store)
      const other = await openTab(server, B)
      const given: string[] = []
      for (const next of steps) {
        if (next.kind === 'give') {
          const id = newId()
          given.push(id)
          expect(tab.sync.send(speak(id, `Nummer ${given.length}`)).ok).toBe(true)
        } else if (next.kind === 'fate') server.fates.push(next.fate)
        else if (next.kind === 'wait') await settle(next.ms)
        else if (next.kind === 'down') server.goDown()
        else if (next.kind === 'up') server.isDown = false
        else if (next.kind === 'other') other.sync.send(speak(newId(), 'von B'))
        else {
          await settle()
          tab.close()
          tab = await openTab(server, A, store)
        }
      }
      server.fates = []
      server.isDown = false
      await settle(30_000)
      tab.sync.retry()
      await settle(30_000)
      const taken = server.journal.filter(({ clientId }) => clientId === A)
      expect(taken.map(({ command }) => 'id' in command && command.id)).toEqual(given)
      expect(tab.sync.snapshot()).toMatchObject({ unsent: 0, refused: [] })
      expect(tab.sync.snapshot().state).toEqual(server.state)
      tab.close()
      other.close()
    }),
    { numRuns: 150 },
  )
})
