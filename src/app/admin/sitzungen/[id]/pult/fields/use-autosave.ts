'use client'

import { useEffect, useRef, useState, type FocusEvent } from 'react'
import type { Performed } from '@/domain/desk/state'
import { useDesk, type Sending } from '../desk-context'
import { usePanels } from '../panels'

/** A group of keystrokes ends with a pause of this length. */
const PAUSE_MS = 400

type Refused = Extract<Performed, { ok: false }>

interface Typing<T> {
  value: T
  /** What of it has been given to the desk, or was there when typing began. */
  saved: T
  /** The journal as it was when typing began. */
  base: number
}

export interface Autosave<T> {
  /** What is being typed, or what is recorded. */
  value: T
  /** The journal as it was when typing began; null while nobody types. */
  base: number | null
  /** Why what was typed last could not be saved. */
  refused: Refused | null
  /** Takes what was typed; it is saved after a pause. */
  change: (value: T) => void
  /** Saves at once; with a reason, although a rule speaks against it. */
  flush: (reason?: string) => void
  /** The fields have lost the focus: what is recorded is shown again. */
  end: () => void
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/**
 * Saves what is typed after each group of keystrokes. As long as the fields have the focus, what others
 * do does not change them; what others did to the same thing meanwhile makes saving it a conflict, and
 * not an overwriting.
 *
 * @param recorded what is recorded now
 * @param save is called with what was typed, if it differs from what was saved last; null: not yet
 */
export function useAutosave<T>(
  recorded: T,
  save: (value: T, sending: Sending, reason?: string) => Performed | null,
): Autosave<T> {
  const { state } = useDesk()
  const [typing, setTyping] = useState<Typing<T> | null>(null)
  const [refused, setRefused] = useState<Refused | null>(null)
  const current = useRef<Typing<T> | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const latest = useRef(save)
  useEffect(() => {
    latest.current = save
  })

  const flush = (reason?: string) => {
    clearTimeout(timer.current)
    const now = current.current
    if (!now || isSame(now.value, now.saved)) return
    const performed = latest.current(now.value, { base: now.base }, reason)
    if (performed?.ok) current.current = { ...now, saved: now.value }
    setRefused(performed?.ok === false ? performed : null)
  }
  const flushing = useRef(flush)
  useEffect(() => {
    flushing.current = flush
  })

  const { guard } = usePanels()
  const guarding = useRef(guard)
  // What a rule speaks against, or is not whole yet, is not saved: it does not go away at one key.
  useEffect(
    () =>
      guarding.current(() => {
        flushing.current()
        const now = current.current
        return now !== null && !isSame(now.value, now.saved)
      }),
    [],
  )

  // Whoever leaves takes nothing along.
  useEffect(() => {
    const hide = () => flushing.current()
    window.addEventListener('pagehide', hide)
    document.addEventListener('visibilitychange', hide)
    return () => {
      window.removeEventListener('pagehide', hide)
      document.removeEventListener('visibilitychange', hide)
      flushing.current()
    }
  }, [])

  return {
    value: typing ? typing.value : recorded,
    base: typing?.base ?? null,
    refused,
    change: (value) => {
      current.current = {
        value,
        saved: current.current ? current.current.saved : recorded,
        base: current.current?.base ?? state.sequence,
      }
      setTyping(current.current)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => flushing.current(), PAUSE_MS)
    },
    flush,
    end: () => {
      flush()
      const now = current.current
      // What could not be saved stays where it was typed.
      if (!now || !isSame(now.value, now.saved)) return
      current.current = null
      setTyping(null)
    },
  }
}

/** For the element around fields that belong together: what is left is saved, what is done with ends. */
export const onLeave =
  ({ flush, end }: Pick<Autosave<unknown>, 'flush' | 'end'>) =>
  ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (currentTarget.contains(relatedTarget)) flush()
    else end()
  }
