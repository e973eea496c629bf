/** Whom a debate names: the formats list them beside it. */
import type { DebateView, OrganizationRef, PersonRef } from '@/domain/record/views'

const known = <T>(items: readonly (T | null)[]): T[] => items.filter((item) => item !== null)

const once = <T extends { slug: string }>(items: readonly T[]): T[] => [
  ...new Map(items.map((item) => [item.slug, item])).values(),
]

/** Everybody who spoke, moved, stood for election, voted by name or was excluded, each once. */
export function personsIn(debate: DebateView): PersonRef[] {
  const { statements, motions, recusals } = debate
  return once([
    ...statements.map(({ speaker }) => speaker.person),
    ...known(motions.flatMap(({ movers }) => movers.map(({ person }) => person))),
    ...motions.flatMap(({ votes }) =>
      votes.flatMap(({ ballots, candidates }) => [
        ...known(candidates.map(({ person }) => person)),
        ...ballots.map(({ person }) => person),
      ]),
    ),
    ...recusals.map(({ person }) => person),
  ])
}

/** Every organization that a debate names, its own first, each once. */
export function organizationsIn(debate: DebateView): OrganizationRef[] {
  const { session, statements, motions, facts } = debate
  const votes = motions.flatMap((motion) => motion.votes)
  return once([
    session.organization,
    ...known([
      ...statements.map(({ speaker }) => speaker.faction),
      ...motions.flatMap(({ movers }) => movers.map(({ organization }) => organization)),
      ...votes.flatMap(({ ballots }) => ballots.map(({ faction }) => faction)),
      ...facts.map(({ organization }) => organization),
    ]),
    ...votes.flatMap(({ factions }) => factions.map(({ faction }) => faction)),
  ])
}
