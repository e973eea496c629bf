/** What happened to a decision after it was taken, in the minutes (KrO NRW §§ 39, 50). */
import { paragraph, paragraphAs } from '@/domain/document/blocks'
import type { Block } from '@/domain/document/model'
import type { DeskRecord } from '@/domain/desk/state'
import { decisionStanding, inOrder } from '@/domain/procedure/decision-events'
import { formatGerman } from '@/domain/time/edtf'
import { decisionEventKindLabel } from '@/domain/vocabulary'
import type { MinutesContext } from './context'
import { eventKey } from './keys'

export function eventBlocks(
  { state }: MinutesContext,
  { id, payload }: DeskRecord<'motion'>,
): Block[] {
  const standing = decisionStanding(payload.events, payload.outcome, state.rules)
  if (!standing) return []
  return [
    ...inOrder(payload.events).map((event) => {
      const { kind, on, by, note } = event
      const who = by === null ? '' : ` (${by})`
      const why = note === null ? '.' : `. ${note}`
      return paragraphAs(
        'remark',
        `${formatGerman(on)}: ${decisionEventKindLabel[kind]}${who}${why}`,
        eventKey(id, event),
      )
    }),
    paragraph(standing.explanation),
  ]
}
