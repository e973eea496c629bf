import { Notice } from '@/components/notice'
import type { ConveningFinding } from '@/domain/procedure/session-dates'

/** What the rules say about the day of a session and its invitation, each with its paragraph. */
export function Findings({ findings }: { findings: readonly ConveningFinding[] }) {
  return (
    <div className="mt-16 space-y-12">
      {findings.map(({ rule, kept, explanation }) => (
        <Notice key={rule} tone={kept === true ? 'success' : kept === false ? 'warning' : 'info'}>
          {explanation}
        </Notice>
      ))}
    </div>
  )
}
