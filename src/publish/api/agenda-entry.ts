import { z } from 'zod'
import type { AgendaEntry as AgendaEntryView } from '@/domain/record/views'
import type { Origin } from './addresses'
import { MotionRef, toMotionRef } from './motion-ref'
import { AgendaItemRef, toAgendaItemRef } from './references'
import { Amount, Slug } from './values'

export const AgendaEntry = AgendaItemRef.extend({
  slug: Slug,
  number: z.string().nullable(),
  summary: z.string().nullable(),
  matter: Slug.nullable(),
  motions: z.array(MotionRef),
  statementCount: Amount,
}).meta({ description: 'Ein Tagesordnungspunkt, wie ihn eine Tagesordnung nennt.' })

export const toAgendaEntry = (
  origin: Origin,
  entry: AgendaEntryView,
): z.infer<typeof AgendaEntry> => ({
  ...toAgendaItemRef(origin, entry),
  slug: entry.slug,
  number: entry.number,
  summary: entry.summary,
  matter: entry.matter?.slug ?? null,
  motions: entry.motions.map(toMotionRef),
  statementCount: entry.statementCount,
})
