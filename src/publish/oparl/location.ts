import type { LocationObject } from '@/domain/record/object-views'
import { objectAddress } from './addresses'
import { anObject, type ObjectContext, type Place } from './object'

/** Where a session is, in the words of the record. */
export const toLocation = (
  context: ObjectContext,
  { id, place: text }: LocationObject,
  place: Place,
) =>
  anObject(
    context,
    { kind: 'location', id },
    {
      description: text,
      meetings: place === 'alone' ? [objectAddress(context.origin, 'session', id)] : null,
    },
  )
