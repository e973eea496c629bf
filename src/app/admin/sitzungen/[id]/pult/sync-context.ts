'use client'

import { createContext, useContext } from 'react'
import type { Entry } from '@/domain/desk/protocol'
import { targetOf } from '@/domain/desk/target'
import type { Again } from './sync/given'
import type { KeptCommand } from './sync/kept-command'
import type { SyncSnapshot } from './sync/desk-sync'

/** How far what was given here has come, and what others do. */
export interface SyncView extends Omit<SyncSnapshot, 'state'> {
  sendAgain: (id: string, again: Again) => void
  discard: (id: string) => void
  refused: readonly KeptCommand[]
}

export const SyncContext = createContext<SyncView | null>(null)

export function useSync(): SyncView {
  const sync = useContext(SyncContext)
  if (!sync) throw new Error('this stands outside of a desk')
  return sync
}

/** The last thing that somebody else did to a target since that entry; undefined if nobody did. */
export function useOthersChange(target: string | null, since = 0): Entry | undefined {
  const { others } = useSync()
  return others.findLast(
    ({ sequence, command }) => sequence > since && targetOf(command) === target,
  )
}
