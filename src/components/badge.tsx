import type { ReactNode } from 'react'

const looks = {
  /** Adopted, done. */
  positive: 'border-vote-yes bg-vote-yes text-paper',
  /** Rejected. */
  negative: 'border-vote-no bg-paper text-ink',
  neutral: 'border-edge bg-surface text-ink',
  /** Still to come. */
  open: 'border-edge bg-paper text-ink',
  /** The sources do not say. */
  unknown: 'border-dashed border-edge bg-paper text-muted',
} as const

export type BadgeTone = keyof typeof looks

/** Drawn, since not every font has them; 16 units to the em. */
const signs: Record<BadgeTone, string | null> = {
  positive: 'M2 9l4 4 8-10',
  negative: 'M3 3l10 10M13 3L3 13',
  neutral: null,
  open: 'M2 8h11M8 3l5 5-5 5',
  unknown: 'M4 5a4 4 0 1 1 5.5 3.7Q8 9.4 8 11M8 14v.5',
}

/** A short word about a state; the sign before it says the same without colour. */
export function Badge({ tone = 'neutral', children }: { tone?: BadgeTone; children: ReactNode }) {
  const sign = signs[tone]
  return (
    <span
      className={`inline-flex items-baseline gap-6 rounded-kern-default border px-8 text-kern-16 font-semibold leading-[1.6] hyphens-none [print-color-adjust:exact] ${looks[tone]}`}
    >
      {sign ? (
        <svg viewBox="0 0 16 16" aria-hidden="true" className="size-[0.75em] self-center">
          <path d={sign} fill="none" stroke="currentColor" strokeWidth="2.5" />
        </svg>
      ) : null}
      <span>{children}</span>
    </span>
  )
}
