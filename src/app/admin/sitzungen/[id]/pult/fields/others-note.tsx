'use client'

import { clock } from '@/domain/desk/derived/items'
import { describeCommand } from '../describe-command'
import { useDesk } from '../desk-context'
import { useOthersChange } from '../sync-context'

/** Beside what is being typed: what somebody else did to it meanwhile. */
export function OthersNote({ target, since }: { target: string; since: number | null }) {
  const { state } = useDesk()
  const entry = useOthersChange(target, since ?? 0)
  if (!entry) return null
  return (
    <p className="mt-4 border-l-4 border-kern-feedback-info pl-8 text-kern-16" role="status">
      {entry.actor}, {clock(entry.recordedAt)}: {describeCommand(state, entry.command)}
      {since === null ? '' : ' Ihr Text hier bleibt stehen; er überschreibt nichts.'}
    </p>
  )
}
