import { z } from 'zod'
import {
  cursorValue,
  oneOf,
  readQuery,
  slugValue,
  yearValue,
  type Parsed,
} from '@/domain/record/query-fields'
import type { SessionState } from '@/domain/vocabulary'

/** The states in addresses. */
export const stateWords = {
  geplant: 'planned',
  laeuft: 'running',
  beendet: 'closed',
  abgesagt: 'cancelled',
} as const satisfies Record<string, SessionState>

type StateWord = keyof typeof stateWords
const stateNames = Object.keys(stateWords) as [StateWord, ...StateWord[]]

const Query = z.object({
  stand: oneOf(stateNames).optional(),
  gremium: slugValue.optional(),
  jahr: yearValue.optional(),
  cursor: cursorValue.optional(),
})

/** Reads `?stand=…&gremium=…&jahr=…` of the list of sessions. */
export function readSessionsQuery(query: URLSearchParams): Parsed<{
  state?: SessionState
  organization?: string
  year?: number
  cursor?: string
}> {
  const parsed = readQuery(Query, query)
  if (!parsed.ok) return parsed
  const { stand, gremium, jahr, cursor } = parsed.params
  return {
    ok: true,
    params: {
      ...(stand ? { state: stateWords[stand] } : {}),
      ...(gremium ? { organization: gremium } : {}),
      ...(jahr === undefined ? {} : { year: jahr }),
      ...(cursor ? { cursor } : {}),
    },
  }
}
