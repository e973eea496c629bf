import type { MembershipObject } from '@/domain/record/object-views'
import { objectAddress } from './addresses'
import { anObject, type ObjectContext, type Place } from './object'

export function toMembership(context: ObjectContext, membership: MembershipObject, place: Place) {
  const { origin } = context
  const { id, personId, organizationId, onBehalfOfId } = membership
  return anObject(
    context,
    { kind: 'membership', id },
    {
      person: place === 'alone' ? objectAddress(origin, 'person', personId) : null,
      organization: objectAddress(origin, 'organization', organizationId),
      role: membership.role,
      votingRight: membership.votingRight,
      startDate: membership.startDate,
      endDate: membership.endDate,
      onBehalfOf: onBehalfOfId && objectAddress(origin, 'organization', onBehalfOfId),
    },
  )
}
