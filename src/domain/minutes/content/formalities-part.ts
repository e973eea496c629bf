import { heading, list, paragraph } from '@/domain/document/blocks'
import type { Block } from '@/domain/document/model'
import { quorumAt } from '@/domain/desk/derived/presence'
import type { DeskState } from '@/domain/desk/state'
import { amount } from '@/domain/german'
import { invitationInTime } from '@/domain/procedure/convening'
import type { Payload } from '@/domain/record/payloads'
import { formatGerman, isExactDay } from '@/domain/time/edtf'
import { fromLocalTime } from '@/domain/time/local'
import { itemDisposalLabel } from '@/domain/vocabulary'
import { itemsOf, keyOf, tells } from '../keys'
import { clock } from '../names'
import type { Edition, MinutesSource } from '../source'

/** Due call, quorum, agenda and how it changed. */
export function formalitiesPart(source: MinutesSource, edition: Edition): Block[] {
  const { desk } = source
  return [
    heading(1, 'Ladung, Beschlussfähigkeit, Tagesordnung'),
    paragraph(invitation(desk)),
    paragraph(quorumAtStart(desk)),
    ...desk.session.payload.quorumChecks
      .filter(({ agendaItemId }) => tells(source, edition, agendaItemId))
      .map((check) => paragraph(quorumCheck(desk, check), keyOf.quorum(check))),
    ...agenda(source, edition),
  ]
}

function invitation({ session, rules }: DeskState): string {
  const { invitedOn, date } = session.payload
  if (invitedOn === null) return 'Wann eingeladen wurde, ist nicht festgehalten.'
  return date !== null && isExactDay(date)
    ? invitationInTime(invitedOn, date, rules).explanation
    : `Die Einladung ist am ${formatGerman(invitedOn)} versandt.`
}

function quorumAtStart(desk: DeskState): string {
  const { startsAt } = desk.session.payload
  if (startsAt === null)
    return 'Wie viele Mitglieder zu Beginn anwesend waren, ist nicht festgehalten.'
  // What was counted later says nothing about the beginning.
  const session = { ...desk.session, payload: { ...desk.session.payload, quorumChecks: [] } }
  return `Zu Beginn der Sitzung: ${quorumAt({ ...desk, session }, null, fromLocalTime(startsAt)).explanation}`
}

function quorumCheck(desk: DeskState, check: Payload<'session'>['quorumChecks'][number]): string {
  const item = desk.items.find(({ id }) => id === check.agendaItemId)?.payload
  const where = item?.number ? ` zu TOP ${item.number}` : ''
  const asked = check.movedBy === null ? '' : ` auf Antrag von ${check.movedBy}`
  const counted =
    check.present === null
      ? ''
      : `; anwesend ${check.present === 1 ? 'ist' : 'sind'} ${amount(check.present, 'Mitglied', 'Mitglieder')}`
  const result = check.isQuorate ? 'Beschlussfähigkeit' : 'Beschlussunfähigkeit'
  return `Um ${clock(check.at)} wird${where}${asked} die ${result} festgestellt${counted}.`
}

const entryOf = ({ payload }: DeskState['items'][number]): string => {
  const remarks = [
    ...(payload.addedInSession ? ['in der Sitzung aufgenommen'] : []),
    ...(payload.disposal === null ? [] : [itemDisposalLabel[payload.disposal]]),
  ]
  return `${payload.number === null ? '' : `TOP ${payload.number}: `}${payload.title}${remarks.length > 0 ? ` (${remarks.join(', ')})` : ''}`
}

function agenda(source: MinutesSource, edition: Edition): Block[] {
  const items = itemsOf(source, edition)
  if (items.length === 0) return [paragraph('Eine Tagesordnung ist nicht festgehalten.')]
  const part = (isPublic: boolean, title: string): Block[] => {
    const entries = items.filter(({ payload }) => payload.isPublic === isPublic)
    return entries.length === 0 ? [] : [heading(3, title), list(entries.map(entryOf))]
  }
  return [
    heading(2, 'Tagesordnung'),
    ...part(true, 'Öffentlicher Teil'),
    ...part(false, 'Nichtöffentlicher Teil'),
    paragraph(agendaChanges(items)),
  ]
}

function agendaChanges(items: DeskState['items']): string {
  const changed = items.filter(
    ({ payload }) => payload.addedInSession || payload.disposal === 'taken_off',
  )
  return changed.length === 0
    ? 'Änderungen der Tagesordnung sind nicht festgehalten.'
    : 'Die Beschlüsse über Änderungen der Tagesordnung stehen bei den Punkten, die sie betreffen.'
}
