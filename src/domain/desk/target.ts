import type { Command } from './commands'

/**
 * What a command changes. Two clerks who change the same target without having seen each other's
 * change are told; different targets never get in each other's way.
 */
export function targetOf(command: Command): string {
  switch (command.kind) {
    case 'session.start':
    case 'session.end':
    case 'session.break':
    case 'session.resume':
    case 'session.course':
    case 'session.chair':
      return command.kind === 'session.chair' ? 'chair' : 'session'
    case 'quorum.establish':
    case 'quorum.discard':
      return `quorum:${command.at}`
    case 'attendance.mark':
    case 'attendance.arrive':
    case 'attendance.leave':
    case 'attendance.stays':
      return `attendance:${command.personId}`
    case 'attendance.replace':
      return 'attendance'
    case 'recusal.set':
      return `recusal:${command.agendaItemId}:${command.personId}`
    case 'item.add':
    case 'item.discard':
    case 'item.move':
      return `place:${command.id}`
    case 'item.change':
      return `item:${command.id}`
    case 'item.open':
    case 'item.close':
    case 'item.course':
    case 'item.dispose':
    case 'item.close-debate':
      return `course:${command.id}`
    case 'motion.order':
      return `order:${command.agendaItemId}`
    case 'motion.add':
    case 'motion.change':
    case 'motion.discard':
    case 'motion.settle':
      return `motion:${command.id}`
    case 'decision.note':
    case 'decision.discard':
      return `decision:${command.motionId}`
    case 'vote.faction':
      return `vote:${command.id}:faction:${command.organizationId}`
    case 'vote.ballot':
      return `vote:${command.id}:ballot:${command.personId}`
    case 'vote.open':
    case 'vote.enter':
    case 'vote.count':
    case 'vote.discard':
    case 'vote.record':
      return `vote:${command.id}`
    case 'statement.add':
    case 'statement.change':
    case 'statement.discard':
      return `statement:${command.id}`
    case 'statement.order':
      return `statements:${command.agendaItemId}`
    case 'live.switch':
      return 'live'
    case 'live.release':
      return `release:${command.recordId}`
  }
}
