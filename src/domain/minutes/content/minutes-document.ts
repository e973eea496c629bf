/** The minutes of a session as a document, from the record alone. */
import { heading, paragraph } from '@/domain/document/blocks'
import type { Block, Document } from '@/domain/document/model'
import { formatGerman } from '@/domain/time/edtf'
import { minutesKindLabel } from '@/domain/vocabulary'
import { itemsOf } from '../keys'
import type { Edition, MinutesSource } from '../source'
import { attendancePart } from './attendance-part'
import { formalitiesPart } from './formalities-part'
import { itemPart } from './item-part'
import { overruledPart } from './overruled-part'
import { sessionPart } from './session-part'

const EDITIONS: Readonly<Record<Edition, string>> = {
  public: 'Öffentliche Fassung',
  full: 'Fassung mit nichtöffentlichem Teil, nicht zur Veröffentlichung bestimmt',
}

/** Longest running title, in characters; a line of the page's head. */
const RUNNING = 90

const shortened = (text: string, most: number) =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`

/**
 * @param at ISO 8601: the moment that the document is dated with
 * @returns what is written down of the session; signatures and what comes later stand in the annex
 */
export function minutesDocument(source: MinutesSource, edition: Edition, at: string): Document {
  const { desk, bodyName, organizationName, kind } = source
  const { title, date } = desk.session.payload
  return {
    title: `Niederschrift: ${title}`,
    subtitle: `${minutesKindLabel[kind]}. ${EDITIONS[edition]}.`,
    language: 'de',
    author: bodyName,
    runningTitle: shortened(
      `Niederschrift, ${organizationName}, ${formatGerman(date)}${edition === 'full' ? ' (nichtöffentlich)' : ''}`,
      RUNNING,
    ),
    status: null,
    isNumbered: true,
    at,
    blocks: [
      ...sessionPart(source),
      ...attendancePart(source),
      ...formalitiesPart(source, edition),
      ...agendaParts(source, edition),
      ...overruledPart(source, edition),
    ],
  }
}

function agendaParts(source: MinutesSource, edition: Edition): Block[] {
  const part = (isPublic: boolean, title: string): Block[] => {
    const items = itemsOf(source, edition).filter(({ payload }) => payload.isPublic === isPublic)
    return items.length === 0
      ? []
      : [heading(1, title), ...items.flatMap((item) => itemPart(source, item))]
  }
  const hasClosedItems = source.desk.items.some(({ payload }) => !payload.isPublic)
  return [
    ...part(true, 'Öffentlicher Teil'),
    ...(edition === 'public' && hasClosedItems
      ? [
          heading(1, 'Nichtöffentlicher Teil'),
          paragraph(
            'Die Sitzung hat einen nichtöffentlichen Teil; er ist in einer gesonderten Fassung niedergeschrieben.',
          ),
        ]
      : part(false, 'Nichtöffentlicher Teil')),
  ]
}
