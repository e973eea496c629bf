import { describe, expect, test } from 'vitest'
import { currentItem, nextItem } from '@/domain/desk/derived/items'
import { at, Clerk, idOf } from './desk'

const titles = (clerk: Clerk) => clerk.state.items.map(({ payload }) => payload.title)

const add = (title: string, rest: { after?: string; number?: string } = {}) =>
  ({
    kind: 'item.add',
    id: idOf(title),
    after: rest.after === undefined ? null : idOf(rest.after),
    number: rest.number ?? null,
    title,
  }) as const

describe('the item that is being dealt with', () => {
  test('is one at a time: calling the next closes the one before', () => {
    const clerk = new Clerk().begin()
    expect(nextItem(clerk.state)?.payload.title).toBe('Straßen')
    clerk.open('Straßen', '17:30')
    expect(clerk.item('Haushalt').endedAt).toBe(at('17:30'))
    expect(currentItem(clerk.state)?.payload.title).toBe('Straßen')
  })

  test('can be called again, against the rule, and keeps when it began', () => {
    const clerk = new Clerk().begin().open('Straßen', '17:30')
    const again = { kind: 'item.open', id: idOf('Haushalt'), at: at('17:40') } as const
    expect(clerk.against(again)).toEqual(['item-closed'])
    clerk.say(again, 'Zurück zu TOP 1.')
    expect(clerk.item('Haushalt')).toMatchObject({ startedAt: at('17:02'), endedAt: null })
  })

  test.each([
    ['before the session is opened', new Clerk(), 'session-not-running', '17:00'],
    ['before its beginning', new Clerk().begin(), 'before-session', '16:50'],
    [
      'in an interruption',
      new Clerk().begin().say({ kind: 'session.break', at: at('17:10') }),
      'session-paused',
      '17:11',
    ],
    [
      'that was postponed',
      new Clerk()
        .begin()
        .say({ kind: 'item.dispose', id: idOf('Straßen'), disposal: 'postponed', note: null }),
      'item-disposed',
      '17:11',
    ],
  ])('is not called %s', (_, clerk, rule, time) => {
    expect(clerk.against({ kind: 'item.open', id: idOf('Straßen'), at: at(time) })).toEqual([rule])
  })

  test('cannot be closed twice, before it began, or without having been called', () => {
    const clerk = new Clerk().begin()
    const close = (title: string, time: string) =>
      ({ kind: 'item.close', id: idOf(title), at: at(time) }) as const
    expect(clerk.nonsense(close('Straßen', '17:30'))).toEqual([''])
    expect(clerk.nonsense(close('Haushalt', '17:01'))).toEqual(['at'])
    clerk.say(close('Haushalt', '17:30'))
    expect(clerk.nonsense(close('Haushalt', '17:31'))).toEqual([''])
    expect(clerk.nonsense(close('woanders', '17:31'))).toEqual(['id'])
  })

  test('with an open vote is closed only against the rule', () => {
    const clerk = new Clerk().begin().move('Antrag')
    clerk.say({ kind: 'vote.open', id: idOf('V'), motionId: idOf('Antrag'), at: at('17:10') })
    expect(clerk.against({ kind: 'item.close', id: idOf('Haushalt'), at: at('17:30') })).toEqual([
      'vote-open',
    ])
  })
})

