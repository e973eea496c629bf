import { bindParagraph } from '@/domain/german'
import type { DeskFinding } from '@/domain/desk/state'

/** What speaks against something, each with its paragraph. */
export function Findings({ findings }: { findings: readonly DeskFinding[] }) {
  return (
    <ul className="mt-8 list-disc space-y-4 pl-24">
      {findings.map(({ rule, path, message, paragraph }) => (
        <li key={`${rule} ${path} ${message}`}>
          {message}
          {paragraph ? ` (${bindParagraph(paragraph)})` : null}
        </li>
      ))}
    </ul>
  )
}
