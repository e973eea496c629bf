import {
  createBody,
  createItem,
  createMotion,
  createOrganization,
  createSession,
  createVote,
} from '@tests/builders'
import { useDatabase } from '@tests/database'
import { beforeAll, describe, expect, test } from 'vitest'
import { pageOfMotions } from '@/db/queries/motions'
import { hasAny, newestFirst } from '@/db/queries/newest-first'
import { pageOfVotes } from '@/db/queries/votes'
import { sql } from '@/db/sql'

useDatabase()

let bodyId: string
let faction: { id: string; slug: string }
let sessions: { slug: string }[]
/** Votes of which a position of the faction is recorded, newest session first. */
let votes: string[]
/** Motions that the faction moved, in the same order. */
let motions: string[]

beforeAll(async () => {
  bodyId = (await createBody()).id
  faction = await createOrganization(bodyId, { kind: 'faction' })
  const other = await createOrganization(bodyId, { kind: 'faction' })
  const [found, moved]: [string[][], string[][]] = [[], []]
  sessions = []
  for (const date of ['2020-03-01', '2021-03-01', '2019-03-01']) {
    const session = await createSession(bodyId, { date, earliestDay: new Date(date) })
    const item = await createItem(session.id)
    const own = await createMotion(item.id, { movers: [{ organizationId: faction.id }] })
    const others = await createMotion(item.id, { movers: [{ organizationId: other.id }] })
    const position = { organizationId: faction.id, position: 'yes' as const }
    const vote = await createVote(own.id, { factionVotes: [position], outcome: 'carried' })
    await createVote(others.id, {
      factionVotes: [{ ...position, organizationId: other.id }],
      outcome: 'rejected',
    })
    sessions.push(session)
    found.push([date, vote.id])
    moved.push([date, own.id])
  }
  const newest = (rows: string[][]) =>
    rows.toSorted(([a = ''], [b = '']) => (a < b ? 1 : -1)).map(([, id = '']) => id)
  votes = newest(found)
  motions = newest(moved)
})

const ids = ({ items }: { items: { id: string }[] }) => items.map(({ id }) => id)

describe('a list narrowed to a faction', () => {
  test.each([true, false])(
    'is the same if the database is told that there are many: %s',
    async (isMany) => {
      const where = [
        sql`v."shownIn" = ${bodyId}::uuid`,
        hasAny(
          sql`FROM "FactionVote" f WHERE f."voteId" = v."id" AND f."organizationId" = ${faction.id}::uuid`,
          isMany,
        ),
      ]
      expect(await newestFirst('vote', { bodyId, where, take: 10 })).toEqual(votes)
      expect(await newestFirst('vote', { bodyId, where, take: 2 })).toEqual(votes.slice(0, 2))
    },
  )

  test('holds its votes, counted, page by page', async () => {
    const first = await pageOfVotes(bodyId, { faction: [faction.slug] }, { limit: 2 })
    expect([first.total, ids(first)]).toEqual([3, votes.slice(0, 2)])
    const second = await pageOfVotes(
      bodyId,
      { faction: [faction.slug] },
      { limit: 2, cursor: first.next ?? '' },
    )
    expect([second.total, ids(second), second.next]).toEqual([3, votes.slice(2), null])
  })

  test('and the motions that it moved', async () => {
    const page = await pageOfMotions(bodyId, { faction: [faction.slug] }, {})
    expect([page.total, ids(page)]).toEqual([3, motions])
  })

  test('is counted with what else narrows it', async () => {
    const slugs = { faction: [faction.slug] }
    const [slug = ''] = sessions.map((session) => session.slug)
    for (const [filter, total] of [
      [{ ...slugs, outcome: ['carried' as const] }, 3],
      [{ ...slugs, outcome: ['rejected' as const] }, 0],
      [{ ...slugs, year: 2021 }, 1],
      [{ ...slugs, session: [slug] }, 1],
      [{ session: [slug] }, 2],
      [{ outcome: ['rejected' as const] }, 3],
    ] as const) {
      const page = await pageOfVotes(bodyId, structuredClone(filter) as object, {})
      expect([filter, page.total, page.items.length]).toEqual([filter, total, total])
    }
    const moved = await pageOfMotions(bodyId, { ...slugs, session: [slug] }, {})
    expect([moved.total, moved.items.length]).toEqual([1, 1])
  })
})