describe('the agenda', () => {
  test('takes an item in at its place, with an address of its own', () => {
    const clerk = new Clerk().say(add('Haushalt 2', { after: 'Haushalt' }))
    clerk.say({ ...add('Straßen neu', { after: 'Haushalt' }), title: 'Straßen' })
    expect(titles(clerk)).toEqual(['Haushalt', 'Straßen', 'Haushalt 2', 'Straßen', 'Grundstück'])
    expect(new Set(clerk.state.items.map(({ payload }) => payload.slug)).size).toBe(5)
    expect(clerk.item('Haushalt 2').addedInSession).toBe(false)
    clerk.say({ ...add('Live'), title: 'Live' })
    expect(clerk.item('Live').slug).toBe('live-2')
  })

  test('has no number twice, unless the clerk insists', () => {
    const clerk = new Clerk()
    expect(clerk.against(add('Neues', { number: '2' }))).toEqual(['number-twice'])
    const renumber = { kind: 'item.change', id: idOf('Haushalt'), number: '2' } as const
    expect(clerk.against(renumber)).toEqual(['number-twice'])
    clerk.say({ kind: 'item.change', id: idOf('Straßen'), number: '2' })
  })

  test('is reordered in the session by decision only, and before it freely', () => {
    const move = { kind: 'item.move', id: idOf('Grundstück'), after: null } as const
    expect(titles(new Clerk().say(move))).toEqual(['Grundstück', 'Haushalt', 'Straßen'])
    const clerk = new Clerk().begin()
    expect(clerk.against(move)).toEqual(['reordered-in-session'])
    expect(clerk.nonsense({ ...move, after: move.id })).toEqual(['after'])
    expect(clerk.nonsense({ ...move, after: idOf('woanders') })).toEqual(['after'])
  })

  test('has each id once', () => {
    const clerk = new Clerk()
    expect(clerk.nonsense({ ...add('Neues'), id: idOf('Straßen') })).toEqual(['id'])
    expect(clerk.nonsense({ ...add('Neues'), id: idOf('Sitzung') })).toEqual(['id'])
  })
})

describe('an item added in the session', () => {
  const withUrgency = () =>
    new Clerk()
      .begin()
      .say(add('Eilsache', { after: 'Grundstück' }))
      .move('Dringlichkeit', { motionKind: 'urgency', agendaItemId: idOf('Eilsache') })

  test('is called only once its urgency is decided, which is voted on before', () => {
    const clerk = withUrgency()
    const call = { kind: 'item.open', id: idOf('Eilsache'), at: at('17:30') } as const
    expect(clerk.against(call)).toEqual(['urgency-not-decided'])
    clerk.vote('Dringlichkeit', { yes: 6, no: 0, abstain: 0 })
    expect(clerk.item('Eilsache').disposal).toBeNull()
    clerk.say(call)
  })

  test('is taken off when its urgency is rejected, and back on when that count is corrected', () => {
    const clerk = withUrgency().vote('Dringlichkeit', { yes: 2, no: 4, abstain: 0 })
    expect(clerk.item('Eilsache').disposal).toBe('taken_off')
    expect(nextItem(clerk.state)?.payload.title).toBe('Straßen')
    clerk.vote(
      'Dringlichkeit',
      { yes: 4, no: 2, abstain: 0 },
      { name: 'V2', replaces: 'Abstimmung Dringlichkeit' },
    )
    expect(clerk.item('Eilsache').disposal).toBeNull()
  })

  test('alone is what a rejected urgency takes off', () => {
    const clerk = new Clerk()
      .begin()
      .move('Dringlichkeit', { motionKind: 'urgency' })
      .vote('Dringlichkeit', { yes: 2, no: 4, abstain: 0 })
    expect(clerk.item('Haushalt').disposal).toBeNull()
  })
})

test('the debate is closed, and opened again', () => {
  const close = { kind: 'item.close-debate', id: idOf('Haushalt'), at: at('17:30') } as const
  const clerk = new Clerk().begin().say(close)
  expect(clerk.item('Haushalt').debateClosedAt).toBe(at('17:30'))
  expect(clerk.nonsense({ ...close, at: at('17:00') })).toEqual(['at'])
  expect(clerk.say({ ...close, at: null }).item('Haushalt').debateClosedAt).toBeNull()
})

test('each part of the agenda is counted for itself', () => {
  // Number 3 is that of the closed part.
  expect(new Clerk().against(add('Neu', { after: 'Straßen', number: '3' }))).toEqual([])
  expect(new Clerk().against(add('Neu', { after: 'Straßen', number: '2' }))).toEqual([
    'number-twice',
  ])
})
