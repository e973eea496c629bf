import { statementPath } from '@/domain/record/paths'
import type { StatementView } from '@/domain/record/views'
import { apiAddress, pageAddress, type Origin } from '@/publish/api/addresses'
import { objectAddress } from '@/publish/oparl/addresses'
import { toCitation } from './citation'

/** A contribution to a debate: verbatim words and summaries apart, as in the record. */
export const toStatement = (origin: Origin, statement: StatementView) => ({
  id: statement.id,
  speaker: {
    person: objectAddress(origin, 'person', statement.speaker.person.id),
    faction:
      statement.speaker.faction &&
      objectAddress(origin, 'organization', statement.speaker.faction.id),
    office: statement.speaker.office,
  },
  stance: statement.stance,
  motion: statement.motionId && objectAddress(origin, 'paper', statement.motionId),
  replyTo: statement.replyTo?.id ?? null,
  passages: statement.passages.map(({ kind, text }) => ({ kind, text })),
  note: statement.note,
  citations: statement.citations.map(toCitation(origin)),
  web: pageAddress(origin, statementPath(statement.id)),
  api: apiAddress(origin, `/statements/${statement.id}`),
})
