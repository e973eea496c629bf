import { DateText } from '@/components/date-text'
import { matterPath } from '@/domain/record/paths'
import type { OrganizationView } from '@/domain/record/views'

/** Matters that an organization has before it or is going to have. */
export function ConsultationList({ consultations }: Pick<OrganizationView, 'consultations'>) {
  return (
    <ul className="max-w-[52rem] divide-y divide-line border-y border-line">
      {consultations.map(({ matter, role, expected }) => (
        <li key={`${matter.id} ${role} ${expected}`} className="py-12">
          <a href={matterPath(matter)} className="font-semibold">
            {matter.title}
          </a>
          <span className="block text-kern-16 text-muted">
            {role ? `${role} · ` : null}
            {expected ? (
              <>
                erwartet: <DateText edtf={expected} />
              </>
            ) : (
              'Zeitpunkt nicht berichtet'
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
