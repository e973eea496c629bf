import { heading, list, paragraph } from '@/domain/document/blocks'
import type { Block, Document } from '@/domain/document/model'
import { formatGerman } from '@/domain/time/edtf'
import { minutesKindLabel, minutesStateLabel } from '@/domain/vocabulary'
import { closing } from './closing'
import { contextOf, type MinutesContext, type MinutesSource, type MinutesVersion } from './context'
import { itemBlocks } from './items'
import { overruledOf } from './overruled'
import { opening } from './opening'

/** The minutes of a session, in one of their versions. @param at ISO 8601: as of when */
export function minutesDocument(
  source: MinutesSource,
  version: MinutesVersion,
  at: string,
): Document {
  const context = contextOf(source, version)
  const { meta, state, bodyName, organizationName } = source
  const { title, date } = state.session.payload
  const day = date === null ? '' : `, ${formatGerman(date)}`
  const kind = minutesKindLabel[meta.kind]
  return {
    title: `Niederschrift: ${title}`,
    subtitle: `${organizationName}${day} – ${kind}, ${version === 'full' ? 'vollständige Fassung mit nichtöffentlichem Teil' : 'öffentliche Fassung'}`,
    language: 'de',
    author: bodyName,
    runningTitle: `Niederschrift: ${title}${day}`,
    status: meta.state === 'approved' ? null : minutesStateLabel[meta.state],
    isNumbered: false,
    at,
    blocks: [
      ...opening(context),
      ...agenda(context),
      ...part(context, true),
      ...part(context, false),
      ...overruledOf(context, null),
      ...closing(context),
    ],
  }
}

const lineOf = ({ payload }: MinutesContext['items'][number]): string =>
  payload.number === null ? payload.title : `${payload.number}. ${payload.title}`

function agenda({ items }: MinutesContext): Block[] {
  const added = items.filter(({ payload }) => payload.addedInSession)
  return [
    heading(1, 'Tagesordnung'),
    ...(items.length === 0
      ? [paragraph('Es ist kein Tagesordnungspunkt festgehalten.')]
      : [list(items.map(lineOf))]),
    ...(added.length === 0
      ? []
      : [
          paragraph(
            `In der Sitzung auf die Tagesordnung gesetzt: ${added.map(lineOf).join('; ')}.`,
          ),
        ]),
  ]
}

function part(context: MinutesContext, isPublic: boolean): Block[] {
  const items = context.items.filter(({ payload }) => payload.isPublic === isPublic)
  if (items.length === 0) return []
  return [
    heading(1, isPublic ? 'Öffentlicher Teil' : 'Nichtöffentlicher Teil'),
    ...items.flatMap((item) => itemBlocks(context, item)),
  ]
}
