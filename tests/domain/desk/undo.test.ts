import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Command, type CommandInput } from '@/domain/desk/commands'
import { orderOfVotes } from '@/domain/desk/derived/order'
import { perform } from '@/domain/desk/perform'
import type { DeskState } from '@/domain/desk/state'
import { withDone, type Done } from '@/domain/desk/undo/history'
import { inverseOf } from '@/domain/desk/undo/inverse'
import { at, Clerk, idOf, MEMBERS } from './desk'
import { after, anyCommand, sequence } from './sequences'

const NEW = idOf('Wiedergekommen')

/** One person's stays keep their order. */
const byPerson = (a: { personId: string }, b: { personId: string }) =>
  a.personId === b.personId ? 0 : a.personId < b.personId ? -1 : 1

/** What a clerk sees: places as an order, sets without one; what comes back cites the place as it is now. */
function seen(state: DeskState, renamed?: string) {
  const named = (text: string) => (renamed ? text.replaceAll(renamed, NEW) : text)
  const { attendances, ...session } = state.session.payload
  const votes = state.votes.map(({ id, payload: { position: _, citations: __, ...vote } }) => ({
    id: named(id),
    vote: {
      ...vote,
      // The order in which factions and members were typed is not theirs.
      factionVotes: vote.factionVotes.toSorted((a, b) =>
        a.organizationId < b.organizationId ? -1 : 1,
      ),
      ballots: vote.ballots.toSorted(byPerson),
    },
  }))
  const whole = {
    isLive: state.isLive,
    session,
    attendances: attendances.toSorted(byPerson),
    items: state.items.map(({ id, payload: { position: _, recusals, ...item } }) => ({
      id,
      item,
      recusals: recusals.toSorted(byPerson),
      order: orderOfVotes(state, id).map(({ motionId }) => motionId),
    })),
    motions: state.motions
      .map(({ id, payload: { position: _, reach: __, citations: ___, ...motion } }) => ({
        id,
        motion,
      }))
      .toSorted((a, b) => (named(a.id) < named(b.id) ? -1 : 1)),
    votes: votes.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    statements: state.statements.map(({ id, payload: { position: _, ...statement } }) => ({
      id,
      statement,
    })),
  }
  return JSON.parse(named(JSON.stringify(whole))) as unknown
}

/** Gives commands one after the other, overruling whatever speaks against them. */
function give(state: DeskState, commands: readonly CommandInput[]): DeskState {
  return commands.reduce((current, input) => {
    const performed = perform(current, Command.parse(input), { overrule: 'Rückgängig.' })
    if (!performed.ok) throw new Error(`${JSON.stringify(input)}: ${JSON.stringify(performed)}`)
    return performed.state
  }, state)
}

test('whatever is taken back, the desk is as it was before', () => {
  let undone = 0
  fc.assert(
    fc.property(sequence, anyCommand, (said, command) => {
      const before = after(said)
      const performed = perform(before, command, { overrule: 'So war es.' })
      if (!performed.ok || performed.state === before) return
      const inverse = inverseOf(before, command, () => NEW)
      if ('reason' in inverse) {
        expect(inverse.reason).toMatch(/^\p{Lu}.*[.]$/u)
        return
      }
      undone += 1
      const discarded =
        command.kind.endsWith('.discard') && 'id' in command ? command.id : undefined
      expect(seen(give(performed.state, inverse.commands))).toEqual(seen(before, discarded))
    }),
    { numRuns: 600 },
  )
  expect(undone).toBeGreaterThan(100)
})

describe('what is taken back', () => {
  const undo = (clerk: Clerk, input: CommandInput, overrule: string | null = null) => {
    const { state } = clerk
    clerk.say(input, overrule)
    const inverse = inverseOf(state, Command.parse(input), () => NEW)
    if ('reason' in inverse) return inverse.reason
    clerk.state = give(clerk.state, inverse.commands)
    return null
  }

  test('the end of a session: it runs, and its last item is still being dealt with', () => {
    const clerk = new Clerk().begin()
    expect(undo(clerk, { kind: 'session.end', at: at('19:00') })).toBeNull()
    expect(clerk.state.session.payload).toMatchObject({ sessionState: 'running', endsAt: null })
    expect(clerk.item('Haushalt').endedAt).toBeNull()
  })

  test('the call of an item: the one before is being dealt with again', () => {
    const clerk = new Clerk().begin()
    undo(clerk, { kind: 'item.open', id: idOf('Straßen'), at: at('17:30') })
    expect(clerk.item('Straßen').startedAt).toBeNull()
    expect(clerk.item('Haushalt').endedAt).toBeNull()
  })

  test('a key of the attendance, with the times it had taken away', () => {
    const clerk = new Clerk().begin()
    clerk.say({ kind: 'attendance.leave', personId: idOf(MEMBERS[0]), at: at('17:20') })
    const before = clerk.state.session.payload.attendances
    undo(clerk, { kind: 'attendance.mark', personId: idOf(MEMBERS[0]), status: 'excused' }, 'Doch.')
    expect(clerk.state.session.payload.attendances).toEqual(before)
  })

  test('not a result that the chair has announced, nor what the public may have read', () => {
    const clerk = new Clerk().begin().move('Antrag')
    const id = idOf('V')
    clerk.say({ kind: 'vote.open', id, motionId: idOf('Antrag'), at: at('17:10'), yes: 6, no: 0 })
    const reason = undo(clerk, { kind: 'vote.count', id, at: at('17:11') })
    expect(reason).toContain('Festgestellt wurde es um 17:11 Uhr.')
    expect(undo(clerk, { kind: 'live.release', recordId: id })).toContain('gelesen')
  })
})

test('typing that goes on is taken back as one', () => {
  const done = (text: string, was: string): Done => ({
    id: idOf(text),
    command: Command.parse({ kind: 'motion.change', id: idOf('M'), text }),
    base: 4,
    inverse: { commands: [{ kind: 'motion.change', id: idOf('M'), text: was }] },
  })
  const always = () => true
  const [one, ...others] = [done('Ein', ''), done('Eine', 'Ein'), done('Einen', 'Eine')].reduce<
    Done[]
  >((all, next) => withDone(all, next, always), [])
  expect(others).toEqual([])
  expect(one).toMatchObject({
    id: idOf('Einen'),
    base: 4,
    inverse: { commands: [{ text: '' }] },
  })
})
