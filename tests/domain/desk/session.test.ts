import { describe, expect, test } from 'vitest'
import { currentItem, openVotes } from '@/domain/desk/derived/items'
import { quorumAt } from '@/domain/desk/derived/presence'
import { at, Clerk, idOf } from './desk'

describe('the session', () => {
  test('starts, is interrupted, goes on and ends, each at its time', () => {
    const clerk = new Clerk()
      .begin()
      .say({ kind: 'session.break', at: at('18:00') })
      .say({ kind: 'session.resume', at: at('18:15') })
      .say({ kind: 'session.end', at: at('19:00') })
    expect(clerk.state.session.payload).toMatchObject({
      sessionState: 'closed',
      startsAt: at('17:00'),
      endsAt: at('19:00'),
      breaks: [{ from: at('18:00'), until: at('18:15') }],
    })
    expect(clerk.item('Haushalt').endedAt).toBe(at('19:00'))
    expect(currentItem(clerk.state)).toBeUndefined()
  })

  test('cannot do what it is not in the state for', () => {
    const clerk = new Clerk()
    expect(clerk.nonsense({ kind: 'session.end', at: at('19:00') })).toEqual([''])
    expect(clerk.nonsense({ kind: 'session.resume', at: at('19:00') })).toEqual([''])
    clerk.begin()
    expect(clerk.nonsense({ kind: 'session.start', at: at('17:30') })).toEqual([''])
    expect(clerk.nonsense({ kind: 'session.end', at: at('16:00') })).toEqual(['at'])
    clerk.say({ kind: 'session.break', at: at('18:00') })
    expect(clerk.nonsense({ kind: 'session.break', at: at('18:05') })).toEqual([''])
    expect(clerk.nonsense({ kind: 'session.resume', at: at('17:59') })).toEqual(['at'])
  })

  test('is told that a vote is open when it is ended or interrupted', () => {
    const clerk = new Clerk().begin().move('Antrag')
    clerk.say({ kind: 'vote.open', id: idOf('V'), motionId: idOf('Antrag'), at: at('17:10') })
    expect(openVotes(clerk.state)).toHaveLength(1)
    expect(clerk.against({ kind: 'session.end', at: at('19:00') })).toEqual(['vote-open'])
    expect(clerk.against({ kind: 'session.break', at: at('19:00') })).toEqual(['vote-open'])
  })

  test('that goes on after its end keeps that it had ended, as an interruption', () => {
    const clerk = new Clerk().begin().say({ kind: 'session.end', at: at('19:00') })
    const again = { kind: 'session.start', at: at('19:10') } as const
    expect(clerk.against(again)).toEqual(['session-closed'])
    clerk.say(again, 'Der Kreistag setzt die Sitzung fort.')
    expect(clerk.state.session.payload).toMatchObject({
      startsAt: at('17:00'),
      endsAt: null,
      breaks: [{ from: at('19:00'), until: at('19:10') }],
    })
  })

  test('of a council without members says what cannot be checked', () => {
    const clerk = new Clerk()
    clerk.state = { ...clerk.state, persons: [] }
    expect(clerk.against({ kind: 'session.start', at: at('17:00') })).toEqual(['no-members'])
  })

  test('is not interrupted twice at the same moment, however it is written', () => {
    const clerk = new Clerk()
      .begin()
      .say({ kind: 'session.break', at: at('18:00') })
      .say({ kind: 'session.resume', at: at('18:00') })
    expect(clerk.nonsense({ kind: 'session.break', at: '2021-06-25T16:00:00Z' })).toEqual(['at'])
  })
})

