import { z } from 'zod'
import { cursorValue, oneOf, readQuery, slugValue, type Parsed } from '@/domain/record/query-fields'

/** What the page lists, by the word in its address. */
export const views = ['ohne-entscheidung', 'offen', 'ueberfaellig', 'alle'] as const
export type View = (typeof views)[number]

export const viewLabel: Readonly<Record<View, string>> = {
  'ohne-entscheidung': 'Beschlüsse ohne Entscheidung',
  offen: 'Offene Aufträge',
  ueberfaellig: 'Überfällige Aufträge',
  alle: 'Alle Aufträge',
}

const Query = z.object({
  ansicht: oneOf(views).optional(),
  stelle: slugValue.optional(),
  gremium: slugValue.optional(),
  sitzung: z.uuid('Diese Sitzung gibt es nicht.').optional(),
  cursor: cursorValue.optional(),
})

export interface FollowUpParams {
  view: View
  office?: string
  organization?: string
  sessionId?: string
  cursor?: string
}

/** Reads `?ansicht=…&stelle=…&gremium=…&sitzung=…`. */
export function readFollowUpsQuery(query: URLSearchParams): Parsed<FollowUpParams> {
  const parsed = readQuery(Query, query)
  if (!parsed.ok) return parsed
  const { ansicht, stelle, gremium, sitzung, cursor } = parsed.params
  return {
    ok: true,
    params: {
      view: ansicht ?? 'ohne-entscheidung',
      ...(stelle ? { office: stelle } : {}),
      ...(gremium ? { organization: gremium } : {}),
      ...(sitzung ? { sessionId: sitzung } : {}),
      ...(cursor ? { cursor } : {}),
    },
  }
}
