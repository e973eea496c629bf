import { describe, expect, test } from 'vitest'
import type { CommandInput } from '@/domain/desk/commands'
import { spansOf } from '@/domain/desk/derived/items'
import { at, Clerk, idOf } from './desk'

const session = (
  startsAt: string | null,
  endsAt: string | null,
  breaks: { from: string; until: string | null }[] = [],
) =>
  ({
    kind: 'session.course',
    sessionState: endsAt === null ? 'running' : 'closed',
    startsAt: startsAt && at(startsAt),
    endsAt: endsAt && at(endsAt),
    breaks: breaks.map(({ from, until }) => ({ from: at(from), until: until && at(until) })),
  }) as const

const item = (
  title: string,
  startedAt: string | null,
  endedAt: string | null,
  breaks: [string, string][] = [],
) =>
  ({
    kind: 'item.course',
    id: idOf(title),
    startedAt: startedAt && at(startedAt),
    endedAt: endedAt && at(endedAt),
    breaks: breaks.map(([from, until]) => ({ from: at(from), until: at(until) })),
  }) as const

/** Ended at 19:00, with the first item from 17:02 to 17:30 and the second one from then to the end. */
const ended = () =>
  new Clerk()
    .begin()
    .open('Straßen', '17:30')
    .say({ kind: 'session.end', at: at('19:00') })

describe('the times of a session', () => {
  test('are corrected as a whole', () => {
    const clerk = ended().say(session('16:58', '19:02', [{ from: '18:00', until: '18:10' }]))
    expect(clerk.state.session.payload).toMatchObject({
      sessionState: 'closed',
      startsAt: at('16:58'),
      endsAt: at('19:02'),
      breaks: [{ from: at('18:00'), until: at('18:10') }],
    })
  })

  test('that leave an item outside are told', () => {
    expect(ended().against(session('17:10', '19:00'))).toEqual(['before-session'])
    expect(ended().against(session('17:00', '18:00'))).toEqual(['after-session'])
  })

  test.each([
    ['without a beginning', session(null, '19:00'), 'startsAt'],
    ['that end before they begin', session('19:00', '17:00'), 'endsAt'],
    [
      'with a break before them',
      session('17:00', '19:00', [{ from: '16:00', until: '17:10' }]),
      'breaks.0.from',
    ],
    [
      'with a break that ends before it begins',
      session('17:00', '19:00', [{ from: '18:00', until: '17:50' }]),
      'breaks.0.until',
    ],
    [
      'with a break that has no end',
      session('17:00', '19:00', [{ from: '18:00', until: null }]),
      'breaks.0.until',
    ],
    [
      'with a break after them',
      session('17:00', '19:00', [{ from: '18:50', until: '19:10' }]),
      'breaks.0.until',
    ],
    [
      'with two breaks at once',
      session('17:00', '19:00', [
        { from: '18:00', until: '18:20' },
        { from: '18:10', until: '18:30' },
      ]),
      'breaks.1.from',
    ],
  ])('%s make no sense', (_, command, path) => {
    expect(ended().nonsense(command)).toEqual([path])
  })

  test('agree with whether it runs, is over or has not begun', () => {
    const open = { ...session('17:00', '19:00'), sessionState: 'running' } as const
    expect(ended().nonsense(open)).toEqual(['endsAt'])
    expect(ended().nonsense({ ...open, sessionState: 'planned' })).toContain('sessionState')
    const clerk = new Clerk().begin()
    expect(clerk.nonsense(session('17:00', '19:00'))).toEqual(['sessionState'])
    clerk.say(session('17:00', null, [{ from: '18:00', until: null }]))
    expect(clerk.state.session.payload.breaks.at(-1)?.until).toBeNull()
  })
})

