import 'server-only'
import {
  namesState,
  publicOrganizations,
  publicPersonNames,
  type PublicPersonName,
} from '@/db/queries/public-names'
import type { OrganizationRef } from '@/domain/record/views'
import { createNameIndex, type NameIndex } from './name-index'

export interface KnownNames {
  persons: NameIndex<PublicPersonName>
  organizations: NameIndex<OrganizationRef & { alias: string }>
}

/** Bodies whose names are kept; an instance rarely serves more. */
const KEPT = 20

const known = new Map<string, { state: string; names: Promise<KnownNames> }>()

async function read(bodyId: string): Promise<KnownNames> {
  const [persons, organizations] = await Promise.all([
    publicPersonNames(bodyId),
    publicOrganizations(bodyId),
  ])
  return {
    persons: createNameIndex(persons),
    organizations: createNameIndex(
      organizations.map((organization) => ({ ...organization, alias: organization.shortName })),
    ),
  }
}

/** The public names of a body, read anew after each change of its public record. */
export async function knownNames(bodyId: string): Promise<KnownNames> {
  const state = await namesState(bodyId)
  const cached = known.get(bodyId)
  if (cached?.state === state) return cached.names
  const names = read(bodyId)
  known.delete(bodyId)
  known.set(bodyId, { state, names })
  const [oldest] = known.keys()
  if (known.size > KEPT && oldest !== undefined) known.delete(oldest)
  // A failure is not kept: the next question reads again.
  names.catch(() => known.delete(bodyId))
  return names
}
