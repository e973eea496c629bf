'use client'

import { startTransition, useEffect, useMemo, useRef, useState } from 'react'
import type { FormState } from '@/components/forms/form-state'
import { moveOnAgenda, type AgendaEntry, type AgendaMove } from '@/domain/procedure/agenda-order'

/** So long after the last key press, what was moved is sent together. */
const PAUSE_MS = 500

interface OrderOptions<Item extends AgendaEntry> {
  /** As stored. */
  items: readonly Item[]
  /** Of the last thing that was sent. */
  state: FormState
  isPending: boolean
  /** Published items do not change without a reason: moves wait until they are sent by hand. */
  waits: boolean
  send: (moves: readonly AgendaMove[]) => void
}

const apply = (entries: readonly AgendaEntry[], moves: readonly AgendaMove[]) =>
  moves.reduce<readonly AgendaEntry[]>((all, move) => moveOnAgenda(all, move) ?? all, entries)

const keyOf = (entries: readonly AgendaEntry[]) =>
  entries.map(({ id, number, isPublic }) => `${id} ${number ?? ''} ${String(isPublic)}`).join('|')

/**
 * The agenda as it is being moved: every move shows at once and is stored a moment later, several
 * together. What the server refuses goes back to where it was.
 */
export function useAgendaOrder<Item extends AgendaEntry>(options: OrderOptions<Item>) {
  const { items, state, isPending, waits, send } = options
  const key = keyOf(items)
  const [queue, setQueue] = useState<readonly AgendaMove[]>([])
  const [sent, setSent] = useState<{ key: string; moves: readonly AgendaMove[] } | null>(null)
  const [seen, setSeen] = useState(state)
  if (state !== seen) {
    setSeen(state)
    if (state.errors.length > 0) {
      // A reason that is missing can be given; an order that somebody else changed cannot be kept.
      const isUnexplained = state.errors.some(({ path }) => path === 'reason')
      setQueue(isUnexplained && sent ? [...sent.moves, ...queue] : [])
      setSent(null)
    }
  }
  const shown = useMemo(() => {
    const underWay = sent?.key === key ? sent.moves : []
    const byId = new Map(items.map((item) => [item.id, item]))
    return apply(items, [...underWay, ...queue]).flatMap((entry) => {
      const item = byId.get(entry.id)
      return item ? [{ ...item, ...entry }] : []
    })
  }, [items, key, queue, sent])

  const flush = () => {
    if (queue.length === 0 || isPending) return
    setSent({ key, moves: queue })
    setQueue([])
    startTransition(() => send(queue))
  }
  const latest = useRef(flush)
  useEffect(() => {
    latest.current = flush
  })
  useEffect(() => {
    if (queue.length === 0 || isPending || waits) return
    const timer = setTimeout(() => latest.current(), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [queue, isPending, waits])
  useEffect(() => {
    if (queue.length === 0) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [queue.length])

  return {
    shown,
    unsent: queue.length,
    flush,
    drop: () => setQueue([]),
    /** @returns the agenda after the move; `null` if there was nowhere to move */
    move: (move: AgendaMove): readonly AgendaEntry[] | null => {
      const moved = moveOnAgenda(shown, move)
      if (moved) setQueue((moves) => [...moves, move])
      return moved
    },
  }
}
