'use client'

import { clock } from '@/domain/desk/derived/items'
import { describeCommand } from '../describe-command'
import { useDesk } from '../desk-context'
import { useSync } from '../sync-context'

/** Who else is at the desk, and what they did last. */
export function OthersLine() {
  const { state } = useDesk()
  const { others } = useSync()
  const last = others.at(-1)
  return (
    <p role="status" className="text-kern-16" data-others={last?.sequence ?? 0}>
      {last ? (
        <>
          <strong>{last.actor}</strong>, {clock(last.recordedAt)}:{' '}
          {last.undoes === null ? '' : 'rückgängig – '}
          {describeCommand(state, last.command)}
        </>
      ) : null}
    </p>
  )
}
