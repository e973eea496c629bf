/** Which other records a record names. */
import type { Citation, Payload, RecordKind } from './payloads'

export interface Reference {
  /** Where in the payload, `citations.0.sourceId`. */
  path: string
  kind: RecordKind
  id: string
  /** The record cannot be public without this one. */
  required: boolean
}

type Named = string | null | undefined

const reference = (path: string, kind: RecordKind, id: Named, required = false): Reference[] =>
  id ? [{ path, kind, id, required }] : []

const each = <T>(list: readonly T[], make: (entry: T, index: number) => Reference[]) =>
  list.flatMap(make)

const sources = (path: string, list: readonly Citation[]) =>
  each(list, (citation, index) =>
    reference(`${path}.${index}.sourceId`, 'source', citation.sourceId, true),
  )

const stations = (list: Payload<'matter'>['consultations']) =>
  each(list, ({ organizationId, agendaItemId }, index) => [
    ...reference(`consultations.${index}.organizationId`, 'organization', organizationId),
    ...reference(`consultations.${index}.agendaItemId`, 'agenda_item', agendaItemId),
  ])

const finders: { [K in RecordKind]: (payload: Payload<K>) => Reference[] } = {
  body: () => [],
  organization: (payload) => [
    ...reference('parentId', 'organization', payload.parentId),
    ...sources('citations', payload.citations),
  ],
  person: (payload) => [
    ...each(payload.memberships, (membership, index) => [
      ...reference(
        `memberships.${index}.organizationId`,
        'organization',
        membership.organizationId,
      ),
      ...reference(`memberships.${index}.onBehalfOfId`, 'organization', membership.onBehalfOfId),
    ]),
    ...sources('citations', payload.citations),
  ],
  session: (payload) => [
    ...reference('organizationId', 'organization', payload.organizationId, true),
    ...each(payload.attendances, (attendance, index) =>
      reference(`attendances.${index}.personId`, 'person', attendance.personId),
    ),
    ...reference('chairId', 'person', payload.chairId),
    ...each(payload.formerChairs, (chair, index) =>
      reference(`formerChairs.${index}.personId`, 'person', chair.personId),
    ),
    ...each(payload.quorumChecks, (check, index) =>
      reference(`quorumChecks.${index}.agendaItemId`, 'agenda_item', check.agendaItemId),
    ),
    ...sources('citations', payload.citations),
  ],
  agenda_item: (payload) => [
    ...reference('sessionId', 'session', payload.sessionId, true),
    ...reference('matterId', 'matter', payload.matterId),
    ...each(payload.facts, (fact, index) => [
      ...reference(`facts.${index}.organizationId`, 'organization', fact.organizationId),
      ...sources(`facts.${index}.citations`, fact.citations),
    ]),
    ...each(payload.recusals, (recusal, index) =>
      reference(`recusals.${index}.personId`, 'person', recusal.personId),
    ),
    ...sources('citations', payload.citations),
  ],
  matter: (payload) => [
    ...reference('responsibleOfficeId', 'organization', payload.responsibleOfficeId),
    ...each(payload.followUps, (followUp, index) => [
      ...reference(`followUps.${index}.organizationId`, 'organization', followUp.organizationId),
      ...reference(`followUps.${index}.motionId`, 'motion', followUp.motionId),
      ...sources(`followUps.${index}.citations`, followUp.citations),
    ]),
    ...stations(payload.consultations),
    ...sources('citations', payload.citations),
  ],
  paper: (payload) => [
    ...reference('matterId', 'matter', payload.matterId),
    ...stations(payload.consultations),
    ...sources('citations', payload.citations),
  ],
  motion: (payload) => [
    ...reference('agendaItemId', 'agenda_item', payload.agendaItemId, true),
    ...reference('targetId', 'motion', payload.targetId),
    ...reference('paperId', 'paper', payload.paperId),
    ...each(payload.movers, (mover, index) => [
      ...reference(`movers.${index}.organizationId`, 'organization', mover.organizationId, true),
      ...reference(`movers.${index}.personId`, 'person', mover.personId, true),
    ]),
    ...sources('citations', payload.citations),
  ],
  vote: (payload) => [
    ...reference('motionId', 'motion', payload.motionId, true),
    ...each(payload.factionVotes, (vote, index) =>
      reference(`factionVotes.${index}.organizationId`, 'organization', vote.organizationId, true),
    ),
    ...each(payload.ballots, (ballot, index) =>
      reference(`ballots.${index}.personId`, 'person', ballot.personId, true),
    ),
    ...reference('replacesId', 'vote', payload.replacesId),
    ...each(payload.candidates, (candidate, index) =>
      reference(`candidates.${index}.personId`, 'person', candidate.personId),
    ),
    ...sources('citations', payload.citations),
  ],
  statement: (payload) => [
    ...reference('agendaItemId', 'agenda_item', payload.agendaItemId, true),
    ...reference('personId', 'person', payload.personId, true),
    ...reference('factionId', 'organization', payload.factionId, true),
    ...reference('motionId', 'motion', payload.motionId),
    ...reference('replyToId', 'statement', payload.replyToId),
    ...sources('citations', payload.citations),
  ],
  source: () => [],
}

/** Every record that the payload names, in the order of its fields. */
export function references<K extends RecordKind>(kind: K, payload: Payload<K>): Reference[] {
  return finders[kind](payload)
}
