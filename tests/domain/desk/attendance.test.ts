import { describe, expect, test } from 'vitest'
import type { CommandInput } from '@/domain/desk/commands'
import { electorate, presentAt } from '@/domain/desk/derived/presence'
import { findingsOf } from '@/domain/desk/derived/vote'
import { at, Clerk, idOf, MEMBERS } from './desk'

const live = (clerk: Clerk, time: string, item: string | null = null) =>
  presentAt(clerk.state, item === null ? null : idOf(item), new Date(at(time)))

const stays = (clerk: Clerk, name: string) =>
  clerk.state.session.payload.attendances.filter(({ personId }) => personId === idOf(name))

describe('attendance', () => {
  test('is unknown until somebody is marked, and never 0', () => {
    expect(live(new Clerk(), '17:00')).toBeNull()
  })

  test('follows those who come and go', () => {
    const clerk = new Clerk()
      .begin()
      .say({ kind: 'attendance.leave', personId: idOf('Adam'), at: at('17:30') })
      .say({ kind: 'attendance.arrive', personId: idOf('Adam'), at: at('17:45') })
    expect([live(clerk, '17:29'), live(clerk, '17:30'), live(clerk, '17:45')]).toEqual([6, 5, 6])
    expect(stays(clerk, 'Adam')).toMatchObject([
      { leftAt: at('17:30') },
      { arrivedAt: at('17:45') },
    ])
  })

  test('counts neither guests nor, for their item, those who are excluded from it', () => {
    const clerk = new Clerk()
      .begin()
      .say({ kind: 'attendance.mark', personId: idOf('Gast'), status: 'present' })
      .say({
        kind: 'recusal.set',
        agendaItemId: idOf('Haushalt'),
        personId: idOf('Bauer'),
        isRecused: true,
      })
    expect(live(clerk, '17:10', 'Haushalt')).toBe(5)
    expect(live(clerk, '17:10', 'Straßen')).toBe(6)
    const electors = electorate(clerk.state, {
      agendaItemId: idOf('Haushalt'),
      chairExcludedBy: '§ 26 Abs. 2 KrO NRW',
      at: new Date(at('17:10')),
    })
    expect(
      electors.map(({ person, eligibility }) => [person.familyName, eligibility.reason]),
    ).toEqual([
      ['Adam', 'eligible'],
      ['Bauer', 'excluded_from_item'],
      ['Conrad', 'eligible'],
      ['Dietz', 'eligible'],
      ['Ernst', 'eligible'],
      ['Landrat', 'chair_excluded'],
    ])
  })

  test('keeps since when somebody is there when they are marked present once more', () => {
    const personId = idOf('Adam')
    const clerk = new Clerk()
      .say({ kind: 'attendance.arrive', personId, at: at('17:05') })
      .say({ kind: 'attendance.mark', personId, status: 'present' })
    expect(stays(clerk, 'Adam')).toMatchObject([{ arrivedAt: at('17:05') }])
    // What somebody's presence at a vote may rest on does not go away with one key.
    const gone = { kind: 'attendance.mark', personId, status: null } as const
    expect(clerk.against(gone)).toEqual(['stays-lost'])
    clerk.say(gone, 'Verwechslung')
    expect(stays(clerk, 'Adam')).toEqual([])
  })

  test('is corrected as a whole or not at all', () => {
    const personId = idOf('Adam')
    const correct = (arrivedAt: string | null, leftAt: string | null): CommandInput => ({
      kind: 'attendance.stays',
      personId,
      stays: [{ status: 'present', arrivedAt, leftAt }],
    })
    const clerk = new Clerk().begin().say(correct(at('17:30'), at('18:00')))
    expect(clerk.against(correct(at('16:00'), at('18:00')))).toEqual(['before-session'])
    expect(clerk.nonsense(correct(at('17:30'), at('17:00')))).toEqual(['stays.0.leftAt'])
    expect(stays(clerk, 'Adam')).toMatchObject([{ arrivedAt: at('17:30'), leftAt: at('18:00') }])
    clerk.say(correct(null, at('18:10')))
    expect(stays(clerk, 'Adam')).toMatchObject([{ arrivedAt: null, leftAt: at('18:10') }])
  })

  test.each([
    ['before the session began', 'attendance.arrive', '16:00', 'before-session'],
    ['after it ended', 'attendance.arrive', '20:00', 'after-session'],
  ] as const)('%s is possible only against the rule', (_, kind, time, rule) => {
    const clerk = new Clerk().begin().say({ kind: 'session.end', at: at('19:00') })
    clerk.say({ kind: 'attendance.mark', personId: idOf('Adam'), status: null })
    expect(clerk.against({ kind, personId: idOf('Adam'), at: at(time) })).toEqual([rule])
  })

  test('makes no sense where somebody comes who is there, or goes who is not', () => {
    const clerk = new Clerk().begin()
    const adam = { personId: idOf('Adam') }
    expect(clerk.nonsense({ kind: 'attendance.arrive', ...adam, at: at('17:30') })).toEqual([''])
    clerk.say({ kind: 'attendance.leave', ...adam, at: at('17:30') })
    expect(clerk.nonsense({ kind: 'attendance.leave', ...adam, at: at('17:31') })).toEqual([''])
    expect(clerk.nonsense({ kind: 'attendance.arrive', ...adam, at: at('17:20') })).toEqual(['at'])
    const stranger = { personId: idOf('Niemand') }
    expect(clerk.nonsense({ kind: 'attendance.arrive', ...stranger, at: at('17:30') })).toEqual([
      'personId',
    ])
    expect(clerk.nonsense({ kind: 'attendance.mark', ...stranger, status: 'present' })).toEqual([
      'personId',
    ])
  })
})

