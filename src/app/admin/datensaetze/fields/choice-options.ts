import type { Choice } from '@/components/forms/select-field'
import type { ChoiceList } from '../forms/description'
import type { FormContext } from './form-context'

/** From this many on, a list can be shortened by a part of the name. */
const LONG = 150

export const isLong = (options: readonly Choice[]) => options.length > LONG

/**
 * The records to choose from: those whose name holds what was typed, and the one that is chosen,
 * also if it can no longer be chosen.
 */
export function choiceOptions(
  { choices, narrow }: FormContext,
  from: ChoiceList,
  chosen: string,
): readonly Choice[] {
  const all = choices[from] ?? []
  const part = (narrow[from] ?? '').trim().toLocaleLowerCase('de')
  const shown =
    part === ''
      ? all
      : all.filter(
          ({ value, label }) => value === chosen || label.toLocaleLowerCase('de').includes(part),
        )
  if (chosen === '' || shown.some(({ value }) => value === chosen)) return shown
  return [{ value: chosen, label: 'bisherige Auswahl (nicht mehr wählbar)' }, ...shown]
}
