'use client'

import { createContext, useContext } from 'react'

export type VoteWay = 'numbers' | 'factions' | 'roll_call' | 'secret' | 'election'

/** What stands open in the middle of the desk, above the item. */
export type Panel =
  | { kind: 'vote'; way: VoteWay; voteId?: string }
  | { kind: 'motion'; id: string | null }
  | { kind: 'statement'; id: string | null }
  | { kind: 'attendance' }
  | { kind: 'recusal' }
  | { kind: 'urgency' }
  | { kind: 'quorum' }
  | { kind: 'times' }

export interface Panels {
  /** The item that is looked at. */
  itemId: string | null
  panel: Panel | null
  open: (panel: Panel) => void
  close: () => void
  /** The item that the open panel is about, whatever is called meanwhile. */
  panelItemId: string | null
  /**
   * Something typed asks to be looked after: as long as `isUnsaved` says so, a panel closes only at the
   * second try. @returns ends it
   */
  guard: (isUnsaved: () => boolean) => () => void
  /** Looks at an item; null: at the one that is being dealt with. */
  show: (itemId: string | null) => void
  /** Says something to whoever listens to a screen reader, and shows it for a while. */
  say: (message: string) => void
}

export const PanelsContext = createContext<Panels | null>(null)

export function usePanels(): Panels {
  const panels = useContext(PanelsContext)
  if (!panels) throw new Error('this stands outside of a desk')
  return panels
}
