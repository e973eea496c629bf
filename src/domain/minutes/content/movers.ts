import type { Payload } from '@/domain/record/payloads'
import { nameOfPerson, NOT_RECORDED } from '../names'
import type { MinutesSource } from '../source'

type Mover = Payload<'motion'>['movers'][number]

function moverName(
  { desk, organizations }: MinutesSource,
  { organizationId, personId }: Mover,
): string {
  const faction = desk.factions.find(({ id }) => id === organizationId)
  const organization =
    organizationId === null
      ? null
      : faction
        ? `Fraktion ${faction.shortName}`
        : (organizations[organizationId] ?? NOT_RECORDED)
  if (personId === null) return organization ?? NOT_RECORDED
  return organization === null
    ? nameOfPerson(desk, personId)
    : `${nameOfPerson(desk, personId)} (${organization})`
}

/** Who moved, by name. */
export const moverNames = (source: MinutesSource, { movers }: Pick<Payload<'motion'>, 'movers'>) =>
  movers.map((mover) => moverName(source, mover))
