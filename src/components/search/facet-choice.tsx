import { fieldId } from '@/components/forms/field-id'
import type { FacetValue } from '@/domain/record/search'
import { FacetMore } from './facet-more'
import { FacetTick } from './facet-tick'

/** Choices shown at once; the others unfold, or are chosen from a list where they are many. */
const SHOWN = 10
const UNFOLDED = 20

interface FacetChoiceProps {
  /** Parameter of the search. */
  name: string
  title: string
  values: readonly FacetValue[]
  chosen: readonly string[]
  /** What chosen values are called that do not occur in the result. */
  labels?: Readonly<Record<string, string>> | undefined
  formId: string
}

/** The values of a facet with how often they occur; several can be ticked, the ticked ones come first. */
export function FacetChoice({
  name,
  title,
  values,
  chosen,
  labels = {},
  formId,
}: FacetChoiceProps) {
  const missing = chosen
    .filter((value) => !values.some((other) => other.value === value))
    .map((value) => ({ value, label: labels[value] ?? value, count: 0 }))
  const sorted = [...values, ...missing].toSorted(
    (a, b) => Number(chosen.includes(b.value)) - Number(chosen.includes(a.value)),
  )
  if (sorted.length === 0) return null
  const shown = Math.max(SHOWN, chosen.length)
  const others = sorted.slice(shown)
  const tick = (entry: FacetValue) => (
    <FacetTick
      key={entry.value}
      name={name}
      entry={entry}
      checked={chosen.includes(entry.value)}
      formId={formId}
    />
  )
  return (
    <fieldset>
      <legend className="mb-4 font-semibold">{title}</legend>
      {sorted.slice(0, shown).map(tick)}
      {others.length > UNFOLDED ? (
        <FacetMore id={`${fieldId(name)}-weitere`} name={name} values={others} formId={formId} />
      ) : others.length > 0 ? (
        <details>
          <summary className="py-4 text-kern-16 text-link underline underline-offset-3">
            {others.length} weitere
          </summary>
          {others.map(tick)}
        </details>
      ) : null}
    </fieldset>
  )
}
