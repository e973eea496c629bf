import 'server-only'
import type { MotionInContext, MotionView } from '@/domain/record/views'
import type { Prisma } from '@/db/generated/client'
import {
  isPublic,
  isPublicMotion,
  publicVote,
  visibilityOfMotion,
  visibilityOfRecord,
} from '@/db/visibility'
import { contextSelect, toContext } from './map-agenda-item'
import { organizationRefSelect, toPublicOrganization } from './map-organization'
import { personRefSelect, toPublicPerson } from './map-person'
import { evidenceSelect, toCitation } from './map-source'
import { toVote, voteSelect } from './map-vote'

export const motionInContextSelect = (bodyId: string) =>
  ({
    id: true,
    position: true,
    kind: true,
    title: true,
    text: true,
    textIsVerbatim: true,
    outcome: true,
    outcomeNote: true,
    events: {
      orderBy: [{ on: 'asc' }, { kind: 'asc' }],
      select: { kind: true, on: true, by: true, note: true },
    },
    moverReported: true,
    publication: evidenceSelect(bodyId),
    target: { select: { ...visibilityOfMotion, id: true, title: true } },
    paper: { select: { ...visibilityOfRecord, slug: true, title: true, reference: true } },
    movers: {
      orderBy: { position: 'asc' },
      select: {
        organization: { select: organizationRefSelect },
        person: { select: personRefSelect },
      },
    },
    votes: {
      where: publicVote(bodyId),
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
      select: voteSelect(bodyId),
    },
    agendaItem: { select: contextSelect },
  }) satisfies Prisma.MotionSelect

export type MotionInContextRow = Prisma.MotionGetPayload<{
  select: ReturnType<typeof motionInContextSelect>
}>

function toMovers(bodyId: string, rows: MotionInContextRow['movers']): MotionView['movers'] {
  return rows
    .map(({ organization, person }) => ({
      organization: toPublicOrganization(bodyId, organization),
      person: toPublicPerson(bodyId, person),
    }))
    .filter(({ organization, person }) => organization !== null || person !== null)
}

export const toMotion = (bodyId: string, row: MotionInContextRow): MotionView => ({
  id: row.id,
  version: row.publication.version,
  position: row.position,
  kind: row.kind,
  title: row.title,
  text: row.text,
  textIsVerbatim: row.textIsVerbatim,
  target:
    row.target && isPublicMotion(bodyId, row.target)
      ? { id: row.target.id, title: row.target.title }
      : null,
  paper:
    row.paper && isPublic(bodyId, row.paper)
      ? { slug: row.paper.slug, title: row.paper.title, reference: row.paper.reference }
      : null,
  outcome: row.outcome,
  outcomeNote: row.outcomeNote,
  events: row.events.map(({ on, ...event }) => ({ ...event, on: on.toISOString().slice(0, 10) })),
  moverReported: row.moverReported,
  movers: toMovers(bodyId, row.movers),
  votes: row.votes.map((vote) => toVote(bodyId, row.agendaItem.session, vote)),
  citations: row.publication.citations.map(toCitation),
})

export const toMotionInContext = (bodyId: string, row: MotionInContextRow): MotionInContext => ({
  ...toMotion(bodyId, row),
  ...toContext(row.agendaItem),
})
