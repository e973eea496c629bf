import { heading, paragraph, paragraphAs, run } from '@/domain/document/blocks'
import type { Block } from '@/domain/document/model'
import type { DeskRecord } from '@/domain/desk/state'
import { statementsOf } from '@/domain/desk/derived/items'
import { quoted } from '@/domain/german'
import { stanceLabel } from '@/domain/vocabulary'
import { keyOf } from '../keys'
import { clock, nameOfPerson, standing } from '../names'
import type { MinutesSource } from '../source'

/** The contributions to a debate, in their order; only in minutes that tell the course. */
export function debatePart(source: MinutesSource, itemId: string): Block[] {
  const statements = statementsOf(source.desk, itemId)
  if (source.kind !== 'course' || statements.length === 0) return []
  return [
    heading(3, 'Aussprache'),
    ...statements.flatMap((statement) => contribution(source, statement)),
  ]
}

function contribution({ desk }: MinutesSource, { id, payload }: DeskRecord<'statement'>): Block[] {
  const key = keyOf.statement(id)
  const what = standing(desk, payload)
  const answered = desk.statements.find((other) => other.id === payload.replyToId)?.payload
  const circumstances = [
    payload.spokenAt === null ? null : clock(payload.spokenAt),
    payload.stance === null ? null : stanceLabel[payload.stance],
    answered ? `in Erwiderung auf ${nameOfPerson(desk, answered.personId)}` : null,
  ].filter((part) => part !== null)
  return [
    paragraph(
      [
        run(`${nameOfPerson(desk, payload.personId)}${what ? ` (${what})` : ''}`, 'strong'),
        ...(circumstances.length > 0 ? [run(`, ${circumstances.join(', ')}`)] : []),
        run(':'),
      ],
      key,
    ),
    ...payload.passages.flatMap(({ kind, text }) =>
      kind === 'quote'
        ? [paragraphAs('quote', [run(quoted(text), 'verbatim')], key)]
        : [paragraphAs('paraphrase', text, key)],
    ),
    ...(payload.note === null ? [] : [paragraphAs('remark', `Anmerkung: ${payload.note}`, key)]),
  ]
}
