import { describe, expect, test } from 'vitest'
import { findByLetters, movers, speakers, type Pickable } from '@/domain/desk/derived/people'
import { aDesk, FACTIONS, PERSONS } from '@tests/app/admin/pult/desk'

const found = (all: readonly Pickable[], letters: string) =>
  findByLetters(all, letters).map(({ label }) => label)

describe('who is picked by letters', () => {
  test('is found by family name, given name, faction and office', () => {
    const all = speakers(aDesk())
    expect(found(all, 'be')).toEqual(['Bert Behl'])
    expect(found(all, 'an')).toEqual(['Anna Ahl'])
    expect(found(all, 'cd')).toEqual(['Anna Ahl', 'Jörg Müller'])
    expect(found(all, 'landr')).toEqual(['Lars Land'])
    expect(found(all, 'xy')).toEqual([])
  })

  test('is found with umlauts in any spelling, and by several words', () => {
    const all = speakers(aDesk())
    for (const letters of ['mü', 'mue', 'mu', 'MÜ', 'jö mü', 'jo mu', 'cdu mü'])
      expect(found(all, letters), letters).toEqual(['Jörg Müller'])
  })

  test('comes first if the family name fits', () => {
    expect(found(speakers(aDesk()), 'la')[0]).toBe('Lars Land')
    const all = [
      { id: '1', label: 'Bea Adam', hint: null, words: ['Adam', 'Bea'] },
      { id: '2', label: 'Ada Beck', hint: null, words: ['Beck', 'Ada'] },
    ]
    expect(found(all, 'be')).toEqual(['Ada Beck', 'Bea Adam'])
  })

  test('is offered first who spoke last', () => {
    const state = aDesk()
    const statement = (personId: string, spokenAt: string) => ({
      id: personId,
      lock: 1,
      state: 'draft' as const,
      payload: {
        agendaItemId: '',
        position: 0,
        personId,
        factionId: null,
        office: null,
        motionId: null,
        stance: null,
        replyToId: null,
        note: null,
        spokenAt,
        isForRecord: false,
        passages: [],
        citations: [],
      },
    })
    const [, anna = '', , joerg = ''] = PERSONS
    state.statements = [
      statement(joerg, '2026-11-28T17:10:00+01:00'),
      statement(anna, '2026-11-28T17:05:00+01:00'),
    ]
    expect(speakers(state).map(({ label }) => label)).toEqual([
      'Jörg Müller',
      'Anna Ahl',
      'Lars Land',
      'Bert Behl',
    ])
  })

  test('factions come before persons where a motion is moved', () => {
    const all = movers(aDesk())
    expect(all.slice(0, 2).map(({ id }) => id)).toEqual(FACTIONS)
    expect(found(all, 'gr')[0]).toBe('Grüne')
  })
})
