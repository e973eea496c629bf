import type { TermObject } from '@/domain/record/object-views'
import { objectAddress } from './addresses'
import { anObject, type ObjectContext, type Place } from './object'

export const toLegislativeTerm = (context: ObjectContext, term: TermObject, place: Place) =>
  anObject(
    context,
    { kind: 'term', id: term.id },
    {
      body: place === 'alone' ? objectAddress(context.origin, 'body', context.bodyId) : null,
      name: term.name,
      startDate: term.startDate,
      endDate: term.endDate,
      'wortlaut:statutorySeats': term.statutorySeats,
    },
  )
