/**
 * Statements as Popolo's speeches: one for each passage, because a speech has one `type`, and words
 * spoken (`speech`) and an editor's summary of them (`summary`) are never one text.
 */
import { z } from 'zod'
import { statementPath } from '@/domain/record/paths'
import type { DebateView, SpeakerView } from '@/domain/record/views'
import { PassageKind, Stance } from '@/domain/vocabulary'
import type { Origin } from '@/publish/api/addresses'
import { Id, Link, page, toSources, Words } from './values'

export const Speech = z.strictObject({
  /** The statement's id, a slash, and the number of the passage. */
  id: Id,
  creator_id: Id,
  /** The office on that day. */
  role: Words,
  attribution_text: z.string(),
  audience_id: Id.nullable(),
  text: z.string(),
  type: z.enum(['speech', 'summary']),
  position: z.int().positive(),
  event_id: Id,
  links: z.array(Link),
  sources: z.array(Link),
  wortlaut_kind: PassageKind,
  wortlaut_statement_id: Id,
  wortlaut_version: z.int(),
  wortlaut_group_id: Id.nullable(),
  wortlaut_motion_id: Id.nullable(),
  wortlaut_stance: Stance.nullable(),
  wortlaut_reply_to_statement_id: Id.nullable(),
})

const attribution = ({ person, faction }: SpeakerView): string =>
  faction ? `${person.name} (${faction.shortName})` : person.name

/** In the order of the debate. */
export function toSpeeches(origin: Origin, debate: DebateView): z.infer<typeof Speech>[] {
  const speakerOf = new Map(debate.statements.map(({ id, speaker }) => [id, speaker]))
  const passages = debate.statements.flatMap((statement) =>
    statement.passages.map((passage, index) => ({ statement, passage, number: index + 1 })),
  )
  return passages.map(({ statement, passage, number }, index) => ({
    id: `${statement.id}/${number}`,
    creator_id: statement.speaker.person.id,
    role: statement.speaker.office,
    attribution_text: attribution(statement.speaker),
    audience_id: (statement.replyTo && speakerOf.get(statement.replyTo.id)?.person.id) ?? null,
    text: passage.text,
    type: passage.kind === 'quote' ? 'speech' : 'summary',
    position: index + 1,
    event_id: debate.id,
    links: page(origin, `${statementPath(statement.id)}?version=${statement.version}`),
    sources: toSources(origin, statement.citations),
    wortlaut_kind: passage.kind,
    wortlaut_statement_id: statement.id,
    wortlaut_version: statement.version,
    wortlaut_group_id: statement.speaker.faction?.id ?? null,
    wortlaut_motion_id: statement.motionId,
    wortlaut_stance: statement.stance,
    wortlaut_reply_to_statement_id: statement.replyTo?.id ?? null,
  }))
}
