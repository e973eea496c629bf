'use client'

import { useEffect, useMemo, useRef } from 'react'

/** Within this time a second try to leave means it. */
const MEANT_MS = 5_000

const WARNING =
  'Was Sie getippt haben, ist noch nicht gespeichert. Noch einmal innerhalb von fünf Sekunden, und es ist verworfen.'

interface Unsaved {
  /** Looks after something typed. @returns ends it */
  guard: (isUnsaved: () => boolean) => () => void
  /** Whether what stands open may go: everything is saved, or the clerk has been warned and insists. */
  mayLeave: () => boolean
}

/** Looks after what is typed and cannot be saved: leaving it, or the page, is asked back once. */
export function useUnsaved(say: (message: string) => void): Unsaved {
  const guards = useRef(new Set<() => boolean>())
  const warnedAt = useRef(-Infinity)
  const telling = useRef(say)
  useEffect(() => {
    telling.current = say
  })
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if ([...guards.current].some((isUnsaved) => isUnsaved())) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [])
  return useMemo(
    () => ({
      guard: (isUnsaved) => {
        guards.current.add(isUnsaved)
        return () => guards.current.delete(isUnsaved)
      },
      mayLeave: () => {
        if (![...guards.current].some((isUnsaved) => isUnsaved())) return true
        const now = performance.now()
        if (now - warnedAt.current < MEANT_MS) {
          warnedAt.current = -Infinity
          return true
        }
        warnedAt.current = now
        telling.current(WARNING)
        return false
      },
    }),
    [],
  )
}
