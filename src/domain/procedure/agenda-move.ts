/** Moves on an agenda as forms send them. */
import { z } from 'zod'
import type { AgendaMove } from './agenda-order'

const id = z.uuid()

const Move = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['up', 'down', 'in', 'out', 'part']), id }),
  z.object({ kind: z.literal('before'), id, target: id }),
  z.object({ kind: z.literal('end'), id, isPublic: z.boolean() }),
])

const Moves = z.array(Move).min(1).max(1000)

/** One move as a button sends it: `up:ID`; `null` for anything else. */
export function readMove(text: string): AgendaMove | null {
  const [kind, item] = text.split(':')
  const result = Move.safeParse({ kind, id: item })
  return result.success ? result.data : null
}

/** Several moves in their order, as JSON; `null` for anything else. */
export function readMoves(text: string): AgendaMove[] | null {
  try {
    const result = Moves.safeParse(JSON.parse(text))
    return result.success ? result.data : null
  } catch {
    return null
  }
}
