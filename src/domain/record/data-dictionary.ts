/** What the fields of the open data mean: the data dictionary, made from the tables that write them. */

/** How a value is written. `word`: one of a fixed list. */
export type FieldType =
  | 'text'
  | 'integer'
  | 'day'
  | 'partial-day'
  | 'moment'
  | 'id'
  | 'slug'
  | 'address'
  | 'list'
  | 'object'
  | 'boolean'
  | 'word'

export const fieldTypeLabel: Readonly<Record<FieldType, string>> = {
  text: 'Text',
  integer: 'ganze Zahl',
  day: 'Tag (JJJJ-MM-TT)',
  'partial-day': 'Tag, soweit bekannt (EDTF)',
  moment: 'Zeitpunkt (ISO 8601)',
  id: 'Kennung (UUID)',
  slug: 'Name in der Adresse',
  address: 'Adresse (URL)',
  list: 'Liste',
  object: 'Objekt',
  boolean: 'wahr oder falsch',
  word: 'Wort aus einer Liste',
}

export interface FieldDescription {
  name: string
  type: FieldType
  meaning: string
  /** What a number counts; `null`: it is no number. */
  unit: string | null
  /** What an empty cell or `null` says; `null`: the field is never empty. */
  empty: string | null
  /** The words of a `word`, each with its meaning. */
  words: readonly { word: string; meaning: string }[]
}

/** A file, and what one of its lines is. */
export interface DataFile {
  path: string
  format: string
  line: string
  fields: readonly FieldDescription[]
}
