'use client'

import type { DeskRecord } from '@/domain/desk/state'
import { HelpDialog } from './keys/help-dialog'
import type { DeskKey } from './keys/key-table'
import { useDeskKeys } from './keys/use-desk-keys'
import { usePanels, type VoteWay } from './panels'
import { useCourse } from './use-course'
import { useUndo } from './use-undo'

const WAYS: Partial<Record<DeskKey, VoteWay>> = {
  A: 'numbers',
  F: 'factions',
  R: 'roll_call',
  G: 'secret',
  W: 'election',
}

interface DeskKeysProps {
  /** The item that is looked at. */
  item: DeskRecord<'agenda_item'> | undefined
  hasHelp: boolean
  onHelp: (isOpen: boolean) => void
}

/** The desk's keys, and their help. */
export function DeskKeys({ item, hasHelp, onHelp }: DeskKeysProps) {
  const { panel, open, close, show } = usePanels()
  const { goOn, pause, release } = useCourse()
  const { undo } = useUndo()
  useDeskKeys((key) => {
    const way = WAYS[key]
    if (key === '?') onHelp(true)
    else if (key === 'Strg+Z') undo()
    else if (key === 'Esc') {
      if (panel) close()
      else show(null)
    } else if (key === 'P') open({ kind: 'attendance' })
    else if (key === 'Q') open({ kind: 'quorum' })
    else if (key === 'U') pause()
    else if (key === 'L') release()
    else if (key === 'D') open({ kind: 'urgency' })
    else if (key === 'N') goOn()
    else if (!item) return false
    else if (way) open({ kind: 'vote', way })
    else if (key === 'S') open({ kind: 'statement', id: null })
    else if (key === 'M') open({ kind: 'motion', id: null })
    else if (key === 'B') open({ kind: 'recusal' })
    else return false
    return true
  })
  return hasHelp ? <HelpDialog onClose={() => onHelp(false)} /> : null
}