describe('the quorum', () => {
  const light = (clerk: Clerk, time = '17:30') =>
    quorumAt(clerk.state, null, new Date(at(time))).state

  test('is given by those present, and counts as given until its lack is established', () => {
    const clerk = new Clerk().begin()
    expect(light(clerk)).toBe('given')
    for (const name of ['Adam', 'Bauer', 'Conrad'])
      clerk.say({ kind: 'attendance.leave', personId: idOf(name), at: at('17:20') })
    expect(light(clerk, '17:10')).toBe('given')
    expect(light(clerk)).toBe('deemed')
    clerk.say({
      kind: 'quorum.establish',
      at: at('17:25'),
      agendaItemId: null,
      present: 3,
      isQuorate: false,
      movedBy: 'Fraktion B',
    })
    expect(light(clerk)).toBe('lacking')
    clerk.move('Antrag')
    expect(
      clerk.against({
        kind: 'vote.open',
        id: idOf('V'),
        motionId: idOf('Antrag'),
        at: at('17:30'),
      }),
    ).toEqual(['no-quorum'])
  })

  test('is established once at a time, for an item that is there', () => {
    const check = {
      kind: 'quorum.establish',
      at: at('17:25'),
      agendaItemId: null,
      present: 6,
      isQuorate: true,
      movedBy: null,
    } as const
    const clerk = new Clerk().begin().say(check)
    expect(clerk.nonsense({ ...check, at: '2021-06-25T15:25:00Z' })).toEqual(['at'])
    expect(clerk.nonsense({ ...check, at: at('17:26'), agendaItemId: idOf('woanders') })).toEqual([
      'agendaItemId',
    ])
  })

  const lacking = {
    kind: 'quorum.establish',
    at: at('17:25'),
    agendaItemId: idOf('Haushalt'),
    present: 3,
    isQuorate: false,
    movedBy: 'Fraktion B',
  } as const

  test('that was found lacking stays so for later items until it is established again', () => {
    const clerk = new Clerk().begin().say(lacking).open('Straßen', '17:30')
    const lightOf = (time: string) =>
      quorumAt(clerk.state, idOf('Straßen'), new Date(at(time))).state
    expect(lightOf('17:20')).toBe('given')
    expect(lightOf('17:40')).toBe('lacking')
    clerk.say({ ...lacking, at: at('17:45'), present: 6, isQuorate: true })
    expect(lightOf('17:40')).toBe('lacking')
    expect(lightOf('17:50')).toBe('given')
  })

  test('does not depend on the number in a second call whose invitation said so', () => {
    const clerk = new Clerk().begin().say(lacking)
    const lightOf = () => quorumAt(clerk.state, idOf('Haushalt'), new Date(at('17:30'))).state
    clerk.say({ kind: 'item.change', id: idOf('Haushalt'), secondCall: 'without_notice' })
    expect(lightOf()).toBe('lacking')
    clerk.say({ kind: 'item.change', id: idOf('Haushalt'), secondCall: 'with_notice' })
    expect(lightOf()).toBe('given')
    clerk.move('Antrag')
    const open = { kind: 'vote.open', id: idOf('V'), motionId: idOf('Antrag'), at: at('17:30') }
    clerk.say({ ...open, kind: 'vote.open' })
    clerk.say({ ...lacking, at: at('17:31'), isQuorate: true })
  })

  test('that the count does not bear out, or outside of the session, is told', () => {
    const clerk = new Clerk().begin()
    expect(clerk.against({ ...lacking, present: 4 })).toEqual(['quorum-against-count'])
    expect(clerk.against({ ...lacking, isQuorate: true })).toEqual(['quorum-against-count'])
    expect(clerk.against({ ...lacking, at: at('16:00') })).toEqual(['before-session'])
    clerk.say({ ...lacking, present: null })
  })

  test('noted by mistake is struck', () => {
    const clerk = new Clerk().begin().say(lacking)
    expect(clerk.nonsense({ kind: 'quorum.discard', at: at('17:26') })).toEqual(['at'])
    clerk.say({ kind: 'quorum.discard', at: '2021-06-25T15:25:00Z' })
    expect(light(clerk)).toBe('given')
  })
})
