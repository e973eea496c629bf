/** A statement as a journalist cites it, in plain text. */
import { NBSP } from '@/domain/german'
import type { CitedStatement } from './cited-statement'
import { dayWords, itemWords, passageWords, sourceWords, speakerWords } from './words'

/**
 * The citation in one paragraph: speaker (faction), office; body, day, item; the words, each
 * passage with its status; sources; version; permalink. Only quotes stand in quotation marks.
 */
export function citation(statement: CitedStatement): string {
  const { speaker, session, agendaItem, passages, sources, version, permalink } = statement
  const where = `${session.organization}, ${dayWords(session.date)}, ${itemWords(agendaItem)}`
  return `${speakerWords(speaker)}; ${where}: ${passageWords(passages)}. Quelle: ${sourceWords(sources)}. Fassung${NBSP}${version}, ${permalink}`
}
