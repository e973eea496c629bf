/** Commands in words, for the list of what was not taken and for what others do. */
import type { Command } from '@/domain/desk/commands'
import { clock, itemName, itemOf } from '@/domain/desk/derived/items'
import { formatGerman } from '@/domain/time/edtf'
import type { DeskState } from '@/domain/desk/state'
import {
  attendanceStatusLabel,
  ballotChoiceLabel,
  decisionEventKindLabel,
  factionPositionLabel,
  itemDisposalLabel,
  motionKindLabel,
  motionOutcomeLabel,
} from '@/domain/vocabulary'

interface Times {
  from: string | null
  until: string | null
  breaks: readonly { from: string; until: string | null }[]
}

/** `17:00 Uhr – 19:00 Uhr, unterbrochen 18:00 Uhr – 18:10 Uhr`. */
function timesOf({ from, until, breaks }: Times): string {
  if (from === null) return 'keine'
  const span = (begin: string, end: string | null) =>
    end === null ? `ab ${clock(begin)}` : `${clock(begin)} – ${clock(end)}`
  return [
    span(from, until),
    ...breaks.map((pause) => `unterbrochen ${span(pause.from, pause.until)}`),
  ].join(', ')
}

/** What a command does, as a sentence. */
export function describeCommand(state: DeskState, command: Command): string {
  const person = (id: string | null) =>
    state.persons.find((one) => one.id === id)?.name ?? 'jemand, der hier nicht bekannt ist'
  const item = (id: string) => {
    const found = state.items.find((one) => one.id === id)
    return found ? itemName(found) : 'ein Punkt, den es hier nicht gibt'
  }
  const motion = (id: string) =>
    state.motions.find((one) => one.id === id)?.payload.title ?? 'Antrag'
  const vote = (id: string) => {
    const found = state.votes.find((one) => one.id === id)
    const under = found && itemOf(state, found.payload)
    return `Abstimmung „${found?.payload.subject ?? '…'}“${under ? ` (${itemName(under)})` : ''}`
  }
  const speaker = (id: string) =>
    person(state.statements.find((one) => one.id === id)?.payload.personId ?? null)
  switch (command.kind) {
    case 'session.start':
      return `Die Sitzung beginnt um ${clock(command.at)}.`
    case 'session.end':
      return `Die Sitzung endet um ${clock(command.at)}.`
    case 'session.break':
      return `Die Sitzung ist ab ${clock(command.at)} unterbrochen.`
    case 'session.resume':
      return `Die Sitzung geht um ${clock(command.at)} weiter.`
    case 'session.course':
      return `Die Zeiten der Sitzung sind berichtigt: ${timesOf({ ...command, from: command.startsAt, until: command.endsAt })}.`
    case 'session.chair':
      return `Vorsitz${command.at && command.personId ? ` ab ${clock(command.at)}` : ''}: ${command.personId ? person(command.personId) : 'nicht angegeben'}.`
    case 'quorum.establish':
      return `Um ${clock(command.at)} ist ${command.isQuorate ? 'die Beschlussfähigkeit' : 'die Beschlussunfähigkeit'} festgestellt${command.movedBy ? ` (auf Antrag: ${command.movedBy})` : ''}.`
    case 'quorum.discard':
      return `Die Feststellung der Beschlussfähigkeit um ${clock(command.at)} ist gestrichen.`
    case 'attendance.mark':
      return `${person(command.personId)}: ${command.status ? attendanceStatusLabel[command.status] : 'Anwesenheit zurückgenommen'}.`
    case 'attendance.arrive':
      return `${person(command.personId)} kommt um ${clock(command.at)}.`
    case 'attendance.leave':
      return `${person(command.personId)} geht um ${clock(command.at)}.`
    case 'attendance.stays':
      return `${person(command.personId)}: Kommen und Gehen ist berichtigt.`
    case 'attendance.replace':
      return 'Die ganze Anwesenheitsliste ist ersetzt.'
    case 'recusal.set':
      return `${person(command.personId)}: Befangenheit bei ${item(command.agendaItemId)}${command.isRecused ? '' : ' aufgehoben'}.`
    case 'item.add':
      return `Neuer Punkt „${command.title}“.`
    case 'item.change':
      return `${item(command.id)} ist geändert.`
    case 'item.discard':
      return 'Ein Punkt ist von der Liste gestrichen.'
    case 'item.move':
      return `${item(command.id)} ist verschoben.`
    case 'item.open':
      return `${item(command.id)} ist um ${clock(command.at)} aufgerufen.`
    case 'item.close':
      return `${item(command.id)} ist um ${clock(command.at)} abgeschlossen.`
    case 'item.course':
      return `${item(command.id)}: Die Zeiten sind berichtigt: ${timesOf({ ...command, from: command.startedAt, until: command.endedAt })}.`
    case 'item.dispose':
      return `${item(command.id)}: ${command.disposal ? itemDisposalLabel[command.disposal] : 'wieder zu behandeln'}.`
    case 'item.close-debate':
      return `${item(command.id)}: Aussprache ${command.at ? `um ${clock(command.at)} geschlossen` : 'wieder eröffnet'}.`
    case 'motion.add':
      return `${motionKindLabel[command.motionKind]} „${command.title}“ zu ${item(command.agendaItemId)}.`
    case 'motion.change':
      return `Antrag „${command.title ?? motion(command.id)}“ ist geändert.`
    case 'motion.discard':
      return 'Ein Antrag ist verworfen.'
    case 'motion.order':
      return `Die Reihenfolge der Abstimmungen zu ${item(command.agendaItemId)} ist geändert.`
    case 'motion.settle':
      return `Antrag „${motion(command.id)}“: ${motionOutcomeLabel[command.outcome]}.`
    case 'decision.note':
      return `„${motion(command.motionId)}“: ${decisionEventKindLabel[command.event]} am ${formatGerman(command.on)}.`
    case 'decision.discard':
      return `„${motion(command.motionId)}“: ${decisionEventKindLabel[command.event]} am ${formatGerman(command.on)} ist gestrichen.`
    case 'vote.open':
      return `Abstimmung über „${motion(command.motionId)}“ begonnen.`
    case 'vote.enter':
      return `${vote(command.id)}: Zahlen eingetragen.`
    case 'vote.faction': {
      const faction = state.factions.find(({ id }) => id === command.organizationId)?.shortName
      return `${vote(command.id)}: ${faction ?? 'Fraktion'} ${command.position ? factionPositionLabel[command.position] : 'zurückgenommen'}.`
    }
    case 'vote.ballot':
      return `${vote(command.id)}: ${person(command.personId)} ${command.choice ? ballotChoiceLabel[command.choice] : 'zurückgenommen'}.`
    case 'vote.count':
      return `${vote(command.id)}: Ergebnis um ${clock(command.at)} festgestellt.`
    case 'vote.discard':
      return 'Eine Abstimmung ist verworfen.'
    case 'vote.record':
      return `Abstimmung „${command.vote.subject}“ ist übernommen.`
    case 'statement.add':
      return `Wortbeitrag von ${person(command.personId)} zu ${item(command.agendaItemId)}.`
    case 'statement.change':
      return `Wortbeitrag von ${speaker(command.id)} ist geändert${command.spokenAt ? `; Beginn ${clock(command.spokenAt)}` : ''}.`
    case 'statement.discard':
      return 'Ein Wortbeitrag ist verworfen.'
    case 'statement.order':
      return `Die Reihenfolge der Wortbeiträge zu ${item(command.agendaItemId)} ist geändert.`
    case 'live.switch':
      return `Die Liveansicht ist ${command.isLive ? 'eingeschaltet' : 'ausgeschaltet'}.`
    case 'live.release':
      return 'Ein Ergebnis oder ein Punkt ist für die Liveansicht freigegeben.'
  }
}

/** What the clerk typed into it: texts, word for word. */
export function typedIn(command: Command): string[] {
  switch (command.kind) {
    case 'statement.add':
    case 'statement.change':
      return command.passages?.map(({ text }) => text) ?? []
    case 'motion.add':
    case 'motion.change':
      return [command.title, command.text].filter((text) => text !== undefined)
    case 'item.change':
    case 'item.add':
      return [command.title, 'note' in command ? command.note : null].filter(
        (text) => typeof text === 'string',
      )
    case 'item.dispose':
    case 'decision.note':
    case 'motion.settle':
      return command.note === null ? [] : [command.note]
    case 'vote.enter':
    case 'vote.open': {
      const { yes, no, abstain, invalid } = command
      const counts = [
        ['Ja', yes],
        ['Nein', no],
        ['Enthaltung', abstain],
        ['ungültig', invalid],
      ] as const
      return counts.flatMap(([label, count]) =>
        count === undefined || count === null ? [] : [`${label}: ${count}`],
      )
    }
    default:
      return []
  }
}
