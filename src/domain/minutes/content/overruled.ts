/** What was done against a rule, and why; told once, where it belongs. */
import { paragraphAs } from '@/domain/document/blocks'
import type { Block } from '@/domain/document/model'
import { namesClosed } from './closed-names'
import type { MinutesContext, Overruled } from './context'
import { isTold } from './votes'

/** Of an item, or of the session as a whole; what concerns a vote stands with the vote. */
export function overruledOf(context: MinutesContext, agendaItemId: string | null): Block[] {
  const told = new Set(context.state.votes.filter(isTold).map(({ id }) => id))
  return context.overruled
    .filter((entry) => entry.agendaItemId === agendaItemId)
    .filter(({ voteId }) => voteId === null || !told.has(voteId))
    .map((entry) => toBlock(context, entry))
}

/** Of a vote that the minutes tell. */
export const overruledOfVote = (context: MinutesContext, voteId: string): Block[] =>
  context.overruled
    .filter((entry) => entry.voteId === voteId)
    .map((entry) => toBlock(context, entry))

function toBlock(context: MinutesContext, { id, reason, findings }: Overruled): Block {
  const isHidden = namesClosed(context)
  const rules = findings.map(({ message, paragraph: law }) =>
    law === null || message.includes(law) ? message : `${message} (${law})`,
  )
  const shown = rules.filter((rule) => !isHidden(rule))
  const what = shown.length > 0 ? shown.join(' ') : 'von einer Regel der Geschäftsordnung.'
  const why = isHidden(reason) ? '' : ` Begründung: ${reason}`
  return paragraphAs('remark', `Abweichend verfahren: ${what}${why}`, `overruled:${id}`)
}
