import { formatNumber } from '@/domain/german'
import type { FacetValue } from '@/domain/record/search'

interface FacetMoreProps {
  id: string
  name: string
  values: readonly FacetValue[]
  formId: string
}

const byLabel = new Intl.Collator('de')

/**
 * The many rarer values of a facet as one list in alphabetical order, in which typing leads to a name; what
 * is chosen is added to what is ticked above.
 */
export function FacetMore({ id, name, values, formId }: FacetMoreProps) {
  return (
    <div className="mt-4">
      <label htmlFor={id} className="block text-kern-16">
        {formatNumber(values.length)} weitere
      </label>
      <select
        id={id}
        name={name}
        form={formId}
        defaultValue=""
        className="mt-2 min-h-[2.75rem] w-full rounded-kern-default border border-kern-form-input-border bg-kern-form-input-background px-8"
      >
        <option value="">bitte wählen</option>
        {values
          .toSorted((a, b) => byLabel.compare(a.label, b.label))
          .map(({ value, label, count }) => (
            <option key={value} value={value}>
              {`${label} (${formatNumber(count)})`}
            </option>
          ))}
      </select>
    </div>
  )
}
