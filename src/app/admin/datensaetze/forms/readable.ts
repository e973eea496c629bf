/** What stands in a form, in words: to compare two versions of a record. */
import type { Choice } from '@/components/forms/select-field'
import { fieldLabels, valueLabels } from '@/domain/record/labels'
import type { RecordKind } from '@/domain/record/payloads'
import { formatGerman, parseEdtf } from '@/domain/time/edtf'
import type { ChoiceList, FieldDescription, GroupDescription } from './description'
import { entriesIn, shapeOfEntry, textIn, type FormValues, type Shape } from './values'

export type Choices = Readonly<Partial<Record<ChoiceList, readonly Choice[]>>>

/** @param path of the field without the indexes of lists */
export function labelOfField(kind: RecordKind, path: string, field: FieldDescription): string {
  return field.label ?? fieldLabels[kind][path] ?? field.name
}

/** What a path of the payload is called: „Passage 2: Text“; empty for the whole record. */
export function labelOfPath(kind: RecordKind, shape: Shape, path: string): string {
  const name = (names: readonly string[], within: Shape, segments: readonly string[]): string[] => {
    const field = within.fields.find((candidate) => candidate.name === segments.join('.'))
    if (field) return [labelOfField(kind, [...names, field.name].join('.'), field)]
    const [first, index, ...rest] = segments
    const group = within.groups.find((candidate) => candidate.group === first)
    if (!group || first === undefined) return []
    if (index === undefined) return [group.title]
    const entry = `${group.entry} ${Number(index) + 1}`
    return [entry, ...name([...names, first], shapeOfEntry(group), rest)]
  }
  return name([], shape, path.split('.')).join(': ')
}

/** The fixed words of a field with their German labels. */
export function wordsOfField(
  kind: RecordKind,
  path: string,
  field: FieldDescription,
): readonly Choice[] {
  if (field.type === 'yes-no')
    return [
      { value: 'true', label: 'ja' },
      { value: 'false', label: 'nein' },
    ]
  if (field.type !== 'word' && field.type !== 'radio') return []
  const own = field.type === 'word' ? field : null
  const labels = own?.labels ?? valueLabels[kind][path] ?? {}
  return (own?.words ?? Object.keys(labels)).map((value) => ({
    value,
    label: labels[value] ?? value,
  }))
}

function wordsOf(
  kind: RecordKind,
  path: string,
  field: FieldDescription,
  text: string,
  choices: Choices,
): string {
  if (field.type === 'checkbox') return text === 'on' ? 'ja' : 'nein'
  if (text === '') return ''
  const options =
    field.type === 'choice' ? (choices[field.from] ?? []) : wordsOfField(kind, path, field)
  const label = options.find(({ value }) => value === text)?.label
  if (label !== undefined) return label
  if (field.type === 'entry') return String(Number(text) + 1)
  const isDate = field.type === 'day' && parseEdtf(text)
  return isDate ? formatGerman(text) : text
}

function wordsOfEntry(
  kind: RecordKind,
  path: string,
  group: GroupDescription,
  entry: FormValues,
  choices: Choices,
): string {
  const own = group.fields
    .filter(({ type }) => type !== 'hidden')
    .flatMap((field) => {
      const inner = `${path}.${field.name}`
      const words = wordsOf(kind, inner, field, textIn(entry, field.name), choices)
      return words === '' || (field.type === 'checkbox' && words === 'nein')
        ? []
        : [`${labelOfField(kind, inner, field)}: ${words}`]
    })
  const nested = (group.groups ?? []).flatMap((inner) =>
    entriesIn(entry, inner.group).map((each) =>
      wordsOfEntry(kind, `${path}.${inner.group}`, inner, each, choices),
    ),
  )
  return [...own, ...nested].join('; ')
}

export interface ComparedField {
  name: string
  label: string
  /** One text for a field, one for each entry of a list. */
  theirs: readonly string[]
  yours: readonly string[]
}

/** The fields in which two versions differ, in the order of the form. */
export function compareValues(
  kind: RecordKind,
  { fields, groups }: Shape,
  theirs: FormValues,
  yours: FormValues,
  choices: Choices,
): ComparedField[] {
  const single = fields
    .filter(({ type }) => type !== 'hidden')
    .map((field) => {
      const words = (values: FormValues) => [
        wordsOf(kind, field.name, field, textIn(values, field.name).trim(), choices),
      ]
      const label = labelOfField(kind, field.name, field)
      return { name: field.name, label, theirs: words(theirs), yours: words(yours) }
    })
  const lists = groups.map((group) => {
    const words = (values: FormValues) =>
      entriesIn(values, group.group).map((entry) =>
        wordsOfEntry(kind, group.group, group, entry, choices),
      )
    return { name: group.group, label: group.title, theirs: words(theirs), yours: words(yours) }
  })
  const normal = (texts: readonly string[]) => texts.map((text) => text.replace(/\r\n?/g, '\n'))
  return [...single, ...lists].filter(
    ({ theirs: a, yours: b }) => JSON.stringify(normal(a)) !== JSON.stringify(normal(b)),
  )
}
