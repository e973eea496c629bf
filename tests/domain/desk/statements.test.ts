import { describe, expect, test } from 'vitest'
import { at, Clerk, idOf } from './desk'

const statement = (name: string, rest: object = {}) => ({
  kind: 'statement.add' as const,
  id: idOf(name),
  agendaItemId: idOf('Haushalt'),
  personId: idOf('Adam'),
  spokenAt: at('17:05'),
  passages: [{ kind: 'quote' as const, text: 'So nicht.' }],
  ...rest,
})

describe('a contribution', () => {
  test('knows its speaker as of that day, its place in the debate and its source', () => {
    const clerk = new Clerk()
      .begin()
      .say(statement('Eins'))
      .say(statement('Zwei', { personId: idOf('Landrat'), replyToId: idOf('Eins') }))
    expect(clerk.statement('Eins')).toMatchObject({
      factionId: idOf('A'),
      office: null,
      position: 0,
      citations: [{ sourceId: idOf('Niederschrift'), locator: 'TOP 1' }],
    })
    expect(clerk.statement('Zwei')).toMatchObject({
      factionId: null,
      office: 'Landrat',
      position: 1,
    })
    clerk.say({ kind: 'statement.change', id: idOf('Zwei'), personId: idOf('Dietz') })
    expect(clerk.statement('Zwei')).toMatchObject({ factionId: idOf('B'), office: null })
  })

  test('to an item that is closed or not called is told', () => {
    const clerk = new Clerk().begin()
    expect(clerk.against(statement('Eins', { agendaItemId: idOf('Straßen') }))).toEqual([
      'item-not-open',
    ])
    clerk.open('Straßen', '17:30')
    for (const spokenAt of [at('17:31'), null])
      expect(clerk.against(statement('Eins', { spokenAt }))).toEqual(['item-closed'])
  })

  test('that began while its item was dealt with is taken after the next one was called', () => {
    const clerk = new Clerk().begin().open('Straßen', '17:30').say(statement('Eins'))
    expect(clerk.statement('Eins').agendaItemId).toBe(idOf('Haushalt'))
  })

  test('after the debate was closed is told; one that began before is not', () => {
    const clerk = new Clerk()
      .begin()
      .say({ kind: 'item.close-debate', id: idOf('Haushalt'), at: at('17:10') })
    expect(clerk.against(statement('Eins', { spokenAt: at('17:11') }))).toEqual(['debate-closed'])
    clerk.say(statement('Eins', { spokenAt: at('17:09') }))
  })

  test('makes no sense from strangers, to other debates, or to itself', () => {
    const clerk = new Clerk().begin().say(statement('Eins')).move('Antrag')
    expect(clerk.nonsense(statement('Zwei', { personId: idOf('Niemand') }))).toEqual(['personId'])
    expect(clerk.nonsense(statement('Eins'))).toEqual(['id'])
    const elsewhere = statement('Zwei', { agendaItemId: idOf('Straßen') })
    expect(clerk.nonsense({ ...elsewhere, replyToId: idOf('Eins') })).toEqual(['replyToId'])
    expect(clerk.nonsense({ ...elsewhere, motionId: idOf('Antrag') })).toEqual(['motionId'])
    expect(
      clerk.nonsense({ kind: 'statement.change', id: idOf('Eins'), replyToId: idOf('Eins') }),
    ).toEqual(['replyToId'])
  })

  test('is discarded as long as nobody answers and it is not published', () => {
    const clerk = new Clerk().begin().say(statement('Eins'))
    clerk.say(statement('Zwei', { replyToId: idOf('Eins') }))
    expect(clerk.nonsense({ kind: 'statement.discard', id: idOf('Eins') })).toEqual([''])
    clerk.say({ kind: 'statement.discard', id: idOf('Zwei') })
    const [one] = clerk.state.statements
    if (!one) throw new Error('it is gone')
    clerk.state = { ...clerk.state, statements: [{ ...one, state: 'published' }] }
    expect(clerk.nonsense({ kind: 'statement.discard', id: idOf('Eins') })).toEqual([''])
  })
})
