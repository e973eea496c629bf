/** Statements: only words that were spoken are quotations; a summary of them is the editors'. */
import { statementPath } from '@/domain/record/paths'
import type { SessionRef, StatementInContext, StatementView } from '@/domain/record/views'
import { pageAddress, type Origin } from '@/publish/api/addresses'
import { sessionEvent } from './session'
import { exactDay, person, sources, thing, type Thing } from './values'

interface Place {
  session: SessionRef
  /** Path of the debate's page. */
  debate: string
}

/** One node for each passage. */
export function statementNodes(
  origin: Origin,
  { id, version, speaker, passages, citations }: StatementView,
  { session, debate }: Place,
): Thing[] {
  const url = pageAddress(origin, `${statementPath(id)}?version=${version}`)
  const speaking = person(origin, speaker.person)
  return passages.map(({ kind, text }, index) => {
    const shared = {
      '@id': `${url}#${index + 1}`,
      url,
      inLanguage: 'de',
      isPartOf: { '@id': pageAddress(origin, debate) },
      dateCreated: exactDay(session.date),
      citation: sources(origin, citations),
    }
    return kind === 'quote'
      ? thing('Quotation', { ...shared, text, creator: speaking, spokenByCharacter: speaking })
      : thing('CreativeWork', { ...shared, abstract: text, about: speaking })
  })
}

/** The page of a statement. */
export const statementPageNodes = (origin: Origin, statement: StatementInContext): Thing[] => [
  ...statementNodes(origin, statement, {
    session: statement.session,
    debate: statement.agendaItem.path,
  }),
  sessionEvent(origin, statement.session),
]
