import type { UndecidedMotion } from '@/usecases/follow-ups/list-follow-ups'
import { recordPath } from '../datensaetze/kinds'

/** Carried motions without a decision, for whoever only reads. */
export function UndecidedList({ motions }: { motions: readonly UndecidedMotion[] }) {
  return (
    <ul className="max-w-[52rem] list-none divide-y divide-line border-y border-line">
      {motions.map(({ id, title, session }) => (
        <li key={id} className="py-12">
          <a href={recordPath(id)}>{title}</a>
          <p className="text-kern-16 text-muted">{session.title}</p>
        </li>
      ))}
    </ul>
  )
}
