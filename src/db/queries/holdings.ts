import 'server-only'
import { db } from '@/db/client'
import {
  publicItem,
  publicMatter,
  publicMotion,
  publicOrganization,
  publicPerson,
  publicSession,
  publicSource,
  publicStatement,
  publicVote,
} from '@/db/visibility'
import type { Holdings } from '@/domain/record/holdings'
import { lastPublicChange } from './last-public-change'

/** How much of each kind the public can see, and over which days. */
export async function countHoldings(bodyId: string): Promise<Holdings> {
  const [sessions, items, motions, votes, statements, quotes, persons, organizations] =
    await Promise.all([
      db.session.count({ where: publicSession(bodyId) }),
      db.agendaItem.count({ where: publicItem(bodyId) }),
      db.motion.count({ where: publicMotion(bodyId) }),
      db.vote.count({ where: publicVote(bodyId) }),
      db.statement.count({ where: publicStatement(bodyId) }),
      db.statement.count({
        where: { ...publicStatement(bodyId), passages: { some: { kind: 'quote' } } },
      }),
      db.person.count({ where: publicPerson(bodyId) }),
      db.organization.count({ where: publicOrganization(bodyId) }),
    ])
  const [matters, sources, days, changedAt] = await Promise.all([
    db.matter.count({ where: publicMatter(bodyId) }),
    db.source.count({ where: publicSource(bodyId) }),
    db.session.aggregate({
      where: publicSession(bodyId),
      _min: { earliestDay: true },
      _max: { latestDay: true },
    }),
    lastPublicChange(bodyId),
  ])
  return {
    counts: {
      sessions,
      items,
      motions,
      votes,
      statements,
      quotes,
      persons,
      organizations,
      matters,
      sources,
    },
    years:
      days._min.earliestDay && days._max.latestDay
        ? {
            first: days._min.earliestDay.getUTCFullYear(),
            last: days._max.latestDay.getUTCFullYear(),
          }
        : null,
    changedAt: changedAt.getTime() === 0 ? null : changedAt.toISOString(),
  }
}
