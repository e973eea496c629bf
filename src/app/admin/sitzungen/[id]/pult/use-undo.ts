'use client'

import { clock } from '@/domain/desk/derived/items'
import { targetOf } from '@/domain/desk/target'
import { useAct } from './act'
import { describeCommand } from './describe-command'
import { useDesk } from './desk-context'
import { usePanels } from './panels'
import { useSync } from './sync-context'

/** Takes back what was given last in this tab, or says why that cannot be. */
export function useUndo(): { what: string | null; undo: () => void } {
  const { state } = useDesk()
  const { last, others } = useSync()
  const { say } = usePanels()
  const act = useAct()
  if (!last) return { what: null, undo: () => say('Hier ist noch nichts rückgängig zu machen.') }
  const what = describeCommand(state, last.command)
  const undo = () => {
    const { id, base, command, inverse } = last
    if ('reason' in inverse) return say(`Nicht rückgängig: ${what} ${inverse.reason}`)
    const theirs = others.findLast(
      (entry) => entry.sequence > base && targetOf(entry.command) === targetOf(command),
    )
    if (theirs)
      return say(
        `Nicht rückgängig: ${theirs.actor} hat dasselbe um ${clock(theirs.recordedAt)} geändert.`,
      )
    act(inverse.commands, () => say(`Rückgängig gemacht: ${what}`), { base, undoes: id })
  }
  return { what, undo }
}
