/** The agenda that is sent with the invitation: who invites to what, when and where. */
import { definitions, heading, list, paragraph, run } from '@/domain/document/blocks'
import type { Block, Document } from '@/domain/document/model'
import type { DeskRecord, DeskState } from '@/domain/desk/state'
import { invitationSentence } from '@/domain/minutes/content/invitation'
import { dayOf, timeOfDay, UNKNOWN } from '@/domain/minutes/content/time'
import { officeWithArticle } from '@/domain/minutes/institution'
import { formatGerman, isExactDay } from '@/domain/time/edtf'

/** What a session's papers are made from. */
export interface PaperSource {
  desk: DeskState
  bodyName: string
  organizationName: string
  isCouncil: boolean
}

/** `public`: for everybody; `full`: for members, with the titles of the closed part. */
export type AgendaEdition = 'public' | 'full'

/**
 * The agenda of a session.
 *
 * @param at ISO 8601: the moment that the document is dated with
 */
export function agendaDocument(source: PaperSource, edition: AgendaEdition, at: string): Document {
  const { desk, bodyName, organizationName } = source
  const { title, date } = desk.session.payload
  return {
    title: `Tagesordnung: ${title}`,
    subtitle: organizationName,
    language: 'de',
    author: bodyName,
    runningTitle: `Tagesordnung, ${formatGerman(date)}`,
    status: null,
    isNumbered: false,
    at,
    blocks: [
      ...invitation(source),
      ...part(desk.items, true, 'Öffentlicher Teil'),
      ...closedPart(desk.items, edition),
    ],
  }
}

function invitation({ desk, bodyName, organizationName, isCouncil }: PaperSource): Block[] {
  const { payload } = desk.session
  const { date, startsAt, place } = payload
  const office = officeWithArticle(desk.rules.chair.title)
  const who = isCouncil
    ? `${office.charAt(0).toUpperCase()}${office.slice(1)}`
    : `Der Vorsitz (${organizationName})`
  return [
    paragraph(`${who} lädt zu der folgenden Sitzung ein.`),
    definitions([
      ['Körperschaft', bodyName],
      ['Gremium', organizationName],
      ['Tag', date === null ? UNKNOWN : weekdayAndDate(date)],
      ['Beginn', startsAt === null ? UNKNOWN : timeOfDay(startsAt)],
      ['Ort', place ?? UNKNOWN],
      ['Ladung', invitationSentence(payload, desk.rules)],
      ['Öffentlichkeit', payload.isPublic ? null : 'Die Sitzung ist nichtöffentlich.'],
    ]),
  ]
}

const weekdays = new Intl.DateTimeFormat('de-DE', { weekday: 'long', timeZone: 'UTC' })

/** „Dienstag, 23. Juni 2026“; a day that is known in part has no weekday. */
const weekdayAndDate = (date: string): string =>
  isExactDay(date)
    ? `${weekdays.format(new Date(`${date}T00:00:00Z`))}, ${formatGerman(date)}`
    : formatGerman(date)

const entryOf = ({ payload }: DeskRecord<'agenda_item'>) => [
  ...(payload.number === null ? [] : [run(`TOP ${payload.number}: `, 'strong' as const)]),
  run(payload.title),
  ...(payload.rapporteur === null ? [] : [run(` (Berichterstattung: ${payload.rapporteur})`)]),
]

function part(items: DeskState['items'], isPublic: boolean, title: string): Block[] {
  const entries = items.filter(({ payload }) => payload.isPublic === isPublic)
  if (entries.length === 0)
    return isPublic
      ? [heading(1, title), paragraph('Zu diesem Teil ist noch kein Punkt eingetragen.')]
      : []
  return [heading(1, title), list(entries.map(entryOf))]
}

/** The public learns how many items there are, not what they are about. */
function closedPart(items: DeskState['items'], edition: AgendaEdition): Block[] {
  const closed = items.filter(({ payload }) => !payload.isPublic)
  if (edition === 'full' || closed.length === 0) return part(items, false, 'Nichtöffentlicher Teil')
  return [
    heading(1, 'Nichtöffentlicher Teil'),
    paragraph(
      closed.length === 1
        ? 'Ein Punkt wird in nichtöffentlicher Sitzung beraten.'
        : `${closed.length} Punkte werden in nichtöffentlicher Sitzung beraten.`,
    ),
  ]
}

/** When it is, in a line. */
export const whenInWords = ({ date, startsAt }: DeskRecord<'session'>['payload']): string =>
  startsAt === null ? formatGerman(date) : `${dayOf(startsAt)}, ${timeOfDay(startsAt)}`
