import { describe, expect, test } from 'vitest'
import { nextMotion, orderOfVotes } from '@/domain/desk/derived/order'
import { at, Clerk, idOf } from './desk'

const yes = { yes: 4, no: 2, abstain: 0 }
const no = { yes: 2, no: 4, abstain: 0 }

const order = (clerk: Clerk) => {
  const titleOf = new Map(clerk.state.motions.map(({ id, payload }) => [id, payload.title]))
  return orderOfVotes(clerk.state, idOf('Haushalt')).map(({ motionId }) => titleOf.get(motionId))
}
const next = (clerk: Clerk) => nextMotion(clerk.state, idOf('Haushalt'))?.payload.title

describe('motions', () => {
  test('are voted on in order: business, amendments by reach, then the main motion', () => {
    const clerk = new Clerk()
      .begin()
      .move('Hauptantrag')
      .move('Änderung 1', { motionKind: 'amendment', targetId: idOf('Hauptantrag') })
      .move('Änderung 2', { motionKind: 'amendment', targetId: idOf('Hauptantrag') })
      .move('Schluss', { motionKind: 'closure' })
    expect(order(clerk)).toEqual(['Schluss', 'Änderung 1', 'Änderung 2', 'Hauptantrag'])
    const ids = ['Änderung 2', 'Änderung 1', 'Hauptantrag', 'Schluss'].map(idOf)
    clerk.say({ kind: 'motion.order', agendaItemId: idOf('Haushalt'), order: ids })
    expect(order(clerk)).toEqual(['Schluss', 'Änderung 2', 'Änderung 1', 'Hauptantrag'])
    expect(next(clerk)).toBe('Schluss')
    clerk.vote('Schluss', yes).vote('Änderung 2', no)
    expect(next(clerk)).toBe('Änderung 1')
    clerk.say({ kind: 'motion.settle', id: idOf('Änderung 1'), outcome: 'settled', note: null })
    expect(next(clerk)).toBe('Hauptantrag')
  })

  test('are ordered as a whole or not at all', () => {
    const clerk = new Clerk().begin().move('Eins').move('Zwei')
    const say = (names: string[]) => ({
      kind: 'motion.order' as const,
      agendaItemId: idOf('Haushalt'),
      order: names.map(idOf),
    })
    expect(clerk.nonsense(say(['Eins']))).toEqual(['order'])
    expect(clerk.nonsense(say(['Eins', 'Eins']))).toEqual(['order'])
    expect(clerk.nonsense(say(['Eins', 'Drei']))).toEqual(['order'])
  })

  test('are worded anew after their vote only against the rule', () => {
    const clerk = new Clerk().begin().move('Antrag').vote('Antrag', yes)
    const reword = { kind: 'motion.change', id: idOf('Antrag'), text: 'Anders.' } as const
    expect(clerk.against(reword)).toEqual(['already-voted'])
    clerk.say({ kind: 'motion.change', id: idOf('Antrag'), title: 'Nur der Titel' })
  })

  test('to a closed item are told', () => {
    const clerk = new Clerk().begin().open('Straßen', '17:30')
    expect(
      clerk.against({
        kind: 'motion.add',
        id: idOf('Spät'),
        agendaItemId: idOf('Haushalt'),
        motionKind: 'substantive',
        title: 'Spät',
        text: 'Spät.',
        targetId: null,
      }),
    ).toEqual(['item-closed'])
  })

  test('make no sense with a target elsewhere, with nobody as mover, or with an id twice', () => {
    const clerk = new Clerk().begin().move('Antrag')
    const motion = {
      kind: 'motion.add',
      id: idOf('Neu'),
      agendaItemId: idOf('Straßen'),
      motionKind: 'amendment',
      title: 'Neu',
      text: 'Neu.',
      targetId: idOf('Antrag'),
    } as const
    expect(clerk.nonsense(motion)).toEqual(['targetId'])
    expect(clerk.nonsense({ ...motion, targetId: null, id: idOf('Antrag') })).toEqual(['id'])
    const movers = [{ organizationId: null, personId: null }]
    expect(clerk.nonsense({ ...motion, targetId: null, movers })).toEqual([
      'movers.0.organizationId',
    ])
    expect(
      clerk.nonsense({ kind: 'motion.change', id: idOf('Antrag'), targetId: idOf('Antrag') }),
    ).toEqual(['targetId'])
  })
})

