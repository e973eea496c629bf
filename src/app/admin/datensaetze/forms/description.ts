/**
 * How a record is entered, as data: one description for each kind of record. Forms are drawn from
 * it, what was typed is read with it, and versions are compared by it.
 */
import type { RecordKind } from '@/domain/record/payloads'

/** The lists of records that fields choose from. */
export type ChoiceList =
  | 'persons'
  | 'organizations'
  | 'factions'
  | 'committees'
  | 'sources'
  | 'matters'
  | 'papers'
  | 'items'
  | 'motions'
  | 'statements'
  | 'terms'

interface Common {
  /** Path in the payload (or in the entry of a list): `title`, `rules.chair.title`. */
  name: string
  /** Where the field's common name does not do. */
  label?: string
  hint?: string
  required?: boolean
  /** `short`: as wide as a number. `full`: as wide as the form. */
  width?: 'short' | 'half' | 'full'
}

export type FieldDescription = Common &
  (
    | { type: 'text'; inputMode?: 'text' | 'numeric' | 'email' | 'url'; spellCheck?: false }
    | { type: 'area'; rows?: number; verbatim?: true }
    /** A whole number; an empty field is unknown. */
    | { type: 'count' }
    /** Any number, as it is typed in German. */
    | { type: 'number' }
    | { type: 'checkbox' }
    /** Yes, no or unknown. */
    | { type: 'yes-no' }
    | { type: 'day' }
    | { type: 'moment' }
    /** One of a few fixed words. `preset`: what a new entry begins with. */
    | { type: 'word'; words?: readonly string[]; labels?: Labels; preset?: string; empty?: string }
    /** The same, all of them in sight and none chosen at first. */
    | { type: 'radio' }
    /** One record of a list. `fixed`: once chosen, an entry keeps it. */
    | { type: 'choice'; from: ChoiceList; empty?: string; fixed?: true }
    /** Another entry of the same list, by its index. */
    | { type: 'entry'; empty: string }
    /** Sent along, not shown. */
    | { type: 'hidden' }
  )

type Labels = Readonly<Record<string, string>>

/** A list of entries within a record. */
export interface GroupDescription {
  /** Path in the payload: `passages`, within an entry of `facts`: `citations`. */
  group: string
  title: string
  hint?: string
  /** What one entry is called: „Passage“. */
  entry: string
  /** The words of the button that adds an entry. */
  add: string
  /** Several buttons instead, each with what the new entry begins with. */
  addEach?: readonly { label: string; preset: Readonly<Record<string, string>> }[]
  /** Many short entries: each in one line, named by what it chose. */
  compact?: true
  /** The entries have an order that can be changed. */
  ordered?: true
  fields: readonly FieldDescription[]
  groups?: readonly GroupDescription[]
  /** A new record's form shows one empty entry. */
  startsWithOne?: true
  /** A button that adds an entry for everybody concerned who has none yet. */
  fill?: { label: string; preset: Readonly<Record<string, string>> }
}

export interface SectionDescription {
  id: string
  title: string
  hint?: string
  /** Closed at first, if nothing is entered in it. */
  rare?: true
  fields?: readonly FieldDescription[]
  groups?: readonly GroupDescription[]
}

export interface FormDescription {
  kind: RecordKind
  sections: readonly SectionDescription[]
  /** Field with the record within which this one stands; it is set with the address. */
  parent?: string
  /** Fields from which an address is made where none is typed. */
  slugFrom?: readonly string[]
}

/** The fields of a form outside of its lists, the one with the parent included. */
export function fieldsOf(form: FormDescription): FieldDescription[] {
  const parent: FieldDescription[] = form.parent ? [{ type: 'hidden', name: form.parent }] : []
  return [...parent, ...form.sections.flatMap((section) => section.fields ?? [])]
}

export function groupsOf(form: FormDescription): GroupDescription[] {
  return form.sections.flatMap((section) => section.groups ?? [])
}
