/**
 * A statement as an item of CSL-JSON, which Zotero, Citavi and pandoc read: type `speech`, variables as
 * in the CSL 1.0.2 input schema.
 */
import { formatGerman, readEdtf, type PartialDate } from '@/domain/time/edtf'
import { splitName } from './author'
import type { CitedStatement } from './cited-statement'
import { entryKey, entryNote, entryTitle, entryWords } from './entry'
import { statusWords } from './words'

type DateParts = [number] | [number, number] | [number, number, number]

export type CslName =
  { family: string; given: string; 'non-dropping-particle'?: string } | { literal: string }

export type CslDate = { 'date-parts': DateParts[]; circa?: true } | { literal: string }

export interface CslItem {
  id: string
  type: 'speech'
  title: string
  author: [CslName]
  genre: string
  'event-title': string
  authority: string
  issued?: CslDate
  abstract: string
  note: string
  version: string
  language: string
  URL: string
}

function cslName(name: string): CslName {
  const split = splitName(name)
  if (!split) return { literal: name }
  const { given, particle, family } = split
  return { family, given, ...(particle === '' ? {} : { 'non-dropping-particle': particle }) }
}

function dateParts({ year, month, day }: PartialDate): DateParts {
  if (month === null) return [year]
  return day === null ? [year, month] : [year, month, day]
}

/** CSL knows no open spans: they stay German words. `undefined`: the sources do not say. */
function cslDate(date: string | null): CslDate | undefined {
  const known = date === null ? null : readEdtf(date)
  if (known === null) return undefined
  if ('year' in known)
    return {
      'date-parts': [dateParts(known)],
      ...(known.qualifier === '' ? {} : { circa: true as const }),
    }
  const { start, end } = known
  if (!start || !end) return { literal: formatGerman(date) }
  const isVague = start.qualifier !== '' || end.qualifier !== ''
  return {
    'date-parts': [dateParts(start), dateParts(end)],
    ...(isVague ? { circa: true as const } : {}),
  }
}

/** The item; the words stand in `abstract`, each passage with its status. */
export function cslItem(statement: CitedStatement): CslItem {
  const { speaker, session, passages, version, permalink } = statement
  const issued = cslDate(session.date)
  return {
    id: entryKey(statement),
    type: 'speech',
    title: entryTitle(statement),
    author: [cslName(speaker.name)],
    genre: `Wortbeitrag (${statusWords(passages)})`,
    'event-title': session.title,
    authority: session.organization,
    ...(issued ? { issued } : {}),
    abstract: entryWords(statement),
    note: entryNote(statement),
    version: String(version),
    language: 'de-DE',
    URL: permalink,
  }
}

/** A list with this one item, as reference managers import it. */
export const cslJson = (statement: CitedStatement): string =>
  JSON.stringify([cslItem(statement)], null, 2)
