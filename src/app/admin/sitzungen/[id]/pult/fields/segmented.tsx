'use client'

interface SegmentedProps<V extends string> {
  legend: string
  name: string
  options: readonly { value: V; label: string }[]
  value: V | null
  /** What is chosen anew; null where choosing the chosen one again takes it back. */
  onChange: (value: V | null) => void
  canBeEmpty?: boolean
}

/** One of a few, side by side; with the arrow keys as any group of radio buttons. */
export function Segmented<V extends string>({
  legend,
  name,
  options,
  value,
  onChange,
  canBeEmpty = false,
}: SegmentedProps<V>) {
  const shown = canBeEmpty ? [{ value: '' as const, label: 'keine Angabe' }, ...options] : options
  return (
    <fieldset className="min-w-0">
      <legend className="mb-4 font-semibold">{legend}</legend>
      <div className="flex flex-wrap gap-4">
        {shown.map((option) => (
          <label
            key={option.value}
            className="cursor-pointer rounded-kern-default border border-edge px-12 py-4 hyphens-none has-checked:border-link has-checked:bg-link has-checked:text-kern-action-on-default has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              className="sr-only"
              name={name}
              checked={(value ?? '') === option.value}
              onChange={() => onChange(option.value === '' ? null : option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
