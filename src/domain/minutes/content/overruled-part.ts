import { heading, paragraph, run } from '@/domain/document/blocks'
import type { Block } from '@/domain/document/model'
import { bindParagraph } from '@/domain/german'
import { itemIdOf, keyOf, overruledIn } from '../keys'
import { clock } from '../names'
import type { Edition, MinutesSource } from '../source'

/** Which rules spoke against what was done, and the reasons for which it was done all the same. */
export function overruledPart(source: MinutesSource, edition: Edition): Block[] {
  const entries = overruledIn(source, edition)
  if (entries.length === 0) return []
  return [
    heading(1, 'Abweichungen von Verfahrensregeln'),
    ...entries.map((entry) => {
      const itemId = entry.recordId === null ? null : itemIdOf(source, entry.recordId)
      const item = source.desk.items.find(({ id }) => id === itemId)?.payload
      const where = item?.number ? ` zu TOP ${item.number}` : ''
      const rules = entry.findings.map(
        ({ message, paragraph: law }) =>
          `${message}${law === null || message.includes(bindParagraph(law)) ? '' : ` (${bindParagraph(law)})`}`,
      )
      return paragraph(
        [
          run(`${clock(entry.recordedAt)}${where}: `, 'strong'),
          run(`${rules.join(' ')} Begründung der Schriftführung: ${entry.reason}`),
        ],
        keyOf.overruled(entry),
      )
    }),
  ]
}