describe('the whole list at once', () => {
  const stay = (name: string, rest: object = {}) => ({
    personId: idOf(name),
    status: 'present' as const,
    arrivedAt: null,
    leftAt: null,
    ...rest,
  })

  test('takes the place of what was recorded', () => {
    const clerk = new Clerk().begin().say({
      kind: 'attendance.replace',
      attendances: [
        stay('Adam', { leftAt: at('17:30') }),
        stay('Adam', { arrivedAt: at('17:40') }),
        stay('Bauer', { status: 'excused' }),
      ],
    })
    expect(live(clerk, '17:35')).toBe(0)
    expect(live(clerk, '17:40')).toBe(1)
  })

  test.each([
    ['strangers', [stay('Niemand')], ['attendances.0.personId']],
    [
      'stays that end before they begin',
      [stay('Adam', { arrivedAt: at('18:00'), leftAt: at('17:30') })],
      ['attendances.0.leftAt'],
    ],
    [
      'absent people who come',
      [stay('Adam', { status: 'absent', arrivedAt: at('18:00') })],
      ['attendances.0.status'],
    ],
    [
      'people who are there twice at the same time',
      [stay('Adam', { leftAt: at('18:00') }), stay('Adam', { arrivedAt: at('17:30') })],
      ['attendances.1'],
    ],
  ])('is refused with %s', (_, attendances, paths) => {
    const clerk = new Clerk().begin()
    expect(clerk.nonsense({ kind: 'attendance.replace', attendances })).toEqual(paths)
  })

  test('is told of times outside of the session', () => {
    const attendances = [stay('Adam', { arrivedAt: at('16:00') })]
    const clerk = new Clerk().begin()
    expect(clerk.against({ kind: 'attendance.replace', attendances })).toEqual(['before-session'])
  })
})

test('somebody is excluded from an item and let back in', () => {
  const recusal = {
    kind: 'recusal.set',
    agendaItemId: idOf('Haushalt'),
    personId: idOf('Adam'),
    isRecused: true,
    leftTable: true,
  } as const
  const clerk = new Clerk().begin().say(recusal)
  expect(clerk.item('Haushalt').recusals).toMatchObject([{ leftTable: true }])
  clerk.say({ ...recusal, isRecused: false })
  expect(clerk.item('Haushalt').recusals).toEqual([])
  expect(clerk.nonsense({ ...recusal, agendaItemId: idOf('woanders') })).toEqual(['agendaItemId'])
})

describe('Befangenheit that is recorded after the vote', () => {
  const recusal = (name: string) =>
    ({
      kind: 'recusal.set',
      agendaItemId: idOf('Haushalt'),
      personId: idOf(name),
      isRecused: true,
    }) as const
  const rollCall = () => {
    const clerk = new Clerk().begin().move('Antrag')
    const id = idOf('V')
    clerk.say({ kind: 'vote.open', id, motionId: idOf('Antrag'), at: at('17:20') })
    for (const name of [...MEMBERS, 'Landrat'])
      clerk.say({
        kind: 'vote.ballot',
        id,
        personId: idOf(name),
        choice: name === 'Ernst' ? 'not_voting' : 'yes',
      })
    return clerk.say({ kind: 'vote.count', id, at: at('17:21') })
  }

  test('is told of whoever voted all the same, and stays a fault of that vote', () => {
    const clerk = rollCall()
    expect(clerk.against(recusal('Adam'))).toEqual(['ballot-of-excluded-member'])
    expect(clerk.against(recusal('Ernst'))).toEqual([])
    clerk.say(recusal('Adam'), 'Erst danach angezeigt.')
    const rules = findingsOf(clerk.state, clerk.counted('V')).map(({ rule }) => rule)
    expect(rules).toContain('ballot-of-excluded-member')
  })

  test('is told where nobody wrote down who voted, unless they were not there', () => {
    const clerk = new Clerk()
      .begin()
      .say({ kind: 'attendance.leave', personId: idOf('Bauer'), at: at('17:10') })
      .move('Antrag')
      .vote('Antrag', { yes: 5, no: 0, abstain: 0 })
    expect(clerk.against(recusal('Adam'))).toEqual(['recusal-after-vote'])
    expect(clerk.against(recusal('Bauer'))).toEqual([])
    clerk.say(recusal('Adam'), 'Hat mitgestimmt.')
    // Five have voted, of whom only four could.
    const rules = findingsOf(clerk.state, clerk.counted('Abstimmung Antrag')).map(
      ({ rule }) => rule,
    )
    expect(rules).toContain('votes-exceed-eligible')
  })
})
