import type { ReactNode } from 'react'

interface EmptyStateProps {
  /** What there is none of: „Keine Abstimmung passt zu dieser Auswahl.“ */
  title: string
  /** What the reader can do now, with a link. */
  children: ReactNode
}

/** A list without entries. */
export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <div className="max-w-text rounded-kern-default border border-dashed border-edge p-24">
      <p className="font-semibold">{title}</p>
      <div className="mt-8">{children}</div>
    </div>
  )
}
