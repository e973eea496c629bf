import 'server-only'
import { findDebateObject, findItemObjects } from '@/db/queries/oparl/agenda-items'
import { findBodyParts, findTerms } from '@/db/queries/oparl/body'
import { findConsultationObjects } from '@/db/queries/oparl/consultations'
import type { ObjectName } from '@/db/queries/oparl/disclosures'
import { findFileObjects } from '@/db/queries/oparl/files'
import { findLocationObjects, findMeetingObjects } from '@/db/queries/oparl/meetings'
import { findOrganizationObjects } from '@/db/queries/oparl/organizations'
import { findPaperObjects } from '@/db/queries/oparl/papers'
import { findMembershipObjects, findPersonObjects } from '@/db/queries/oparl/persons'
import type {
  BodyObject,
  DebateObject,
  ItemObject,
  MeetingObject,
  ObjectKind,
  PaperObject,
  PersonObject,
} from '@/domain/record/object-views'
import { consultationOf, toAgendaItem } from '@/publish/oparl/agenda-item'
import { toBody } from '@/publish/oparl/body'
import { toConsultation } from '@/publish/oparl/consultation'
import { toFile } from '@/publish/oparl/file'
import { toLegislativeTerm } from '@/publish/oparl/legislative-term'
import { toLocation } from '@/publish/oparl/location'
import { toMeeting } from '@/publish/oparl/meeting'
import { toMembership } from '@/publish/oparl/membership'
import { toOrganization } from '@/publish/oparl/organization'
import { paperIdOf, toPaper } from '@/publish/oparl/paper'
import { toPerson } from '@/publish/oparl/person'
import { objectType, simpleType, type ObjectType } from './object-type'

const all = (kind: ObjectKind, entries: readonly { id: string }[]): ObjectName[] =>
  entries.map(({ id }) => ({ kind, id }))

const consultationsAt = (items: readonly ItemObject[]): ObjectName[] =>
  items.flatMap((item) => {
    const id = consultationOf(item)
    return id === null ? [] : [{ kind: 'consultation' as const, id }]
  })

const body = objectType<BodyObject>({
  find: async (request) => [{ ...request.body, ...(await findBodyParts(request.body.id)) }],
  idOf: ({ id }) => id,
  parts: ({ terms }) => all('term', terms),
  toObject: toBody,
})

const person = objectType<PersonObject>({
  find: (request, named, extent) => findPersonObjects(request.body.id, named, extent !== 'bare'),
  idOf: ({ id }) => id,
  parts: ({ memberships }) => all('membership', memberships),
  toObject: toPerson,
})

const meeting = objectType<MeetingObject>({
  find: (request, named, extent) => findMeetingObjects(request.body.id, named, extent !== 'bare'),
  idOf: ({ id }) => id,
  parts: ({ id, files, items }) => [
    { kind: 'location', id },
    ...all('file', files),
    ...all('agenda_item', items ?? []),
    ...consultationsAt(items ?? []),
    ...(items ?? []).flatMap((item) => all('file', item.files)),
  ],
  toObject: toMeeting,
})

/** What was said is shown where an item is fetched by itself: a list of debates would have no bounds. */
const agendaItem = objectType<{ item: ItemObject; debate: DebateObject | null }>({
  find: async ({ body: { id: bodyId } }, named, extent) => {
    const items = await findItemObjects(bodyId, named, extent !== 'bare')
    return Promise.all(
      items.map(async (item) => ({
        item,
        debate: extent === 'full' ? await findDebateObject(bodyId, item.id) : null,
      })),
    )
  },
  idOf: ({ item }) => item.id,
  parts: ({ item }) => [...consultationsAt([item]), ...all('file', item.files)],
  toObject: (context, { item, debate }) => toAgendaItem(context, item, 'alone', debate),
})

const paper = objectType<PaperObject>({
  find: (request, named, extent) => findPaperObjects(request.body.id, named, extent !== 'bare'),
  idOf: paperIdOf,
  parts: (view) => [
    ...all('consultation', view.consultations ?? []),
    ...(view.kind === 'paper' ? all('file', view.files) : []),
  ],
  toObject: toPaper,
})

/** How the objects of each kind are made. */
export const OBJECT_TYPES: Readonly<Record<ObjectKind, ObjectType>> = {
  body,
  person,
  session: meeting,
  agenda_item: agendaItem,
  paper,
  term: simpleType({
    find: (request, named) => findTerms(request.body.id, named),
    toObject: (context, view) => toLegislativeTerm(context, view, 'alone'),
  }),
  organization: simpleType({
    find: (request, named) => findOrganizationObjects(request.body.id, named),
    toObject: toOrganization,
  }),
  membership: simpleType({
    find: (request, named) => findMembershipObjects(request.body.id, named),
    toObject: (context, view) => toMembership(context, view, 'alone'),
  }),
  location: simpleType({
    find: (request, named) => findLocationObjects(request.body.id, named),
    toObject: (context, view) => toLocation(context, view, 'alone'),
  }),
  consultation: simpleType({
    find: (request, named) => findConsultationObjects(request.body.id, named),
    toObject: (context, view) => toConsultation(context, view, 'alone'),
  }),
  file: simpleType({
    find: (request, named) => findFileObjects(request.body.id, named),
    toObject: (context, view) => toFile(context, view, 'alone'),
  }),
}
