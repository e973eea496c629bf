/** The head of minutes: where, when, who (KrO NRW § 37 and Geschäftsordnung). */
import { definitions, heading, paragraph } from '@/domain/document/blocks'
import type { Block } from '@/domain/document/model'
import { voters } from '@/domain/desk/derived/presence'
import { amount, bindParagraph, enumerate } from '@/domain/german'
import { invitationSentence } from './invitation'
import { quorumOf } from '@/domain/procedure/quorum'
import { formatGerman } from '@/domain/time/edtf'
import { attendanceStatusLabel } from '@/domain/vocabulary'
import type { MinutesContext } from './context'
import { chairsOf } from './chairs'
import { breakKey, chairKey, quorumKey, stayKey } from './keys'
import { timeOfDay, UNKNOWN } from './time'

export function opening(context: MinutesContext): Block[] {
  const { state, meta, bodyName, organizationName } = context
  const { payload } = state.session
  const chairs = chairing(context)
  const pauses = breaks(context)
  return [
    heading(1, 'Sitzung', state.session.id),
    definitions(
      [
        ['Körperschaft', bodyName],
        ['Gremium', organizationName],
        ['Sitzung', payload.title],
        ['Tag', payload.date === null ? UNKNOWN : formatGerman(payload.date)],
        ['Ort', payload.place ?? UNKNOWN],
        ['Beginn', payload.startsAt === null ? UNKNOWN : timeOfDay(payload.startsAt)],
        ['Ende', payload.endsAt === null ? UNKNOWN : timeOfDay(payload.endsAt)],
        ['Unterbrechungen', pauses.text],
        ['Vorsitz', chairs.text],
        ['Schriftführung', meta.clerkName ?? UNKNOWN],
        ['Öffentlichkeit', publicity(context)],
      ],
      ...pauses.told,
      ...chairs.told,
    ),
    ...(meta.preamble === null ? [] : [paragraph(meta.preamble)]),
    heading(2, 'Einladung und Beschlussfähigkeit'),
    paragraph(invitationSentence(payload, state.rules)),
    ...quorum(context),
    ...attendance(context),
  ]
}

/** Everybody who chaired, with the times where there were several (KrO NRW § 37, Geschäftsordnung). */
function chairing({ state, nameOf }: MinutesContext): { text: string; told: string[] } {
  const stays = chairsOf(state.session.payload)
  if (stays.length === 0) return { text: UNKNOWN, told: [] }
  const isAlone = stays.length === 1 && stays[0]?.from === null && stays[0].until === null
  const texts = stays.map(({ personId, from, until }) =>
    [
      personId === null ? UNKNOWN : nameOf(personId),
      ...(from === null ? [] : [`ab ${timeOfDay(from)}`]),
      ...(until === null ? [] : [`bis ${timeOfDay(until)}`]),
    ].join(' '),
  )
  return {
    text: isAlone ? (texts[0] ?? UNKNOWN) : texts.join('; '),
    told: stays.flatMap(({ personId, from }) =>
      personId === null ? [] : [chairKey({ personId, from })],
    ),
  }
}

function breaks({ state }: MinutesContext): { text: string; told: string[] } {
  const pauses = state.session.payload.breaks.map((pause) => {
    const { from, until } = pause
    const end = until === null ? UNKNOWN : timeOfDay(until)
    return { text: `von ${timeOfDay(from)} bis ${end}`, key: breakKey(pause) }
  })
  const texts = pauses.map(({ text }) => text)
  return {
    text: texts.length === 0 ? 'keine' : enumerate(texts),
    told: pauses.map(({ key }) => key),
  }
}

function publicity({ state, version }: MinutesContext): string {
  const closed = state.items.filter(({ payload }) => !payload.isPublic).length
  if (!state.session.payload.isPublic) return 'nichtöffentliche Sitzung'
  if (closed === 0) return 'öffentliche Sitzung'
  return version === 'full'
    ? 'öffentliche Sitzung mit nichtöffentlichem Teil'
    : 'öffentliche Sitzung mit nichtöffentlichem Teil, der hier nicht wiedergegeben ist'
}

