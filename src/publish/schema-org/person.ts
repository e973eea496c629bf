import { personPath } from '@/domain/record/paths'
import type { PersonView } from '@/domain/record/views'
import { pageAddress, type Origin } from '@/publish/api/addresses'
import { organization, thing, type Thing } from './values'

/** The page of a person, with the offices and memberships that the sources name. */
export function personNodes(origin: Origin, person: PersonView): Thing[] {
  const address = pageAddress(origin, personPath(person))
  return [
    thing('Person', {
      '@id': address,
      name: person.name,
      url: address,
      honorificPrefix: person.academicTitle,
      description: person.description,
      memberOf: person.memberships.map((membership) =>
        thing('OrganizationRole', {
          roleName: membership.role,
          startDate: membership.startDate,
          endDate: membership.endDate,
          memberOf: organization(origin, membership.organization),
        }),
      ),
    }),
  ]
}
