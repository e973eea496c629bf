import 'server-only'
import { db } from '@/db/client'
import { onceARevision } from '@/db/public-state/once-a-revision'
import { publicItem, publicMotion, publicSession, publicVote } from '@/db/visibility'
import type { Holdings } from '@/domain/record/holdings'
import { lastPublicChange } from './last-public-change'

type Counted = Omit<Holdings, 'counts'> & {
  counts: Omit<Holdings['counts'], 'statements' | 'quotes'>
}

/** How much of each kind the public can see, but for statements, and over which days. */
export const countHoldings = (bodyId: string): Promise<Counted> =>
  onceARevision(bodyId, 'holdings', () => count(bodyId))

async function count(bodyId: string): Promise<Counted> {
  const [sessions, items, motions, votes, persons, organizations] = await Promise.all([
    db.session.count({ where: publicSession(bodyId) }),
    db.agendaItem.count({ where: publicItem(bodyId) }),
    db.motion.count({ where: publicMotion(bodyId) }),
    db.vote.count({ where: publicVote(bodyId) }),
    countPublished(bodyId, 'person'),
    countPublished(bodyId, 'organization'),
  ])
  const [matters, sources, days, changedAt] = await Promise.all([
    countPublished(bodyId, 'matter'),
    countPublished(bodyId, 'source'),
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

/** Of what stands in nothing else. */
const countPublished = (bodyId: string, kind: 'person' | 'organization' | 'matter' | 'source') =>
  db.publication.count({ where: { bodyId, kind, state: 'published' } })
