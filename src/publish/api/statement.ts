import { z } from 'zod'
import { statementPath } from '@/domain/record/paths'
import type { StatementInContext } from '@/domain/record/views'
import { PassageKind, Stance } from '@/domain/vocabulary'
import { pageAddress, type Origin } from './addresses'
import {
  AgendaItemRef,
  Citation,
  SessionRef,
  Speaker,
  toAgendaItemRef,
  toCitation,
  toSessionRef,
  toSpeaker,
} from './references'
import { Address, apiWords, Id, Version } from './values'

export const Passage = z
  .object({
    kind: apiWords(PassageKind).meta({
      description: 'quote: wörtlich gesprochen; paraphrase: Zusammenfassung der Redaktion.',
    }),
    text: z.string(),
  })
  .meta({ description: 'Teil eines Wortbeitrags.' })

/** A statement's fields but its passages, in the order of the contract. */
export const statementFields = {
  id: Id,
  url: Address,
  version: Version,
  session: SessionRef,
  agendaItem: AgendaItemRef,
  speaker: Speaker,
  stance: apiWords(Stance).nullable().meta({ description: 'Haltung zum Antrag.' }),
  replyTo: Id.nullable().meta({ description: 'Der Wortbeitrag, auf den geantwortet wird.' }),
}

/** The part of a statement that is the same wherever it is shown. */
export const toStatementFields = (origin: Origin, statement: StatementInContext) => ({
  id: statement.id,
  url: pageAddress(origin, statementPath(statement.id)),
  version: statement.version,
  session: toSessionRef(statement.session),
  agendaItem: toAgendaItemRef(origin, statement.agendaItem),
  speaker: toSpeaker(statement.speaker),
  stance: statement.stance,
  replyTo: statement.replyTo?.id ?? null,
})

export const Statement = z
  .object({
    ...statementFields,
    motion: Id.nullable().meta({ description: 'Der Antrag, über den gesprochen wird.' }),
    passages: z.array(Passage),
    note: z.string().nullable().meta({ description: 'Anmerkung der Redaktion.' }),
    citations: z.array(Citation),
  })
  .meta({ description: 'Ein Wortbeitrag.' })

export const toStatement = (
  origin: Origin,
  statement: StatementInContext,
): z.infer<typeof Statement> => ({
  ...toStatementFields(origin, statement),
  motion: statement.motionId,
  passages: statement.passages.map(({ kind, text }) => ({ kind, text })),
  note: statement.note,
  citations: statement.citations.map(toCitation),
})
