/** A statement as an entry for BibTeX and biblatex, in UTF-8. */
import { readEdtf, type PartialDate } from '@/domain/time/edtf'
import { splitName } from './author'
import type { CitedStatement } from './cited-statement'
import { entryKey, entryNote, entryOccasion, entryTitle, entryWords } from './entry'

/** Within a field braces must be balanced, escaped or not, so they are named instead. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '"': '\\textquotedbl{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
}

/** Text as TeX sets it letter by letter; control characters and line ends become spaces. */
function tex(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\s]+/gu, ' ')
    .trim()
    .replace(/[\\{}~^"&%$#_]/g, (sign) => COMMANDS[sign] ?? sign)
}

/** `Last, First` with the particle before the family name; what cannot be split stands as it is. */
function author({ name }: CitedStatement['speaker']): string {
  const split = splitName(name)
  if (!split) return `{${tex(name)}}`
  const { given, particle, family } = split
  return `${tex([particle, family].filter(Boolean).join(' '))}, ${tex(given)}`
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** The year in the way that BibTeX's own styles accept: any words that end in four digits. */
function yearWords({ year, qualifier }: PartialDate): string {
  const digits = String(year).padStart(4, '0')
  return qualifier === '' ? digits : `${qualifier === '~' ? 'um' : 'vermutlich'} ${digits}`
}

/** `date` for biblatex, which reads EDTF; `year` and `month` for BibTeX, which does not. */
function dates(date: string | null): string[] {
  const known = date === null ? null : readEdtf(date)
  if (date === null || known === null) return []
  const fields = [`date = {${date}}`]
  if (!('year' in known)) return fields
  fields.push(`year = {${yearWords(known)}}`)
  const month = known.month === null ? undefined : MONTHS[known.month - 1]
  if (month) fields.push(`month = ${month}`)
  return fields
}

/**
 * The entry. The words stand in `abstract`, each passage with its status; only quotes stand in
 * quotation marks.
 */
export function bibtex(statement: CitedStatement): string {
  const fields = [
    `author = {${author(statement.speaker)}}`,
    `title = {{${tex(entryTitle(statement))}}}`,
    `howpublished = {${tex(entryOccasion(statement))}}`,
    ...dates(statement.session.date),
    `note = {${tex(entryNote(statement))}}`,
    `abstract = {${tex(entryWords(statement))}}`,
    'langid = {ngerman}',
    `url = {${statement.permalink}}`,
  ]
  return `@misc{${entryKey(statement)},\n${fields.map((field) => `  ${field}`).join(',\n')}\n}`
}
