import type { ConsultationObject } from '@/domain/record/object-views'
import { objectAddress } from './addresses'
import { anObject, type ObjectContext, type Place } from './object'

export function toConsultation(
  context: ObjectContext,
  consultation: ConsultationObject,
  place: Place,
) {
  const { origin } = context
  const { id, paperId, organizationId, agendaItemId, sessionId } = consultation
  return anObject(
    context,
    { kind: 'consultation', id },
    {
      paper: place === 'alone' ? objectAddress(origin, 'paper', paperId) : null,
      agendaItem: agendaItemId && objectAddress(origin, 'agenda_item', agendaItemId),
      meeting: sessionId && objectAddress(origin, 'session', sessionId),
      organization: [objectAddress(origin, 'organization', organizationId)],
      authoritative: consultation.decided,
      role: consultation.role,
      'wortlaut:expected': consultation.expected,
    },
  )
}