function quorum({ state, version, items }: MinutesContext): Block[] {
  const { statutorySeats, rules } = state
  const paragraphText = bindParagraph(rules.quorum.paragraph)
  const base =
    statutorySeats === null
      ? `Die gesetzliche Mitgliederzahl ist ${UNKNOWN}.`
      : `Die gesetzliche Mitgliederzahl beträgt ${statutorySeats}; beschlussfähig ist das Gremium, wenn mindestens ${amount(quorumOf(statutorySeats, rules), 'Mitglied', 'Mitglieder')} anwesend sind (${paragraphText}).`
  const shown = new Set(items.map(({ id }) => id))
  const checks = state.session.payload.quorumChecks.filter(
    ({ agendaItemId }) => version === 'full' || agendaItemId === null || shown.has(agendaItemId),
  )
  return [
    paragraph(base),
    ...(checks.length === 0
      ? [
          paragraph(
            'Die Beschlussunfähigkeit wurde nicht festgestellt; die Beschlussfähigkeit galt als gegeben.',
          ),
        ]
      : checks.map((check, index) =>
          paragraph(
            `${timeOfDay(check.at)}: ${check.movedBy === null ? 'Es' : `Auf Antrag von ${check.movedBy}`} wird festgestellt, dass ${check.present === null ? '' : `${amount(check.present, 'Mitglied anwesend ist', 'Mitglieder anwesend sind')} und `}das Gremium ${established(checks, index)} ist.`,
            quorumKey(check),
          ),
        )),
  ]
}

/** Able to decide again, where the lack had been established before. */
function established(checks: readonly { isQuorate: boolean }[], index: number): string {
  if (checks[index]?.isQuorate !== true) return 'nicht beschlussfähig'
  return checks[index - 1]?.isQuorate === false ? 'wieder beschlussfähig' : 'beschlussfähig'
}

function attendance(context: MinutesContext): Block[] {
  const { state } = context
  const { attendances } = state.session.payload
  const blocks: Block[] = [heading(2, 'Anwesenheit')]
  if (attendances.length === 0) return [...blocks, paragraph(`Die Anwesenheit ist ${UNKNOWN}.`)]
  const seats = new Map(voters(state).map((person) => [person.id, person]))
  const byPerson = new Map<string, typeof attendances>()
  for (const stay of attendances)
    byPerson.set(stay.personId, [...(byPerson.get(stay.personId) ?? []), stay])
  const order = state.persons.filter(({ id }) => byPerson.has(id))
  const told: string[] = []
  const rows = order.map((person) => {
    const stays = byPerson.get(person.id) ?? []
    const times = stays.flatMap((stay) => {
      const { arrivedAt, leftAt } = stay
      told.push(stayKey(stay))
      return [
        ...(arrivedAt === null ? [] : [`ab ${timeOfDay(arrivedAt)}`]),
        ...(leftAt === null ? [] : [`bis ${timeOfDay(leftAt)}`]),
      ]
    })
    const status = attendanceStatusLabel[stays[0]?.status ?? 'present']
    return [
      person.name,
      person.factionId === null
        ? (person.office ?? (seats.has(person.id) ? 'ohne Fraktion' : 'Gast'))
        : context.organization(person.factionId),
      times.length === 0 ? status : `${status} ${times.join(', ')}`,
    ]
  })
  return [
    ...blocks,
    {
      kind: 'table',
      caption: 'Anwesende, entschuldigte und abwesende Personen',
      head: ['Name', 'Fraktion oder Amt', 'Anwesenheit'],
      rows,
      shares: [4, 3, 4],
      hasRowHeads: true,
      records: told,
    },
  ]
}
