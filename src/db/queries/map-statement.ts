import 'server-only'
import type { SpeakerView, StatementInContext, StatementView } from '@/domain/record/views'
import type { Prisma } from '@/db/generated/client'
import { isPublic, isPublished } from '@/db/visibility'
import { contextSelect, toContext } from './map-agenda-item'
import { organizationRefSelect, toPublicOrganization } from './map-organization'
import { personRefSelect, toPersonRef } from './map-person'
import { evidenceSelect, toCitation } from './map-source'

export const speakerSelect = {
  office: true,
  person: { select: personRefSelect },
  faction: { select: organizationRefSelect },
} satisfies Prisma.SpeakerSelect

type SpeakerRow = Prisma.SpeakerGetPayload<{ select: typeof speakerSelect }>

/** Faction and office are those of the row: as they were on that day. */
export const toSpeaker = (bodyId: string, row: SpeakerRow): SpeakerView => ({
  person: toPersonRef(row.person),
  faction: toPublicOrganization(bodyId, row.faction),
  office: row.office,
})

export const replySelect = {
  id: true,
  publication: { select: { state: true } },
  speaker: { select: { person: { select: personRefSelect } } },
} satisfies Prisma.StatementSelect

type ReplyRow = Prisma.StatementGetPayload<{ select: typeof replySelect }>

/** The answered statement; it is of the same debate, which the query has found to be public. */
export const toReply = (bodyId: string, row: ReplyRow | null): StatementView['replyTo'] =>
  row && isPublished(row) && isPublic(bodyId, row.speaker.person)
    ? { id: row.id, speakerName: row.speaker.person.name }
    : null

export const statementSelect = (bodyId: string) =>
  ({
    id: true,
    position: true,
    stance: true,
    note: true,
    publication: evidenceSelect(bodyId),
    speaker: { select: speakerSelect },
    motion: { select: { id: true, publication: { select: { state: true } } } },
    replyTo: { select: replySelect },
    passages: { orderBy: { position: 'asc' }, select: { kind: true, text: true } },
  }) satisfies Prisma.StatementSelect

export type StatementRow = Prisma.StatementGetPayload<{
  select: ReturnType<typeof statementSelect>
}>

export const toStatement = (bodyId: string, row: StatementRow): StatementView => ({
  id: row.id,
  version: row.publication.version,
  position: row.position,
  speaker: toSpeaker(bodyId, row.speaker),
  motionId: row.motion && isPublished(row.motion) ? row.motion.id : null,
  stance: row.stance,
  replyTo: toReply(bodyId, row.replyTo),
  note: row.note,
  passages: row.passages,
  citations: row.publication.citations.map(toCitation),
})

export const statementInContextSelect = (bodyId: string) =>
  ({
    ...statementSelect(bodyId),
    agendaItem: { select: contextSelect },
  }) satisfies Prisma.StatementSelect

export type StatementInContextRow = Prisma.StatementGetPayload<{
  select: ReturnType<typeof statementInContextSelect>
}>

export const toStatementInContext = (
  bodyId: string,
  row: StatementInContextRow,
): StatementInContext => ({ ...toStatement(bodyId, row), ...toContext(row.agendaItem) })
