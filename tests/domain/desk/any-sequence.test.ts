import fc from 'fast-check'
import { expect, test } from 'vitest'
import { currentItem } from '@/domain/desk/derived/items'
import { orderOfVotes } from '@/domain/desk/derived/order'
import { perform } from '@/domain/desk/perform'
import type { DeskState } from '@/domain/desk/state'
import { after, anyCommand, sequence } from './sequences'

const allIds = ({ session, items, motions, votes, statements }: DeskState) =>
  [session, ...items, ...motions, ...votes, ...statements].map(({ id }) => id)

/** What of a vote never changes once it is counted; who follows on it may be linked to it later. */
const counted = ({ votes }: DeskState) =>
  new Map(votes.flatMap(({ id, payload }) => (payload.countedAt === null ? [] : [[id, payload]])))

test('any sequence of commands leaves the desk whole', () => {
  fc.assert(
    fc.property(sequence, (said) => {
      after(said, (before, now) => {
        const ids = allIds(now)
        expect(new Set(ids).size).toBe(ids.length)
        const later = counted(now)
        for (const [id, payload] of counted(before)) expect(later.get(id)).toEqual(payload)
        for (const { payload } of now.votes)
          if (payload.method === 'secret')
            expect(payload.factionVotes.length + payload.ballots.length).toBe(0)
        const open = now.items.filter(
          ({ payload }) => payload.startedAt !== null && payload.endedAt === null,
        )
        expect(open.length).toBeLessThanOrEqual(1)
        expect(currentItem(now)).toEqual(open[0])
        for (const { id } of now.items)
          expect(orderOfVotes(now, id)).toHaveLength(
            now.motions.filter(({ payload }) => payload.agendaItemId === id).length,
          )
        const slugs = now.items.map(({ payload }) => payload.slug)
        expect(new Set(slugs).size).toBe(slugs.length)
      })
    }),
    { numRuns: 60 },
  )
})

test('the same commands always lead to the same desk', () => {
  fc.assert(
    fc.property(sequence, (said) => {
      expect(after(said)).toEqual(after(said))
    }),
    { numRuns: 10 },
  )
})

test('a command that overrules nothing stands without a reason, and one that does not without one', () => {
  fc.assert(
    fc.property(sequence, anyCommand, (said, command) => {
      const state = after(said)
      const plain = perform(state, command, { overrule: null })
      const forced = perform(state, command, { overrule: 'So war es.' })
      if (plain.ok) {
        expect(plain.overruled).toEqual([])
        expect(forced).toEqual(plain)
      } else if (plain.kind === 'invalid') expect(forced).toEqual(plain)
      else {
        expect(plain.findings.length).toBeGreaterThan(0)
        expect(forced).toMatchObject({ ok: true, overruled: plain.findings })
      }
    }),
    { numRuns: 30 },
  )
})
