import { heading, paragraph, paragraphAs, run } from '@/domain/document/blocks'
import type { Block } from '@/domain/document/model'
import type { DeskRecord } from '@/domain/desk/state'
import { motionsOf } from '@/domain/desk/derived/items'
import { bindParagraph } from '@/domain/german'
import { itemDisposalLabel } from '@/domain/vocabulary'
import { keyOf } from '../keys'
import { clock, personWithStanding } from '../names'
import type { MinutesSource } from '../source'
import { debatePart } from './debate-part'
import { motionPart } from './motion-part'

/** One item of the agenda with everything that happened under it. */
export function itemPart(source: MinutesSource, item: DeskRecord<'agenda_item'>): Block[] {
  const { desk } = source
  const { id, payload } = item
  const motions = motionsOf(desk, id)
  return [
    heading(
      2,
      payload.number === null ? payload.title : `TOP ${payload.number}: ${payload.title}`,
      keyOf.item(id),
    ),
    ...times(payload),
    ...(payload.addedInSession
      ? [paragraph('Der Punkt ist in der Sitzung in die Tagesordnung aufgenommen.')]
      : []),
    ...(payload.rapporteur === null
      ? []
      : [paragraph([run('Berichterstattung: ', 'strong'), run(payload.rapporteur)])]),
    ...recusals(source, item),
    ...(payload.note === null ? [] : [paragraphAs('remark', payload.note)]),
    ...debatePart(source, id),
    ...motions.flatMap((motion) => motionPart(source, motion)),
    ...disposal(payload),
    ...(motions.length === 0 && payload.disposal === null
      ? [paragraph('Zu diesem Punkt ist kein Antrag und kein Beschluss festgehalten.')]
      : []),
  ]
}

function times({
  startedAt,
  endedAt,
  debateClosedAt,
}: DeskRecord<'agenda_item'>['payload']): Block[] {
  const parts = [
    startedAt === null ? null : `Aufruf ${clock(startedAt)}`,
    debateClosedAt === null ? null : `Schluss der Aussprache ${clock(debateClosedAt)}`,
    endedAt === null ? null : `Ende ${clock(endedAt)}`,
  ].filter((part) => part !== null)
  return parts.length === 0 ? [] : [paragraphAs('remark', parts.join(', '))]
}

/** Who takes no part for a conflict of interest, and whether they left the table. */
const recusals = ({ desk }: MinutesSource, { id, payload }: DeskRecord<'agenda_item'>): Block[] =>
  payload.recusals.map(({ personId, leftTable, note }) =>
    paragraph(
      `Wegen Befangenheit (${bindParagraph(desk.rules.conflictOfInterest.paragraph)}) wirkt nicht mit: ${personWithStanding(desk, personId)}${leftTable ? '; der Beratungstisch ist verlassen' : ''}.${note === null ? '' : ` ${note}`}`,
      keyOf.recusal(id, personId),
    ),
  )

function disposal({ disposal: word, disposalNote }: DeskRecord<'agenda_item'>['payload']): Block[] {
  if (word === null) return []
  return [
    paragraph([
      run(`Der Punkt ist ${itemDisposalLabel[word]}.`, 'strong'),
      ...(disposalNote === null ? [] : [run(` ${disposalNote}`)]),
    ]),
  ]
}
