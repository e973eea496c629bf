'use client'

import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import type { CommandInput } from '@/domain/desk/commands'
import type { EntryEvent, Step, VoteEntry } from '@/domain/desk/vote-entry/entry'
import { step } from '@/domain/desk/vote-entry/step'
import { useDesk } from '../desk-context'
import { newId } from '../sync/new-id'

/** How long nothing is typed until what was typed is recorded. */
const PAUSE = 600

/**
 * Runs the vote panel's machine at this desk: performs its commands one after the other, and tells it
 * what was refused. Keys can be faster than the page is drawn, so that the newest state is kept aside.
 */
export function useVoteEntry() {
  const desk = useDesk()
  const [entry, setEntry] = useState<VoteEntry | null>(null)
  const newest = useRef({ entry, desk, state: desk.state })

  useLayoutEffect(() => {
    newest.current = { entry: newest.current.entry, desk, state: desk.state }
  }, [desk])

  function take(event: EntryEvent): Step {
    const { current } = newest
    const done = step(current.entry, event, {
      state: current.state,
      now: current.desk.now(),
      newId,
    })
    current.entry = done.entry
    perform(done.commands, done.overrule)
    return done
  }

  function perform(commands: readonly CommandInput[], overrule?: string) {
    const { current } = newest
    for (const [index, command] of commands.entries()) {
      const done = current.desk.send(command, index === 0 ? overrule : undefined)
      if (done.ok) current.state = done.state
      else if (done.kind === 'ruled-out') {
        const waiting = commands.slice(index)
        take({ type: 'refused', findings: done.findings, waiting })
        return
      } else {
        take({ type: 'invalid', errors: done.errors })
        return
      }
    }
  }

  /** Takes an event; false: the key means nothing here. */
  function dispatch(event: EntryEvent): boolean {
    const { handled } = take(event)
    setEntry(newest.current.entry)
    return handled
  }

  function run(commands: readonly CommandInput[]) {
    perform(commands)
    setEntry(newest.current.entry)
  }

  const pause = useEffectEvent(() => {
    dispatch({ type: 'pause' })
  })
  const typed = entry?.typed
  useEffect(() => {
    if (!typed || Object.keys(typed).length === 0) return
    const waiting = setTimeout(pause, PAUSE)
    return () => {
      clearTimeout(waiting)
    }
  }, [typed])

  return { desk, entry, dispatch, run }
}
