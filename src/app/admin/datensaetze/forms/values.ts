/** What stands in the fields of a record's form, and its way from and to the payload. */
import { fromLocalTime, toLocalTime } from '@/domain/time/local'
import { parseGermanNumber, typeGermanNumber } from '@/lib/german-number'
import type { Nested } from '@/lib/nested-form'
import { fieldsOf, groupsOf } from './description'
import type { FieldDescription, FormDescription, GroupDescription } from './description'

/** Text by the field's name (a ticked box is `on`), and the entries of each list. */
export interface FormValues {
  readonly [name: string]: string | readonly FormValues[]
}

/** The fields and lists of a form, or of one entry of a list. */
export interface Shape {
  fields: readonly FieldDescription[]
  groups: readonly GroupDescription[]
}

export const shapeOfForm = (form: FormDescription): Shape => ({
  fields: fieldsOf(form),
  groups: groupsOf(form),
})

export const shapeOfEntry = (group: GroupDescription): Shape => ({
  fields: group.fields,
  groups: group.groups ?? [],
})

/** What stands in a field; empty if there is no such field. */
export function textIn(values: FormValues, name: string): string {
  const value = values[name]
  return typeof value === 'string' ? value : ''
}

/** The entries of a list; none if there is no such list. */
export function entriesIn(values: FormValues, name: string): readonly FormValues[] {
  const value = values[name]
  return value === undefined || typeof value === 'string' ? [] : value
}

function build(
  { fields, groups }: Shape,
  text: (field: FieldDescription) => string,
  entries: (group: GroupDescription) => readonly FormValues[],
): FormValues {
  const all: (readonly [string, string | readonly FormValues[]])[] = [
    ...fields.map((field) => [field.name, text(field)] as const),
    ...groups.map((group) => [group.group, entries(group)] as const),
  ]
  return Object.fromEntries(all)
}

function fieldOf(node: unknown, key: string): unknown {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return undefined
  return Object.hasOwn(node, key) ? (node as Readonly<Record<string, unknown>>)[key] : undefined
}

/** What stands at a path of names; `undefined` if there is nothing. */
const at = (value: unknown, path: string): unknown => path.split('.').reduce(fieldOf, value)

const listAt = (value: unknown, path: string): readonly unknown[] => {
  const list = at(value, path)
  return Array.isArray(list) ? (list as readonly unknown[]) : []
}

/** What a form sent, in the form's own shape: nothing is missing, nothing is added. */
export function readValues(shape: Shape, sent: Nested): FormValues {
  return build(
    shape,
    (field) => {
      const text = at(sent, field.name)
      // A form sends every line break as two characters.
      return typeof text === 'string' ? text.replace(/\r\n?/g, '\n') : ''
    },
    (group) =>
      listAt(sent, group.group).map((entry) => readValues(shapeOfEntry(group), entry as Nested)),
  )
}

function typed(field: FieldDescription, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') {
    if (field.type === 'checkbox') return value ? 'on' : ''
    return String(value)
  }
  if (typeof value === 'number')
    return field.type === 'number' ? typeGermanNumber(value) : String(value)
  if (typeof value !== 'string') return ''
  if (field.type !== 'moment') return value
  const moment = new Date(value)
  return Number.isNaN(moment.getTime()) ? value : toLocalTime(fromLocalTime(value))
}

/** A stored record as its form shows it. */
export function fromPayload(shape: Shape, payload: unknown): FormValues {
  return build(
    shape,
    (field) => typed(field, at(payload, field.name)),
    (group) => listAt(payload, group.group).map((entry) => fromPayload(shapeOfEntry(group), entry)),
  )
}

/** An empty entry of a list, with what new entries begin with. */
export function newEntry(
  group: GroupDescription,
  preset: Readonly<Record<string, string>> = {},
): FormValues {
  return build(
    shapeOfEntry(group),
    (field) => preset[field.name] ?? (field.type === 'word' ? (field.preset ?? '') : ''),
    () => [],
  )
}

/** An empty form, with what new records begin with. */
export function newForm(shape: Shape, preset: Readonly<Record<string, string>> = {}): FormValues {
  return build(
    shape,
    (field) => preset[field.name] ?? (field.type === 'word' ? (field.preset ?? '') : ''),
    (group) => (group.startsWithOne ? [newEntry(group)] : []),
  )
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/
const INDEX = /^\d{1,4}$/

function entered(field: FieldDescription, text: string): unknown {
  switch (field.type) {
    case 'checkbox':
      return text === 'on'
    case 'count':
    case 'number':
      // What is no number goes on as it is, to be refused with a reason.
      return text.trim() === '' ? null : (parseGermanNumber(text) ?? text)
    case 'yes-no':
      return text === '' ? null : text
    case 'moment':
      return MOMENT.test(text) ? fromLocalTime(text).toISOString() : text
    case 'entry':
      return INDEX.test(text) ? Number(text) : null
    case 'hidden':
      return text === '' ? undefined : text
    default:
      return text
  }
}

function place(target: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [key, ...rest] = path
  if (key === undefined || value === undefined) return
  if (rest.length === 0) {
    target[key] = value
    return
  }
  const inner = (target[key] ?? {}) as Record<string, unknown>
  target[key] = inner
  place(inner, rest, value)
}

/** What was typed as the payload's schema wants it; still to be checked. */
export function toPayload(shape: Shape, values: FormValues): Record<string, unknown> {
  const payload: Record<string, unknown> = {}
  for (const field of shape.fields)
    place(payload, field.name.split('.'), entered(field, textIn(values, field.name)))
  for (const group of shape.groups)
    payload[group.group] = entriesIn(values, group.group).map((entry) =>
      toPayload(shapeOfEntry(group), entry),
    )
  return payload
}
