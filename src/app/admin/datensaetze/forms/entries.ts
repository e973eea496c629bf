/** Adding, removing and moving the entries of a form's lists. */
import type { GroupDescription } from './description'
import { entriesIn, newEntry, shapeOfEntry, textIn, type FormValues, type Shape } from './values'

/** More entries than any list takes. */
const MAX_ENTRIES = 1000

export type EntryStep =
  | { step: 'add'; list: string; preset?: Readonly<Record<string, string>> }
  | { step: 'remove' | 'up' | 'down'; list: string; index: number }

interface Placed {
  entry: FormValues
  /** Where it stood before; `null` for a new one. */
  was: number | null
}

const placed = (entries: readonly FormValues[]): Placed[] =>
  entries.map((entry, was) => ({ entry, was }))

/** The entries in their new order; those that refer to another one go on referring to it. */
function settle(group: GroupDescription, order: readonly Placed[]): readonly FormValues[] {
  const now = new Map(order.map(({ was }, index) => [String(was), String(index)] as const))
  const references = group.fields.filter((field) => field.type === 'entry')
  return order.map(({ entry }) => ({
    ...entry,
    ...Object.fromEntries(references.map(({ name }) => [name, now.get(textIn(entry, name)) ?? ''])),
  }))
}

function isEmpty(group: GroupDescription, entry: FormValues): boolean {
  const isBlank = group.fields.every((field) => {
    // What a new entry begins with says nothing yet, nor does a box that stands beside the words.
    if (field.type === 'checkbox' || field.type === 'radio') return true
    if (field.type === 'word' && field.preset !== undefined) return true
    return textIn(entry, field.name).trim() === ''
  })
  return (
    isBlank && (group.groups ?? []).every(({ group: name }) => entriesIn(entry, name).length === 0)
  )
}

/** The form without its empty entries. */
export function withoutEmptyEntries(shape: Shape, values: FormValues): FormValues {
  return {
    ...values,
    ...Object.fromEntries(
      shape.groups.map((group) => {
        const kept = placed(entriesIn(values, group.group))
          .map(({ entry, was }) => ({
            entry: withoutEmptyEntries(shapeOfEntry(group), entry),
            was,
          }))
          .filter(({ entry }) => !isEmpty(group, entry))
        return [group.group, settle(group, kept)] as const
      }),
    ),
  }
}

function swap(order: readonly Placed[], a: number, b: number): readonly Placed[] {
  const [first, second] = [order[a], order[b]]
  if (!first || !second) return order
  return order.with(a, second).with(b, first)
}

function take(
  group: GroupDescription,
  order: readonly Placed[],
  step: EntryStep,
): readonly Placed[] {
  switch (step.step) {
    case 'add':
      return order.length >= MAX_ENTRIES
        ? order
        : [...order, { entry: newEntry(group, step.preset), was: null }]
    case 'remove':
      return order.filter((_, index) => index !== step.index)
    case 'up':
      return group.ordered ? swap(order, step.index - 1, step.index) : order
    case 'down':
      return group.ordered ? swap(order, step.index, step.index + 1) : order
  }
}

/** Takes the step in the list at `list` (`passages`, `facts.2.citations`); one that is not there stays as it is. */
export function takeEntryStep(shape: Shape, values: FormValues, step: EntryStep): FormValues {
  return inList(shape, values, step.list.split('.'), (group, entries) =>
    settle(group, take(group, placed(entries), step)),
  )
}

type Change = (group: GroupDescription, entries: readonly FormValues[]) => readonly FormValues[]

function inList(
  shape: Shape,
  values: FormValues,
  [name, index, ...rest]: readonly string[],
  change: Change,
): FormValues {
  const group = shape.groups.find((candidate) => candidate.group === name)
  if (!group) return values
  const entries = entriesIn(values, group.group)
  if (index === undefined) return { ...values, [group.group]: change(group, entries) }
  const entry = entries[Number(index)]
  if (!entry) return values
  const changed = inList(shapeOfEntry(group), entry, rest, change)
  return { ...values, [group.group]: entries.with(Number(index), changed) }
}

/** The list at that path; `null` if the form has none there. */
export function findGroup(shape: Shape, list: string): GroupDescription | null {
  const names = list.split('.').filter((segment) => !/^\d+$/.test(segment))
  return names.reduce<{ group: GroupDescription | null; groups: readonly GroupDescription[] }>(
    ({ groups }, name) => {
      const group = groups.find((candidate) => candidate.group === name) ?? null
      return { group, groups: group?.groups ?? [] }
    },
    { group: null, groups: shape.groups },
  ).group
}
