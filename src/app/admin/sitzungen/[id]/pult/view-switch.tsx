'use client'

export type View = 'agenda' | 'item' | 'presence'

const LABELS: Readonly<Record<View, string>> = {
  agenda: 'Tagesordnung',
  item: 'Punkt',
  presence: 'Anwesenheit',
}

/** On a small screen: which part of the desk is seen. */
export function ViewSwitch({ view, onChange }: { view: View; onChange: (view: View) => void }) {
  return (
    <div role="group" aria-label="Ansicht" className="mb-16 flex gap-4 lg:hidden">
      {(Object.keys(LABELS) as View[]).map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === view}
          onClick={() => onChange(one)}
          className={`flex-1 rounded-kern-default border px-4 py-8 text-kern-16 hyphens-none ${one === view ? 'border-link bg-link text-kern-action-on-default' : 'border-edge bg-paper'}`}
        >
          {LABELS[one]}
        </button>
      ))}
    </div>
  )
}
