import { z } from 'zod'
import { debatePath } from '@/domain/record/paths'
import type { AgendaItemRef as AgendaItemRefView, DebateView } from '@/domain/record/views'
import { pageAddress, type Origin } from './addresses'
import { Correction, toCorrection } from './correction'
import { Fact, FollowUp, toFact, toFollowUp } from './evidence'
import { Motion, toMotion } from './motion'
import {
  AgendaItemRef,
  Citation,
  SessionRef,
  toAgendaItemRef,
  toCitation,
  toSessionRef,
} from './references'
import { Statement, toStatement } from './statement'
import { Address, Id, Moment, Slug, toMoment, Version } from './values'
import { toVote, Vote } from './vote'

const Recusal = z
  .object({ person: Slug, leftTable: z.boolean() })
  .meta({ description: 'Wer wegen Befangenheit ausgeschlossen war.' })

export const AgendaItem = z
  .object({
    id: Id,
    url: Address,
    version: Version,
    slug: Slug,
    number: z.string().nullable(),
    title: z.string(),
    titleReported: z.boolean().meta({ description: 'Ob der Titel aus einer Quelle stammt.' }),
    summary: z.string().nullable(),
    plainSummary: z
      .string()
      .nullable()
      .meta({ description: 'Zusammenfassung in einfachen Worten.' }),
    note: z.string().nullable(),
    statedResult: z.string().nullable().meta({
      description: 'Das Ergebnis in den Worten des Systems, aus dem der Punkt eingelesen wurde.',
    }),
    session: SessionRef,
    matter: Slug.nullable(),
    motions: z.array(Motion),
    votes: z
      .array(Vote)
      .meta({ description: 'Die Abstimmungen über diese Anträge, der Reihe nach.' }),
    statements: z.array(Statement),
    facts: z.array(Fact),
    followUps: z.array(FollowUp),
    recusals: z.array(Recusal),
    citations: z.array(Citation),
    corrections: z.array(Correction),
    previous: AgendaItemRef.nullable(),
    next: AgendaItemRef.nullable(),
    modifiedAt: Moment,
  })
  .meta({ description: 'Ein Tagesordnungspunkt mit Anträgen, Abstimmungen und Wortbeiträgen.' })

export function toAgendaItem(origin: Origin, debate: DebateView): z.infer<typeof AgendaItem> {
  const { session, id, slug, title, titleReported, number } = debate
  const path = debatePath(session, debate)
  const context = { session, agendaItem: { id, slug, title, titleReported, number, path } }
  const neighbour = (item: AgendaItemRefView | null) => item && toAgendaItemRef(origin, item)
  return {
    id,
    url: pageAddress(origin, path),
    version: debate.version,
    slug,
    number,
    title,
    titleReported: debate.titleReported,
    summary: debate.summary,
    plainSummary: debate.plainSummary,
    note: debate.note,
    statedResult: debate.statedResult,
    session: toSessionRef(session),
    matter: debate.matter?.slug ?? null,
    motions: debate.motions.map((motion) => toMotion(origin, { ...motion, ...context })),
    votes: debate.motions.flatMap((motion) => motion.votes.map(toVote)),
    statements: debate.statements.map((words) => toStatement(origin, { ...words, ...context })),
    facts: debate.facts.map(toFact),
    followUps: debate.followUps.map(toFollowUp),
    recusals: debate.recusals.map(({ person, leftTable }) => ({ person: person.slug, leftTable })),
    citations: debate.citations.map(toCitation),
    corrections: debate.corrections.map((correction) => toCorrection(origin, correction)),
    previous: neighbour(debate.previous),
    next: neighbour(debate.next),
    modifiedAt: toMoment(debate.modifiedAt),
  }
}
