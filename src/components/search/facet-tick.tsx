import { fieldId } from '@/components/forms/field-id'
import { formatNumber } from '@/domain/german'
import type { FacetValue } from '@/domain/record/search'

interface FacetTickProps {
  name: string
  entry: FacetValue
  checked: boolean
  formId: string
}

/** One value of a facet, to be ticked. */
export function FacetTick({ name, entry, checked, formId }: FacetTickProps) {
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
        {entry.label} <span className="text-kern-16 text-muted">({formatNumber(entry.count)})</span>
      </label>
    </div>
  )
}
