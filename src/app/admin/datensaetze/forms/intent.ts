/** What the pressed button of a record's form asks for. */
import type { EntryStep } from './entries'
import { findGroup } from './entries'
import type { Shape } from './values'

/** Steps on the record as it is stored. */
const STEPS = [
  'submit',
  'publish',
  'return',
  'withdraw',
  'discard',
  'submit-debate',
  'publish-debate',
] as const
export type RecordStep = (typeof STEPS)[number]

export type Intent =
  | { ask: 'save' }
  /** Save, and hand on for review at once. */
  | { ask: 'save-and-submit' }
  /** Save although somebody else did meanwhile. */
  | { ask: 'keep' }
  /** Take a field over from the other version. */
  | { ask: 'take'; name: string }
  | { ask: 'fill'; list: string }
  /** Show the form again, with shorter lists to choose from. */
  | { ask: 'narrow' }
  | { ask: 'entry'; step: EntryStep }
  | { ask: 'step'; step: RecordStep }

const ENTRY = /^(add|remove|up|down):((?:[a-zA-Z]+\.\d{1,4}\.)*[a-zA-Z]+)(?:[.:](\d{1,4}))?$/

/** Reads a button's value. Whatever else is sent is taken for „Speichern“, which loses nothing. */
export function readIntent(value: string, shape: Shape): Intent {
  if (value === 'save-and-submit' || value === 'keep' || value === 'narrow') return { ask: value }
  const step = STEPS.find((candidate) => candidate === value)
  if (step) return { ask: 'step', step }
  if (value.startsWith('take:')) return { ask: 'take', name: value.slice('take:'.length) }
  if (value.startsWith('fill:')) return { ask: 'fill', list: value.slice('fill:'.length) }
  const [, kind, list, number] = ENTRY.exec(value) ?? []
  const group = list === undefined ? null : findGroup(shape, list)
  if (!group || list === undefined) return { ask: 'save' }
  if (kind === 'add') {
    const preset = number === undefined ? undefined : group.addEach?.[Number(number)]?.preset
    return { ask: 'entry', step: { step: 'add', list, ...(preset ? { preset } : {}) } }
  }
  if (number === undefined || (kind !== 'remove' && kind !== 'up' && kind !== 'down'))
    return { ask: 'save' }
  return { ask: 'entry', step: { step: kind, list, index: Number(number) } }
}

/** The value of the button that asks for it: the counterpart of `readIntent`. */
export const entryIntent = (
  step: 'add' | 'remove' | 'up' | 'down',
  list: string,
  index?: number,
) =>
  index === undefined
    ? `${step}:${list}`
    : step === 'add'
      ? `${step}:${list}:${index}`
      : `${step}:${list}.${index}`
