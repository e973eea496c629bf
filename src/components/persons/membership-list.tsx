import type { ReactNode } from 'react'
import { formatGerman } from '@/domain/time/edtf'
import type { MembershipView } from '@/domain/record/views'

interface MembershipListProps {
  memberships: readonly MembershipView[]
  /** The other side: the organization on a person's page, the person on an organization's. */
  of: (membership: MembershipView) => ReactNode
}

/** Roles with the time they were held, as far as it is known. */
export function MembershipList({ memberships, of }: MembershipListProps) {
  return (
    <ul className="max-w-[52rem] divide-y divide-line border-y border-line">
      {memberships.map((membership) => (
        <li
          key={`${membership.person.id} ${membership.organization.id} ${membership.role} ${membership.startDate}`}
          className="flex flex-wrap items-baseline gap-x-16 gap-y-4 py-8"
        >
          <span className="font-semibold">{of(membership)}</span>
          <span>{membership.role}</span>
          <span className="text-kern-16 text-muted">
            {period(membership)}
            {membership.votingRight === false ? ', ohne Stimmrecht' : null}
          </span>
        </li>
      ))}
    </ul>
  )
}

function period({ startDate, endDate }: MembershipView): string {
  if (startDate && endDate) return `${formatGerman(startDate)} bis ${formatGerman(endDate)}`
  if (startDate) return `seit ${formatGerman(startDate)}`
  return endDate ? `bis ${formatGerman(endDate)}` : 'Zeitraum nicht berichtet'
}
