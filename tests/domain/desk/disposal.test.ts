import { describe, expect, test } from 'vitest'
import { nextMotion } from '@/domain/desk/derived/order'
import { at, Clerk, idOf } from './desk'

const yes = { yes: 4, no: 2, abstain: 0 }
const no = { yes: 2, no: 4, abstain: 0 }
const NOTE = 'an den Bauausschuss bis zum 1. Oktober'

const dispose = (disposal: 'postponed' | 'referred' | 'taken_off' | null, note: string | null) =>
  ({ kind: 'item.dispose', id: idOf('Haushalt'), disposal, note }) as const

const open = (motion: string) =>
  ({ kind: 'vote.open', id: idOf('V'), motionId: idOf(motion), at: at('17:30') }) as const

const withMotions = () =>
  new Clerk()
    .begin()
    .move('Hauptantrag')
    .move('Änderung', { motionKind: 'amendment', targetId: idOf('Hauptantrag') })

describe('an item that is disposed of', () => {
  test.each(['postponed', 'referred'] as const)(
    'takes its undecided motions along: %s',
    (disposal) => {
      const clerk = withMotions().vote('Änderung', no).say(dispose(disposal, NOTE))
      expect(clerk.motion('Hauptantrag')).toMatchObject({ outcome: disposal, outcomeNote: NOTE })
      expect(clerk.motion('Änderung')).toMatchObject({ outcome: 'rejected', outcomeNote: null })
      expect(nextMotion(clerk.state, idOf('Haushalt'))).toBeUndefined()
      expect(clerk.against(open('Hauptantrag'))).toEqual(['item-disposed'])
    },
  )

  test('gives them back when that is taken back, and follows when it goes elsewhere', () => {
    const clerk = withMotions().say(dispose('referred', NOTE))
    clerk.say(dispose('postponed', null))
    expect(clerk.motion('Hauptantrag')).toMatchObject({ outcome: 'postponed', outcomeNote: null })
    clerk.say(dispose(null, 'steht nirgends mehr'))
    expect(clerk.item('Haushalt')).toMatchObject({ disposal: null, disposalNote: null })
    for (const title of ['Hauptantrag', 'Änderung'])
      expect(clerk.motion(title)).toMatchObject({ outcome: 'not_reported', outcomeNote: null })
    expect(clerk.against(open('Hauptantrag'))).toEqual([])
  })

  test('by a vote gives them back when that vote is corrected', () => {
    const clerk = withMotions().move('Vertagung', { motionKind: 'postponement' })
    clerk.vote('Vertagung', yes)
    expect(clerk.motion('Hauptantrag')).toMatchObject({
      outcome: 'postponed',
      outcomeNote: 'Beantragt wird: Vertagung.',
    })
    expect(clerk.motion('Vertagung').outcome).toBe('carried')
    clerk.vote('Vertagung', no, { name: 'V2', replaces: 'Abstimmung Vertagung' })
    expect(clerk.motion('Hauptantrag')).toMatchObject({
      outcome: 'not_reported',
      outcomeNote: null,
    })
  })

  test('leaves what was withdrawn, and what a motion of its own had put off', () => {
    const clerk = withMotions()
      .move('Zweitantrag')
      .say({ kind: 'motion.settle', id: idOf('Änderung'), outcome: 'withdrawn', note: null })
      .move('Verweisung', { motionKind: 'referral', targetId: idOf('Zweitantrag'), text: NOTE })
      .vote('Verweisung', yes)
      .say(dispose('referred', NOTE))
      .say(dispose(null, null))
    expect(clerk.motion('Änderung').outcome).toBe('withdrawn')
    expect(clerk.motion('Zweitantrag')).toMatchObject({ outcome: 'referred', outcomeNote: NOTE })
    expect(clerk.motion('Hauptantrag').outcome).toBe('not_reported')
  })

  test('is voted on all the same where the clerk insists, and the result stands', () => {
    const clerk = withMotions().say(dispose('referred', NOTE)).say(open('Hauptantrag'), 'Doch.')
    clerk
      .say({ kind: 'vote.enter', id: idOf('V'), ...yes })
      .say({ kind: 'vote.count', id: idOf('V'), at: at('17:31') })
    expect(clerk.motion('Hauptantrag')).toMatchObject({ outcome: 'carried', outcomeNote: null })
    clerk.say(dispose(null, null))
    expect(clerk.motion('Hauptantrag').outcome).toBe('carried')
    expect(clerk.motion('Änderung').outcome).toBe('not_reported')
  })
})

test('a motion that was put off by itself is voted on only against the rule', () => {
  const clerk = withMotions()
    .move('Vertagung', { motionKind: 'postponement', targetId: idOf('Hauptantrag') })
    .vote('Vertagung', yes)
  expect(clerk.against(open('Hauptantrag'))).toEqual(['motion-settled'])
})

describe('taking an item off the agenda', () => {
  const takenOff = dispose('taken_off', null)

  test('is free before the session, and takes a decision in it', () => {
    new Clerk().say(takenOff)
    const clerk = withMotions()
    expect(clerk.against(takenOff)).toEqual(['taken-off-in-session'])
    clerk.say(takenOff, 'Auf Bitte der Verwaltung.')
    expect(clerk.motion('Hauptantrag').outcome).toBe('taken_off')
    // To write down why, afterwards, changes the agenda no more.
    clerk.say(dispose('taken_off', 'Die Verwaltung hat die Vorlage zurückgezogen.'))
  })

  test('and moving it are free once the council has decided so', () => {
    const clerk = withMotions().move('Absetzung', { motionKind: 'order_of_business' })
    clerk.vote('Absetzung', no)
    expect(clerk.against(takenOff)).toEqual(['taken-off-in-session'])
    clerk.vote('Absetzung', yes, { name: 'V2', replaces: 'Abstimmung Absetzung' })
    clerk.say(takenOff)
    clerk.say({ kind: 'item.move', id: idOf('Haushalt'), after: idOf('Straßen') })
  })
})
