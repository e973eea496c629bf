'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import type { DeskSync, SyncSnapshot } from './sync/desk-sync'
import { openSync } from './sync/open-sync'
import type { Reading } from './sync/transport'

const nothing = () => () => undefined

/** The sync of this tab; null until the browser's storage has been read. */
export function useOpenedSync(reading: Reading): DeskSync | null {
  const [sync, setSync] = useState<DeskSync | null>(null)
  useEffect(() => {
    let close: (() => void) | undefined
    let isGone = false
    void openSync(reading).then((opened) => {
      close = opened.close
      if (isGone) return close()
      setSync(opened.sync)
    })
    return () => {
      isGone = true
      close?.()
    }
    // What was read when the page was opened is where it begins; the sync goes on by itself.
  }, [reading])
  useRetry(sync)
  return sync
}

/** What the page draws; before the sync is there, what the server gave. */
export function useSnapshot(sync: DeskSync | null, reading: Reading): SyncSnapshot {
  const [first] = useState<SyncSnapshot>(() => ({
    state: reading.state,
    unsent: 0,
    refused: [],
    others: [],
    trouble: null,
    isFollowing: true,
    isLasting: true,
    last: null,
  }))
  const snapshot = sync?.snapshot ?? (() => first)
  return useSyncExternalStore(sync?.subscribe ?? nothing, snapshot, () => first)
}

/** Whatever may mean that there is a connection, or somebody signed in, again. */
const SIGNS = ['online', 'focus', 'pageshow'] as const

function useRetry(sync: DeskSync | null): void {
  useEffect(() => {
    if (!sync) return
    const retry = () => sync.retry()
    for (const sign of SIGNS) window.addEventListener(sign, retry)
    return () => {
      for (const sign of SIGNS) window.removeEventListener(sign, retry)
    }
  }, [sync])
}

/** Asks before the tab is closed while something in it is not saved. */
export function useLeaveWarning(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isUnsaved])
}
