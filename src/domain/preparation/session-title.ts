/** What the next session of an organization is called: „5. Sitzung des Kreistags“. */
import { formatGerman } from '@/domain/time/edtf'

const NUMBERED = /^(\d{1,4})\.\s*(.+)$/u

/** The running number at the beginning of a session's title; `null` if it has none. */
export function runningNumber(title: string): number | null {
  const number = NUMBERED.exec(title.trim())?.[1]
  return number === undefined ? null : Number(number)
}

/** Nouns that organizations are called by, with their genitive; the rest of the name stays. */
const GENITIVES: readonly [noun: RegExp, article: string, ending: string][] = [
  [/ausschuss$/iu, 'des', 'es'],
  [/(tag|rat|kreis|vorstand|präsidium|gremium|forum)$/iu, 'des', 's'],
  [/(kommission|versammlung|vertretung|konferenz)$/iu, 'der', ''],
]

/** „des Kreistags“, „des Ausschusses für Bildung“; `null` for a name whose genitive is not known. */
export function genitive(name: string): string | null {
  const [first = '', ...rest] = name.trim().split(/\s+/u)
  const found = GENITIVES.find(([noun]) => noun.test(first))
  if (!found) return null
  const [, article, ending] = found
  return [article, `${first}${ending}`, ...rest].join(' ')
}

/**
 * The title of the next session: as the last one was called, with the next number.
 *
 * @param term titles of the sessions of that organization in the same term, the latest last
 * @param name of the organization, for its first session
 */
export function nextSessionTitle(term: readonly string[], name: string): string {
  const numbers = term.flatMap((title) => runningNumber(title) ?? [])
  const next = numbers.length > 0 ? Math.max(...numbers) + 1 : term.length + 1
  const last = term.findLast((title) => runningNumber(title) !== null)
  const words = last && NUMBERED.exec(last.trim())?.[2]
  if (words) return `${next}. ${words}`
  const whose = genitive(name)
  return whose ? `${next}. Sitzung ${whose}` : `${next}. Sitzung (${name})`
}

/** The item that approves the minutes of the session before. */
export function approvalTitle(last: { title: string; date: string | null }): string {
  const day = last.date === null ? '' : ` vom ${formatGerman(last.date)}`
  return `Genehmigung der Niederschrift über die ${last.title}${day}`
}

const STANDING: readonly RegExp[] = [
  /^(eröffnung|begrüßung)/iu,
  /^feststellung /iu,
  /^einwohnerfragestunde|^fragestunde/iu,
  /^genehmigung (der|des) (niederschrift|protokoll)/iu,
  /^(mitteilung|bekanntgabe|bericht(e)? (des|der) (landr|verwaltung|vorsitz))/iu,
  /^(anfragen?|verschiedenes|sonstiges)\b/iu,
]

const APPROVAL = STANDING[3]

/** Whether an item is one that stands on every agenda, whatever is debated. */
export const isStanding = (title: string): boolean =>
  STANDING.some((pattern) => pattern.test(title.trim()))

/** Whether an item approves the minutes of an earlier session. */
export const isApproval = (title: string): boolean => APPROVAL?.test(title.trim()) ?? false