describe('the times of an item', () => {
  test('that is called again keep when it was left', () => {
    const clerk = new Clerk().begin().open('Straßen', '17:30')
    clerk.open('Haushalt', '18:00', 'Zurück zu TOP 1.').open('Straßen', '18:20', 'Und zu TOP 2.')
    expect(spansOf(clerk.item('Haushalt'))).toEqual([
      { from: at('17:02'), until: at('17:30') },
      { from: at('18:00'), until: at('18:20') },
    ])
    expect(spansOf(clerk.item('Straßen'))).toEqual([
      { from: at('17:30'), until: at('18:00') },
      { from: at('18:20'), until: null },
    ])
    expect(clerk.nonsense({ kind: 'item.close', id: idOf('Straßen'), at: at('18:10') })).toEqual([
      'at',
    ])
  })

  test('are corrected as a whole', () => {
    const clerk = ended().say(item('Haushalt', '17:01', '17:28', [['17:10', '17:12']]))
    expect(clerk.item('Haushalt')).toMatchObject({
      startedAt: at('17:01'),
      endedAt: at('17:28'),
      breaks: [{ from: at('17:10'), until: at('17:12') }],
    })
  })

  test('that meet another item, or lie outside of the session, are told', () => {
    expect(ended().against(item('Haushalt', '17:02', '17:40'))).toEqual(['items-overlap'])
    expect(ended().against(item('Haushalt', '16:50', '17:30'))).toEqual(['before-session'])
    expect(ended().against(item('Straßen', '17:30', '19:05'))).toEqual(['after-session'])
    // In a break of the one the other can be dealt with.
    ended().say(item('Straßen', '17:00', '19:00', [['17:01', '17:31']]))
  })

  test('that leave out a count are told', () => {
    const clerk = new Clerk().begin().move('Antrag').vote('Antrag', { yes: 6, no: 0, abstain: 0 })
    clerk.open('Straßen', '17:30')
    expect(clerk.against(item('Haushalt', '17:02', '17:15'))).toEqual(['vote-outside-item'])
  })

  test('make no sense without a call, in the wrong order, or as a second open item', () => {
    expect(ended().nonsense(item('Haushalt', null, '17:30'))).toEqual(['startedAt'])
    expect(ended().nonsense(item('Haushalt', '17:30', '17:02'))).toEqual(['endedAt'])
    expect(ended().nonsense(item('Haushalt', '17:02', '17:30', [['17:40', '17:50']]))).toEqual([
      'breaks.0.until',
    ])
    expect(new Clerk().begin().nonsense(item('Straßen', '17:20', null))).toEqual(['endedAt'])
    expect(ended().nonsense(item('nirgends', '17:20', null))).toEqual(['id'])
  })

  test('go where it was never called', () => {
    const clerk = new Clerk().begin().say(item('Haushalt', null, null))
    expect(clerk.item('Haushalt')).toMatchObject({ startedAt: null, endedAt: null })
  })
})

describe('contributions', () => {
  const speak = (name: string, time: string): CommandInput => ({
    kind: 'statement.add',
    id: idOf(name),
    agendaItemId: idOf('Haushalt'),
    personId: idOf('Adam'),
    spokenAt: at(time),
    passages: [{ kind: 'quote', text: name }],
  })
  const order = (...names: string[]) =>
    ({ kind: 'statement.order', agendaItemId: idOf('Haushalt'), order: names.map(idOf) }) as const
  const said = (clerk: Clerk) =>
    clerk.state.statements.map(({ payload }) => payload.passages[0]?.text)

  test('are put in another order, and only those that move are written anew', () => {
    const clerk = new Clerk().begin()
    for (const name of ['Eins', 'Zwei', 'Drei', 'Vier']) clerk.say(speak(name, '17:10'))
    const performed = clerk.ask(order('Eins', 'Drei', 'Zwei', 'Vier'))
    if (!performed.ok) throw new Error('not taken')
    expect(performed.changed.map(({ id }) => id)).toEqual(['Drei', 'Zwei'].map(idOf))
    expect(said(clerk.say(order('Vier', 'Eins', 'Drei', 'Zwei')))).toEqual([
      'Vier',
      'Eins',
      'Drei',
      'Zwei',
    ])
  })

  test('are ordered as a whole or not at all', () => {
    const clerk = new Clerk().begin().say(speak('Eins', '17:10')).say(speak('Zwei', '17:11'))
    expect(clerk.nonsense(order('Eins'))).toEqual(['order'])
    expect(clerk.nonsense(order('Eins', 'Eins'))).toEqual(['order'])
    expect(clerk.nonsense(order('Eins', 'Drei'))).toEqual(['order'])
  })
})