describe('an outcome without a vote', () => {
  const settle = (outcome: 'withdrawn' | 'carried' | 'rejected') =>
    ({ kind: 'motion.settle', id: idOf('Antrag'), outcome, note: null }) as const

  test('is recorded, and whoever opens a vote on it afterwards is told', () => {
    const clerk = new Clerk().begin().move('Antrag').say(settle('withdrawn'))
    expect(clerk.motion('Antrag').outcome).toBe('withdrawn')
    expect(
      clerk.against({
        kind: 'vote.open',
        id: idOf('V'),
        motionId: idOf('Antrag'),
        at: at('17:30'),
      }),
    ).toEqual(['motion-settled'])
  })

  test('is not one that takes a vote, or that the vote contradicts', () => {
    const clerk = new Clerk().begin().move('Antrag')
    expect(clerk.against(settle('carried'))).toEqual(['carried-without-vote'])
    clerk.vote('Antrag', yes)
    expect(clerk.against(settle('rejected'))).toEqual(['outcome-against-vote'])
  })

  test('is told while its vote is open', () => {
    const clerk = new Clerk().begin().move('Antrag')
    clerk.say({ kind: 'vote.open', id: idOf('V'), motionId: idOf('Antrag'), at: at('17:10') })
    expect(clerk.against(settle('withdrawn'))).toEqual(['vote-open'])
  })
})

describe('a carried motion about procedure', () => {
  test('closes the debate; a rejected one leaves it as it is', () => {
    const clerk = new Clerk()
      .begin()
      .move('Schluss 1', { motionKind: 'closure' })
      .move('Schluss 2', { motionKind: 'closure' })
      .vote('Schluss 1', yes, { time: '17:20' })
      .vote('Schluss 2', no, { time: '17:25' })
    expect(clerk.item('Haushalt').debateClosedAt).toBe(at('17:20'))
    clerk.vote('Schluss 1', no, { name: 'V2', time: '17:30', replaces: 'Abstimmung Schluss 1' })
    expect(clerk.item('Haushalt').debateClosedAt).toBeNull()
  })

  test.each([
    ['referral', 'referred'],
    ['postponement', 'postponed'],
  ] as const)('of kind %s disposes of the item, and of a target alone', (motionKind, effect) => {
    const clerk = new Clerk()
      .begin()
      .move('Hauptantrag')
      .move('Verfahren', { motionKind })
      .vote('Verfahren', yes)
    expect(clerk.item('Haushalt')).toMatchObject({
      disposal: effect,
      disposalNote: 'Beantragt wird: Verfahren.',
    })
    clerk.vote('Verfahren', no, { name: 'V2', replaces: 'Abstimmung Verfahren' })
    expect(clerk.item('Haushalt')).toMatchObject({ disposal: null, disposalNote: null })

    clerk.move('Gezielt', { motionKind, targetId: idOf('Hauptantrag') }).vote('Gezielt', yes)
    expect(clerk.item('Haushalt').disposal).toBeNull()
    expect(clerk.motion('Hauptantrag').outcome).toBe(effect)
    clerk.vote('Gezielt', no, { name: 'V3', replaces: 'Abstimmung Gezielt' })
    expect(clerk.motion('Hauptantrag')).toMatchObject({
      outcome: 'not_reported',
      outcomeNote: null,
    })
  })

  test('that is rejected does nothing to its target', () => {
    const clerk = new Clerk().begin().move('Hauptantrag')
    const settled = { outcome: 'withdrawn', outcomeNote: 'auf Bitte des Landrats' } as const
    clerk.say({
      kind: 'motion.settle',
      id: idOf('Hauptantrag'),
      outcome: settled.outcome,
      note: settled.outcomeNote,
    })
    clerk
      .move('Verweisung', { motionKind: 'referral', targetId: idOf('Hauptantrag') })
      .vote('Verweisung', no)
    expect(clerk.motion('Hauptantrag')).toMatchObject(settled)
  })
})

describe('the outcome of a motion', () => {
  const amended = () =>
    new Clerk()
      .begin()
      .move('Hauptantrag')
      .move('Änderung', { motionKind: 'amendment', targetId: idOf('Hauptantrag') })

  test('is carried as amended once an amendment was carried', () => {
    const clerk = amended().vote('Änderung', yes).vote('Hauptantrag', yes)
    expect(clerk.motion('Hauptantrag').outcome).toBe('carried_amended')
  })

  test('follows a correction of the amendment’s count', () => {
    const clerk = amended().vote('Änderung', no).vote('Hauptantrag', yes)
    expect(clerk.motion('Hauptantrag').outcome).toBe('carried')
    clerk.vote('Änderung', yes, { name: 'V2', replaces: 'Abstimmung Änderung' })
    expect(clerk.motion('Hauptantrag').outcome).toBe('carried_amended')
  })

  test('follows the count that took the place of another', () => {
    const clerk = amended().vote('Hauptantrag', yes)
    expect(clerk.motion('Hauptantrag').outcome).toBe('carried')
    clerk.vote('Hauptantrag', no, { name: 'V2', replaces: 'Abstimmung Hauptantrag' })
    expect(clerk.motion('Hauptantrag').outcome).toBe('rejected')
  })
})
