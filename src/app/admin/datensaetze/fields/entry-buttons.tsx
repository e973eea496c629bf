import { entryIntent } from '../forms/intent'

interface EntryButtonsProps {
  list: string
  index: number
  count: number
  /** „Passage 2“: what the buttons move or remove. */
  entry: string
  ordered: boolean
}

/** Moves or removes an entry; everything typed stays. */
export function EntryButtons({ list, index, count, entry, ordered }: EntryButtonsProps) {
  const buttons = [
    ...(ordered && index > 0 ? [{ step: 'up', label: 'nach oben' } as const] : []),
    ...(ordered && index < count - 1 ? [{ step: 'down', label: 'nach unten' } as const] : []),
    { step: 'remove', label: 'entfernen' } as const,
  ]
  return (
    <div className="flex flex-wrap gap-x-16 gap-y-4">
      {buttons.map(({ step, label }) => (
        <button
          key={step}
          type="submit"
          name="intent"
          value={entryIntent(step, list, index)}
          className="min-h-[2rem] cursor-pointer text-kern-16 text-link underline hover:decoration-2"
        >
          <span className="sr-only">{entry} </span>
          {label}
        </button>
      ))}
    </div>
  )
}
