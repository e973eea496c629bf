import type { Command } from './commands'
import * as agenda from './performing/agenda'
import * as attendance from './performing/attendance'
import * as course from './performing/course'
import * as decisions from './performing/decisions'
import type { Handled } from './performing/effect'
import * as live from './performing/live'
import * as motions from './performing/motions'
import * as session from './performing/session'
import * as statements from './performing/statements'
import * as votes from './performing/votes'
import { againstSigned, losesSignatures } from './signed-minutes'
import type { DeskState, Performed } from './state'

interface Options {
  /** Why the command shall stand although rules speak against it. */
  overrule: string | null
}

/**
 * Lets a command take effect on the desk: the same in the browser that made it, in the browsers of the
 * others, and on the server that keeps it. The state that is given stays as it is.
 *
 * The law never blocks the clerk, but always tells: what speaks against a command is answered first,
 * and with a reason it stands all the same.
 */
export function perform(state: DeskState, command: Command, options: Options): Performed {
  const handled = handle(state, command, options)
  if ('errors' in handled) return { ok: false, kind: 'invalid', errors: handled.errors }
  const { findings: ofRules, ...effect } = handled
  const standing = effect.changed.length > 0 ? state.minutes : 'draft'
  const findings = [...againstSigned(standing, command), ...ofRules]
  if (findings.length > 0 && options.overrule === null)
    return { ok: false, kind: 'ruled-out', findings }
  const after: DeskState = losesSignatures(standing)
    ? { ...effect.state, minutes: 'cleared' }
    : effect.state
  return { ok: true, ...effect, state: after, overruled: findings }
}

function handle(state: DeskState, command: Command, options: Options): Handled {
  switch (command.kind) {
    case 'session.start':
      return session.startSession(state, command)
    case 'session.end':
      return session.endSession(state, command)
    case 'session.break':
      return session.breakSession(state, command)
    case 'session.resume':
      return session.resumeSession(state, command)
    case 'session.course':
      return course.correctSession(state, command)
    case 'session.chair':
      return session.setChair(state, command)
    case 'quorum.establish':
      return session.establishQuorum(state, command)
    case 'quorum.discard':
      return session.discardQuorumCheck(state, command)
    case 'attendance.mark':
      return attendance.markAttendance(state, command)
    case 'attendance.arrive':
      return attendance.arrive(state, command)
    case 'attendance.leave':
      return attendance.leave(state, command)
    case 'attendance.stays':
      return attendance.correctStays(state, command)
    case 'attendance.replace':
      return attendance.replaceAttendance(state, command)
    case 'recusal.set':
      return attendance.setRecusal(state, command)
    case 'item.add':
      return agenda.addItem(state, command)
    case 'item.change':
      return agenda.changeItem(state, command)
    case 'item.discard':
      return agenda.discardItem(state, command)
    case 'item.move':
      return agenda.moveItem(state, command)
    case 'item.open':
      return agenda.openItem(state, command)
    case 'item.close':
      return agenda.closeItem(state, command)
    case 'item.course':
      return course.correctItem(state, command)
    case 'item.dispose':
      return agenda.disposeItem(state, command)
    case 'item.close-debate':
      return agenda.closeDebate(state, command)
    case 'motion.add':
      return motions.addMotion(state, command)
    case 'motion.change':
      return motions.changeMotion(state, command)
    case 'motion.discard':
      return motions.discardMotion(state, command)
    case 'motion.order':
      return motions.orderMotions(state, command)
    case 'motion.settle':
      return motions.settleMotion(state, command)
    case 'decision.note':
      return decisions.noteEvent(state, command)
    case 'decision.discard':
      return decisions.discardEvent(state, command)
    case 'vote.open':
      return votes.openNewVote(state, command)
    case 'vote.enter':
      return votes.enterVote(state, command)
    case 'vote.faction':
      return votes.enterFaction(state, command)
    case 'vote.ballot':
      return votes.enterBallot(state, command)
    case 'vote.count':
      return votes.countVote(state, command, options)
    case 'vote.discard':
      return votes.discardVote(state, command)
    case 'vote.record':
      return votes.recordVote(state, command, options)
    case 'statement.add':
      return statements.addStatement(state, command)
    case 'statement.change':
      return statements.changeStatement(state, command)
    case 'statement.discard':
      return statements.discardStatement(state, command)
    case 'statement.order':
      return statements.orderStatements(state, command)
    case 'live.switch':
      return live.switchLive(state, command)
    case 'live.release':
      return live.release(state, command)
  }
}
