import { describe, expect, test } from 'vitest'
import type { MinutesStanding } from '@/domain/desk/state'
import { at, Clerk, idOf } from './desk'

const counted = () =>
  new Clerk().begin().move('Antrag').vote('Antrag', { yes: 4, no: 2, abstain: 0 })
const signedAs = (minutes: MinutesStanding) => new Clerk({ ...counted().state, minutes })

const change = { kind: 'item.change', id: idOf('Haushalt'), note: 'Später ergänzt.' } as const
const again = {
  kind: 'vote.open',
  id: idOf('V2'),
  motionId: idOf('Antrag'),
  at: at('17:30'),
  replacesId: idOf('Abstimmung Antrag'),
  replacement: 'corrected',
  replacementReason: 'Verzählt.',
} as const

describe('a change at the desk', () => {
  test('asks for nothing while nobody has signed', () => {
    for (const minutes of ['draft', 'cleared'] as const) {
      expect(signedAs(minutes).against(change)).toEqual([])
      expect(signedAs(minutes).say(change).state.minutes).toBe(minutes)
    }
  })

  test('is told while somebody has signed, and takes the meaning from all signatures', () => {
    for (const minutes of ['partly_signed', 'signed'] as const) {
      const clerk = signedAs(minutes)
      expect(clerk.against(change)).toEqual(['minutes-signed'])
      clerk.say(change, 'Es fehlte.')
      expect(clerk.state.minutes).toBe('cleared')
      expect(clerk.against({ ...change, note: 'Noch etwas.' })).toEqual([])
    }
  })

  test('is told once minutes are approved or published, which stay as they are', () => {
    const clerk = signedAs('final')
    expect(clerk.against(change)).toEqual(['minutes-signed'])
    expect(clerk.against(again)).toEqual(['minutes-signed'])
    // Of the vote itself the clerk was told when it was opened.
    clerk
      .say(again, 'Es war anders.')
      .say({ kind: 'vote.enter', id: idOf('V2'), yes: 3, no: 3, abstain: 0 })
      .say({ kind: 'vote.count', id: idOf('V2'), at: at('17:31') })
    expect(clerk.state.minutes).toBe('final')
  })

  test('that changes no record is none', () => {
    expect(signedAs('signed').against({ kind: 'live.switch', isLive: true })).toEqual([])
  })
})
