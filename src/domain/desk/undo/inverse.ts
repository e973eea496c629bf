/**
 * What takes a command back. It is a command like every other: it is given, recorded and told to the
 * others, and the one before stays in the journal.
 */
import { clock } from '../derived/items'
import type { Command } from '../commands'
import type { DeskState } from '../state'
import * as agenda from './agenda'
import { back, type Inverse } from './back'
import * as motions from './motions'
import * as session from './session'
import * as statements from './statements'
import * as votes from './votes'

const COUNTED =
  'Ein festgestelltes Ergebnis bleibt stehen; eine Wiederholung oder Berichtigung tritt als neue Zählung daneben.'

/**
 * @param before the desk before the command took effect
 * @param newId ids for what a command took away: it comes back as a new record
 */
export function inverseOf(before: DeskState, command: Command, newId: () => string): Inverse {
  switch (command.kind) {
    case 'session.start':
    case 'session.end':
    case 'session.break':
    case 'session.resume':
    case 'session.course':
      return session.courseBack(before)
    case 'session.chair':
      return { reason: 'Wer den Vorsitz hat, wählen Sie bitte bei der Anwesenheit neu.' }
    case 'quorum.establish':
      return back({ kind: 'quorum.discard', at: command.at })
    case 'quorum.discard':
      return session.quorumBack(before, command)
    case 'attendance.mark':
    case 'attendance.arrive':
    case 'attendance.leave':
    case 'attendance.stays':
      return session.staysBack(before, command)
    case 'attendance.replace':
      return back({
        kind: 'attendance.replace',
        attendances: before.session.payload.attendances,
      })
    case 'recusal.set':
      return agenda.recusalBack(before, command)
    case 'item.add':
      return back({ kind: 'item.discard', id: command.id })
    case 'item.discard':
      return { reason: 'Den Punkt nehmen Sie bitte neu auf die Tagesordnung.' }
    case 'item.change':
      return agenda.changeBack(before, command)
    case 'item.move':
      return agenda.moveBack(before, command)
    case 'item.open':
    case 'item.close':
    case 'item.course':
      return agenda.courseBack(before, command)
    case 'item.dispose':
      return agenda.disposeBack(before, command)
    case 'item.close-debate':
      return agenda.debateBack(before, command)
    case 'motion.add':
      return back({ kind: 'motion.discard', id: command.id })
    case 'motion.change':
      return motions.changeBack(before, command)
    case 'motion.discard':
      return motions.discardBack(before, command, newId)
    case 'motion.order':
      return motions.orderBack(before, command)
    case 'motion.settle':
      return motions.settleBack(before, command)
    case 'decision.note':
      return back({
        kind: 'decision.discard',
        motionId: command.motionId,
        event: command.event,
        on: command.on,
      })
    case 'decision.discard':
      return motions.eventBack(before, command)
    case 'vote.open':
      return back({ kind: 'vote.discard', id: command.id })
    case 'vote.enter':
      return votes.enterBack(before, command)
    case 'vote.faction':
      return votes.factionBack(before, command)
    case 'vote.ballot':
      return votes.ballotBack(before, command)
    case 'vote.discard':
      return votes.discardBack(before, command, newId)
    case 'vote.count':
      return { reason: `${COUNTED} Festgestellt wurde es um ${clock(command.at)}.` }
    case 'vote.record':
      return { reason: COUNTED }
    case 'statement.add':
      return back({ kind: 'statement.discard', id: command.id })
    case 'statement.change':
      return statements.changeBack(before, command)
    case 'statement.discard':
      return statements.discardBack(before, command, newId)
    case 'statement.order':
      return statements.orderBack(before, command)
    case 'live.switch':
      return back({ kind: 'live.switch', isLive: before.isLive })
    case 'live.release':
      return { reason: 'Was freigegeben ist, kann schon gelesen worden sein.' }
  }
}
