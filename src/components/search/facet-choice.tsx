import { fieldId } from '@/components/forms/field-id'
import type { FacetValue } from '@/domain/record/search'

/** Choices shown at once; the others unfold. */
const SHOWN = 8

interface FacetChoiceProps {
  /** Parameter of the search. */
  name: string
  title: string
  values: readonly FacetValue[]
  chosen: readonly string[]
  formId: string
}

/** The values of a facet with how often they occur; several can be ticked. */
export function FacetChoice({ name, title, values, chosen, formId }: FacetChoiceProps) {
  const missing = chosen
    .filter((value) => !values.some((other) => other.value === value))
    .map((value) => ({ value, label: value, count: 0 }))
  const sorted = [...values, ...missing].toSorted(
    (a, b) => Number(chosen.includes(b.value)) - Number(chosen.includes(a.value)),
  )
  if (sorted.length === 0) return null
  const box = (entry: FacetValue) => (
    <Tick
      key={entry.value}
      name={name}
      entry={entry}
      checked={chosen.includes(entry.value)}
      formId={formId}
    />
  )
  return (
    <fieldset>
      <legend className="mb-4 font-medium">{title}</legend>
      {sorted.slice(0, SHOWN).map(box)}
      {sorted.length > SHOWN ? (
        <details>
          <summary className="py-4 text-kern-16 text-link underline underline-offset-3">
            {sorted.length - SHOWN} weitere
          </summary>
          {sorted.slice(SHOWN).map(box)}
        </details>
      ) : null}
    </fieldset>
  )
}

interface TickProps {
  name: string
  entry: FacetValue
  checked: boolean
  formId: string
}

function Tick({ name, entry, checked, formId }: TickProps) {
  const id = `${fieldId(name)}-${entry.value}`
  return (
    <div className="flex items-baseline gap-8 py-4">
      <input
        type="checkbox"
        id={id}
        name={name}
        value={entry.value}
        form={formId}
        defaultChecked={checked}
        className="size-20 shrink-0 translate-y-4 accent-link"
      />
      <label htmlFor={id} className="flex-1">
        {entry.label} <span className="text-kern-16 text-muted">({entry.count})</span>
      </label>
    </div>
  )
}
