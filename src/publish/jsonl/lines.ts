/** The whole record as JSON lines: one object a line, in the shapes of the JSON API with its `type` first. */
import type { FieldDescription } from '@/domain/record/data-dictionary'
import type { AgendaItemRef, MatterRef } from '@/domain/record/views'
import type { Origin } from '@/publish/api/addresses'
import { toAgendaItemRef } from '@/publish/api/references'

/** What a line can be, in the order of the file, and which schema of the API describes its fields. */
export const lineTypes = {
  meta: 'Die erste Zeile: Körperschaft, Lizenz und Stand der Daten',
  organization: 'Eine Organisation; Felder wie OrganizationListEntry',
  person: 'Eine Person; Felder wie PersonListEntry',
  source: 'Eine Quelle; Felder wie Source, ohne die Stellen, die sie belegt',
  matter: 'Ein Vorgang; Felder wie MatterListEntry',
  session: 'Eine Sitzung; Felder wie SessionListEntry',
  'agenda-item':
    'Ein Tagesordnungspunkt; Felder wie AgendaItem, ohne das, was eigene Zeilen hat; session ist der Name seiner Sitzung',
  motion: 'Ein Antrag mit seinen Abstimmungen; Felder wie Motion',
  statement: 'Ein Wortbeitrag; Felder wie Statement',
  correction: 'Eine Berichtigung; Felder wie Correction',
  end: 'Die letzte Zeile: wie viele Zeilen davor stehen; fehlt sie, ist die Datei unvollständig',
} as const

export type LineType = keyof typeof lineTypes

/** The version of this file's format. It grows when a program that reads it would have to change. */
export const LINES_FORMAT = 1

/** The fields that a line has besides those of the API. */
export const lineFields: readonly FieldDescription[] = [
  {
    name: 'type',
    type: 'word',
    meaning:
      'Was die Zeile ist; ihre übrigen Felder beschreibt die Schnittstelle (/api/v1/openapi.json) unter dem genannten Namen',
    unit: null,
    empty: null,
    words: Object.entries(lineTypes).map(([word, meaning]) => ({ word, meaning })),
  },
]

/** A line with its end. */
export const line = (type: LineType, object: object): string =>
  `${JSON.stringify({ type, ...object })}\n`

export const itemLine = (
  origin: Origin,
  item: AgendaItemRef & {
    session: string
    summary: string | null
    statedResult: string | null
    matter: MatterRef | null
  },
): string =>
  line('agenda-item', {
    ...toAgendaItemRef(origin, item),
    slug: item.slug,
    session: item.session,
    number: item.number,
    titleReported: item.titleReported,
    summary: item.summary,
    statedResult: item.statedResult,
    matter: item.matter?.slug ?? null,
  })
