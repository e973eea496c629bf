import { describe, expect, test } from 'vitest'
import { nrwRules } from '@/domain/procedure/rules'
import { decisionStanding } from '@/domain/procedure/decision-events'
import type { DecisionEventKind } from '@/domain/vocabulary'
import { Clerk, idOf } from './desk'

const note = (event: DecisionEventKind, on = '2021-06-28') =>
  ({
    kind: 'decision.note',
    motionId: idOf('Antrag'),
    event,
    on,
    by: 'Landrat',
    note: null,
  }) as const

const yes = { yes: 5, no: 1, abstain: 0 }
const decided = () => new Clerk().begin().move('Antrag').vote('Antrag', yes)
const standing = (clerk: Clerk) => {
  const { events, outcome } = clerk.motion('Antrag')
  return decisionStanding(events, outcome, nrwRules)
}

describe('a decision', () => {
  test('to which nothing happened stands as it was taken', () => {
    expect(standing(decided())).toBeNull()
  })

  test('is suspended by an objection, and in force again once it is upheld', () => {
    const clerk = decided().say(note('objection'))
    expect(standing(clerk)).toMatchObject({ state: 'suspended' })
    expect(standing(clerk)?.explanation).toBe(
      'Dem Beschluss wurde am 28.\u00a0Juni 2021 widersprochen (Landrat); der Widerspruch hat aufschiebende Wirkung (§\u00a039 Abs.\u00a01 KrO\u00a0NRW).',
    )
    expect(clerk.motion('Antrag').outcome).toBe('carried')
    clerk.say(note('upheld', '2021-07-09'))
    expect(standing(clerk)?.state).toBe('in_force')
  })

  test('about which a complaint is made stays suspended until the authority has decided', () => {
    const clerk = decided().say(note('upheld', '2021-07-09'), 'Nachgetragen.')
    // In whatever order it is entered.
    clerk.say(note('complaint'))
    expect(standing(clerk)?.state).toBe('suspended')
    clerk.say(note('confirmed', '2021-08-01'))
    expect(standing(clerk)?.state).toBe('in_force')
    clerk.say(note('lifted', '2021-08-02'))
    expect(standing(clerk)?.state).toBe('lifted')
  })

  test('that is urgent waits for approval, which is the vote on it', () => {
    const clerk = new Clerk().begin().move('Antrag').say(note('urgent_decision', '2021-06-01'))
    expect(standing(clerk)?.state).toBe('awaiting')
    clerk.vote('Antrag', yes)
    expect(standing(clerk)?.state).toBe('approved')
    clerk.vote(
      'Antrag',
      { yes: 1, no: 5, abstain: 0 },
      { name: 'V2', replaces: 'Abstimmung Antrag' },
    )
    expect(standing(clerk)?.state).toBe('not_approved')
  })

  test('is told what speaks against an event', () => {
    const open = new Clerk().begin().move('Antrag')
    expect(open.against(note('objection'))).toEqual(['nothing-decided'])
    expect(decided().against(note('objection', '2021-06-29'))).toEqual(['objection-late'])
    expect(decided().against(note('complaint', '2021-07-29'))).toEqual([])
    for (const kind of ['upheld', 'confirmed', 'withdrawn', 'lifted'] as const)
      expect(decided().against(note(kind))).toEqual(['nothing-to-settle'])
    for (const kind of ['approved', 'refused'] as const)
      expect(decided().against(note(kind))).toEqual(['nothing-to-approve'])
  })

  test('has each event once a day, and one noted by mistake is struck', () => {
    const clerk = decided().say(note('objection'))
    expect(clerk.nonsense(note('objection'))).toEqual(['on'])
    const strike = {
      kind: 'decision.discard',
      motionId: idOf('Antrag'),
      event: 'objection',
      on: '2021-06-28',
    } as const
    expect(clerk.nonsense({ ...strike, on: '2021-06-27' })).toEqual(['event'])
    expect(standing(clerk.say(strike))).toBeNull()
  })
})

describe('what was asked for before a vote', () => {
  const asked = (
    requests: {
      kind: 'roll_call' | 'secret' | 'against_open_election'
      supporters: number | null
    }[],
    rest: object = {},
  ) => {
    const id = idOf('V')
    return new Clerk()
      .begin()
      .move('Antrag')
      .say({ kind: 'vote.open', id, motionId: idOf('Antrag'), at: '2021-06-25T17:20:00+02:00' })
      .say({
        kind: 'vote.enter',
        id,
        ...yes,
        requests: requests.map((request) => ({ by: 'Fraktion B', ...request })),
        ...rest,
      })
  }
  const count = { kind: 'vote.count', id: idOf('V'), at: '2021-06-25T17:21:00+02:00' } as const

  test('by a fifth of the members makes the vote a secret one', () => {
    expect(asked([{ kind: 'secret', supporters: 1 }]).against(count)).toEqual([])
    const enough = [{ kind: 'secret', supporters: 2 }] as const
    expect(asked([...enough]).against(count)).toEqual(['method-against-request'])
    expect(asked([...enough], { method: 'secret' }).against(count)).toEqual([])
    expect(asked([...enough], { method: 'roll_call' }).against(count)).toContain(
      'method-against-request',
    )
  })

  test('as a roll call counts once the Geschäftsordnung says how many it takes', () => {
    const clerk = asked([{ kind: 'roll_call', supporters: 2 }])
    expect(clerk.against(count)).toEqual([])
    const { rules } = clerk.state
    clerk.state = {
      ...clerk.state,
      rules: { ...rules, rollCall: { ...rules.rollCall, requestedBy: 2 } },
    }
    expect(clerk.against(count)).toEqual(['method-against-request'])
    clerk.say({
      kind: 'vote.enter',
      id: idOf('V'),
      method: 'secret',
      requests: [
        { kind: 'roll_call', by: null, supporters: 6 },
        { kind: 'secret', by: null, supporters: 2 },
      ],
    })
    expect(clerk.against(count)).toEqual([])
  })

  test('against an open election makes it one by ballot; that nobody did leaves it open', () => {
    const candidates = [
      { personId: idOf('Adam'), name: 'Kim Adam', votes: 5, elected: false, byLot: false },
    ]
    const rest = { yes: null, no: 1, candidates, round: 1, majority: 'plurality' }
    const against = (supporters: number | null, more: object = {}) =>
      asked([{ kind: 'against_open_election', supporters }], { ...rest, ...more }).against(count)
    expect(against(0)).toEqual([])
    expect(against(1)).toEqual(['method-against-request'])
    expect(against(null)).toEqual(['method-against-request'])
    expect(against(1, { method: 'secret' })).toEqual([])
  })
})
