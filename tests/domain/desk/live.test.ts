import { describe, expect, test } from 'vitest'
import { Clerk, idOf } from './desk'

describe('what the clerk releases', () => {
  test('is a counted vote or an item of the public part', () => {
    const clerk = new Clerk().begin().move('Antrag')
    clerk.vote('Antrag', { yes: 4, no: 2, abstain: 0 })
    const id = idOf('Abstimmung Antrag')
    clerk.say({ kind: 'live.release', recordId: id }).say({ kind: 'live.release', recordId: id })
    clerk.say({ kind: 'live.release', recordId: idOf('Straßen') })
    expect(clerk.state.released).toEqual([id, idOf('Straßen')])
  })

  test('is nothing that is nichtöffentlich, not counted yet, or not there', () => {
    const clerk = new Clerk().begin().move('Antrag')
    clerk.say({
      kind: 'vote.open',
      id: idOf('V'),
      motionId: idOf('Antrag'),
      at: '2021-06-25T17:10:00Z',
    })
    const release = (name: string) => clerk.nonsense({ kind: 'live.release', recordId: idOf(name) })
    expect(release('V')).toEqual([''])
    expect(release('Grundstück')).toEqual([''])
    expect(release('woanders')).toEqual(['recordId'])
    expect(release('Antrag')).toEqual(['recordId'])
  })
})

test('a session that is closed to the public has no live view', () => {
  const clerk = new Clerk()
  const { session } = clerk.state
  clerk.state = {
    ...clerk.state,
    session: { ...session, payload: { ...session.payload, isPublic: false } },
  }
  expect(clerk.nonsense({ kind: 'live.switch', isLive: true })).toEqual([''])
  clerk.say({ kind: 'live.switch', isLive: false })
})
