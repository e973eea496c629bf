import { Notice } from '@/components/notice'
import type { Finding } from '@/domain/procedure/plausibility'

/** What the rules of procedure say to the figures of a vote, each with its paragraph. */
export function VoteFindings({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) return null
  return (
    <div className="mt-24">
      <Notice tone="warning" title="Die Verfahrensregeln melden dazu:">
        <ul className="mt-8 list-disc pl-20">
          {findings.map(({ rule, path, message, paragraph }) => (
            <li key={`${rule} ${path}`}>
              {message} <span className="text-muted">({paragraph})</span>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}
