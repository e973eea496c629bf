import { organizationPath } from '@/domain/record/paths'
import type { OrganizationRef } from '@/domain/record/views'

/** A patch of the organization's colour. The border keeps it visible on any ground; it never stands alone. */
export function Swatch({ color }: { color: string | null }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 12 12"
      className="swatch inline-block size-[0.75em] shrink-0 self-center text-muted"
    >
      <rect
        x="0.75"
        y="0.75"
        width="10.5"
        height="10.5"
        rx="2"
        fill={color ?? 'none'}
        stroke="currentColor"
        strokeWidth="1.5"
      />
    </svg>
  )
}

/** A faction (or any organization) by colour and word; `linked={false}` inside of other links. */
export function FactionTag({
  faction,
  linked = true,
}: {
  faction: OrganizationRef
  linked?: boolean
}) {
  return (
    <span className="inline-flex items-baseline gap-6 hyphens-none">
      <Swatch color={faction.color} />
      {linked ? (
        <a href={organizationPath(faction)} className="text-ink">
          {faction.shortName}
        </a>
      ) : (
        <span>{faction.shortName}</span>
      )}
    </span>
  )
}
