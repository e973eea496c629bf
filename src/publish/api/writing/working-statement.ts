import { z } from 'zod'
import type { Payload } from '@/domain/record/payloads'
import { PublicationState, toApi } from '@/domain/vocabulary'
import { Citation, Speaker } from '../references'
import { Passage, statementFields } from '../statement'
import { apiWords, Id, Moment, toKnownMoment } from '../values'
import { toWorkingCitations, type NamedRecords } from './named-records'

/** A contribution in the version being worked on. */
export const WorkingStatement = z
  .object({
    id: Id,
    agendaItem: Id,
    speaker: Speaker,
    stance: statementFields.stance,
    motion: Id.nullable(),
    replyTo: statementFields.replyTo,
    spokenAt: Moment.nullable(),
    note: z.string().nullable(),
    passages: z.array(Passage),
    citations: z.array(Citation),
    state: apiWords(PublicationState),
  })
  .meta({ description: 'Ein Wortbeitrag in der Fassung, an der gearbeitet wird.' })

export const toWorkingStatement = (
  { id, state, payload }: { id: string; state: PublicationState; payload: Payload<'statement'> },
  named: NamedRecords,
): z.infer<typeof WorkingStatement> => ({
  id,
  agendaItem: payload.agendaItemId,
  speaker: {
    person: named.slug(payload.personId),
    name: named.name(payload.personId),
    faction: payload.factionId === null ? null : named.slug(payload.factionId),
    office: payload.office,
  },
  stance: payload.stance,
  motion: payload.motionId,
  replyTo: payload.replyToId,
  spokenAt: toKnownMoment(payload.spokenAt),
  note: payload.note,
  passages: payload.passages,
  citations: toWorkingCitations(payload.citations, named),
  state: toApi(state),
})
