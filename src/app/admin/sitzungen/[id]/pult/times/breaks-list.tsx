'use client'

import { TimeField } from '../fields/time-field'
import { KeyButton } from '../keys/key-button'

interface Break {
  from: string
  until: string | null
}

interface BreaksListProps<B extends Break> {
  breaks: readonly B[]
  onChange: (breaks: B[]) => void
}

/** The earliest first. */
export const inOrder = <B extends { from: string }>(breaks: readonly B[]): B[] =>
  breaks.toSorted((a, b) => Date.parse(a.from) - Date.parse(b.from))

/** Interruptions, each with its times; what is changed takes effect when the field is left. */
export function BreaksList<B extends Break>({ breaks, onChange }: BreaksListProps<B>) {
  const set = (index: number, changed: Partial<Break>) =>
    onChange(breaks.map((one, at) => (at === index ? { ...one, ...changed } : one)))
  return (
    <ol className="list-none space-y-4">
      {breaks.map((pause, index) => (
        <li key={index} className="flex flex-wrap items-center gap-x-8 gap-y-4">
          unterbrochen von
          <TimeField
            label={`${index + 1}. Unterbrechung von`}
            stamp={pause.from}
            onChange={(from) => set(index, { from })}
          />
          bis
          {pause.until === null ? (
            ' jetzt'
          ) : (
            <TimeField
              label={`${index + 1}. Unterbrechung bis`}
              stamp={pause.until}
              onChange={(until) => set(index, { until })}
            />
          )}
          <KeyButton
            look="tertiary"
            onPress={() => onChange(breaks.filter((_, at) => at !== index))}
          >
            Streichen<span className="sr-only">: {index + 1}. Unterbrechung</span>
          </KeyButton>
        </li>
      ))}
    </ol>
  )
}
