import type { SegmentKind } from '@/domain/procedure/vote-bar'

/** Fill colour of each kind of vote; the shape or pattern beside it says the same without colour. */
export const voteFill: Record<Exclude<SegmentKind, 'unknown'>, string> = {
  yes: 'fill-vote-yes',
  no: 'fill-vote-no',
  abstain: 'fill-vote-abstain',
  invalid: 'fill-vote-invalid',
}

/** Patterns laid over the colours; `scope` keeps the ids of several pictures on a page apart. */
export function VotePatterns({ scope }: { scope: string }) {
  return (
    <defs>
      <pattern
        id={`${scope}-no`}
        width="8"
        height="8"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="2.5" height="8" className="fill-paper" fillOpacity="0.4" />
      </pattern>
      <pattern id={`${scope}-abstain`} width="8" height="8" patternUnits="userSpaceOnUse">
        <circle cx="4" cy="4" r="1.8" className="fill-paper" fillOpacity="0.6" />
      </pattern>
      <pattern id={`${scope}-invalid`} width="6" height="6" patternUnits="userSpaceOnUse">
        <path d="M0 3H6M3 0V6" className="stroke-paper" strokeOpacity="0.5" strokeWidth="1.2" />
      </pattern>
    </defs>
  )
}

/** The sample in a legend: the same colour and pattern as in the picture. */
export function VoteSample({ kind, scope }: { kind: SegmentKind; scope: string }) {
  const frame = { x: 0.75, y: 0.75, width: 14.5, height: 14.5, rx: 2 }
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      className="swatch inline-block size-[0.85em] shrink-0"
    >
      {kind === 'unknown' ? (
        <rect
          {...frame}
          className="fill-none stroke-edge"
          strokeWidth="1.5"
          strokeDasharray="3 2"
        />
      ) : (
        <>
          <rect {...frame} className={voteFill[kind]} />
          {kind === 'yes' ? null : <rect {...frame} fill={`url(#${scope}-${kind})`} />}
        </>
      )}
    </svg>
  )
}
