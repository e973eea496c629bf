import type { BodyObject, ObjectKind } from '@/domain/record/object-views'
import { listAddress, systemAddress } from './addresses'
import { toLegislativeTerm } from './legislative-term'
import { anObject, type ObjectContext, type OParlObject } from './object'
import { toWebAddress } from './web-address'

/** The official key has eight digits; that of a county ends in zeros. */
const toAgs = (ags: string | null): string | null => ags && ags.padEnd(8, '0')

export function toBody(context: ObjectContext, body: BodyObject): OParlObject | null {
  const { origin } = context
  const list = (kind: ObjectKind) => listAddress(origin, { kind: 'body', id: body.id }, kind)
  const object = anObject(
    context,
    { kind: 'body', id: body.id },
    {
      system: systemAddress(origin),
      shortName: body.shortName,
      name: body.name,
      license: toWebAddress(body.dataLicence),
      ags: toAgs(body.ags),
      contactEmail: body.contactEmail,
      contactName: body.contactEmail === null ? null : body.operatorName,
      organization: list('organization'),
      person: list('person'),
      meeting: list('session'),
      paper: list('paper'),
      agendaItem: list('agenda_item'),
      consultation: list('consultation'),
      file: list('file'),
      locationList: list('location'),
      legislativeTermList: list('term'),
      membership: list('membership'),
      web: origin,
      'wortlaut:licence': body.dataLicence,
      'wortlaut:api': `${origin}/api/v1/openapi.json`,
    },
  )
  // The list is compulsory, also where no term is recorded.
  const legislativeTerm = body.terms.flatMap(
    (term) => toLegislativeTerm(context, term, 'within') ?? [],
  )
  return object && { ...object, legislativeTerm }
}
