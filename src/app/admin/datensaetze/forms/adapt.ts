/** Where a kind's form and its payload differ in more than the way of writing. */
import type { FieldError } from '@/domain/record/invalid-input'
import type { RecordKind } from '@/domain/record/payloads'
import { parseEdtf } from '@/domain/time/edtf'
import { slugify } from '@/lib/slug'
import type { FormDescription } from './description'
import { fromPayload, textIn, toPayload, type FormValues, type Shape } from './values'

type Data = Readonly<Record<string, unknown>>

const span = (date: unknown) => (typeof date === 'string' ? parseEdtf(date.trim()) : null)

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Fields of `over`, and whatever else `under` has, at every level. */
function merge(under: unknown, over: unknown): unknown {
  if (!isData(under) || !isData(over)) return over === undefined ? under : over
  const names = [...new Set([...Object.keys(under), ...Object.keys(over)])]
  return Object.fromEntries(names.map((name) => [name, merge(under[name], over[name])]))
}

/** A stored record as its form shows it. Days that follow from the date are not shown twice. */
export function formValues(kind: RecordKind, shape: Shape, payload: unknown): FormValues {
  const values = fromPayload(shape, payload)
  if (kind !== 'session') return values
  const known = span(textIn(values, 'date'))
  return {
    ...values,
    ...(known?.earliest === values['earliestDay'] ? { earliestDay: '' } : {}),
    ...(known?.latest === values['latestDay'] ? { latestDay: '' } : {}),
  }
}

/**
 * What was typed, to be saved. `stored` is the record as it is: what the form does not show of the
 * rules of procedure stays as it was.
 */
export function formPayload(
  kind: RecordKind,
  shape: Shape,
  values: FormValues,
  stored: unknown,
): Record<string, unknown> {
  const payload = toPayload(shape, values)
  if (kind === 'session') {
    const known = span(payload['date'])
    return {
      ...payload,
      earliestDay: payload['earliestDay'] || known?.earliest || '',
      latestDay: payload['latestDay'] || known?.latest || '',
    }
  }
  if (kind === 'body' && isData(stored))
    return { ...payload, rules: merge(stored['rules'], payload['rules']) }
  return payload
}

/** Makes an address of the title, where none is typed. */
export function withSlug(form: FormDescription, values: FormValues): FormValues {
  if (!form.slugFrom || textIn(values, 'slug').trim() !== '') return values
  return { ...values, slug: slugify(form.slugFrom.map((name) => textIn(values, name)).join(' ')) }
}

/**
 * The errors as the form tells them: one for each field, and none about an address that can only be
 * made once its title is there.
 */
export function formErrors(
  { slugFrom = [] }: FormDescription,
  values: FormValues,
  errors: readonly FieldError[],
): FieldError[] {
  const awaitsTitle =
    textIn(values, 'slug').trim() === '' && errors.some(({ path }) => slugFrom.includes(path))
  return errors
    .filter(({ path }) => !(path === 'slug' && awaitsTitle))
    .filter(({ path }, index, all) => all.findIndex((other) => other.path === path) === index)
}
