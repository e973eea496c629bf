'use client'

import { createContext, useContext } from 'react'
import type { CommandInput } from '@/domain/desk/commands'
import type { DeskState, Performed } from '@/domain/desk/state'

/** How a command is to be sent, beside what it says. */
export interface Sending {
  /**
   * The journal's entry that the clerk had seen of the target, where it is an earlier one than the last:
   * what somebody else did since then to the same is told, and nothing is overwritten.
   */
  base?: number
  /** The command of this tab that it takes back. */
  undoes?: string
}

/** The desk as its panels see it. */
export interface Desk {
  /** What is recorded, with what was typed here and is still on its way. */
  state: DeskState
  /**
   * Performs a command here at once and sends it as soon as there is a connection. What is refused here
   * is not sent; the panel shows why, and calls again with a reason if the clerk gives one.
   */
  send: (command: CommandInput, overrule?: string, sending?: Sending) => Performed
  /** The time by the server's clock, to the second: `2026-11-28T18:03:25+01:00`. */
  now: () => string
}

export const DeskContext = createContext<Desk | null>(null)

/** The desk around this panel. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('a panel of the desk stands outside of it')
  return desk
}
