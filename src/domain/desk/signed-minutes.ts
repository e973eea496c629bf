/** What a change at the desk means for minutes that were signed already (KrO NRW § 37). */
import type { Command } from './commands'
import { finding } from './performing/effect'
import type { DeskFinding, MinutesStanding } from './state'

/** The finding's code: it is about the minutes, and no deviation of the session that they tell of. */
export const MINUTES_SIGNED = 'minutes-signed'

/** Typing that goes on with a vote of which the clerk was told when it was opened. */
const TYPING: ReadonlySet<Command['kind']> = new Set([
  'vote.enter',
  'vote.faction',
  'vote.ballot',
  'vote.count',
  'vote.discard',
])

const MESSAGES: Readonly<Record<Exclude<MinutesStanding, 'draft' | 'cleared'>, string>> = {
  partly_signed:
    'Die Niederschrift ist zum Teil schon unterschrieben. Mit dieser Änderung gelten die Unterschriften nicht mehr; es muss neu unterschrieben werden.',
  signed:
    'Die Niederschrift ist unterschrieben. Mit dieser Änderung wird sie wieder zum Entwurf und muss neu unterschrieben werden; die unterschriebene Fassung bleibt erhalten.',
  final:
    'Die Niederschrift ist genehmigt oder veröffentlicht und bleibt, wie sie ist. Diese Änderung muss in ihr sichtbar berichtigt werden.',
}

/** Whether a change takes the meaning from the signatures: nobody has signed what it leads to. */
export const losesSignatures = (standing: MinutesStanding): boolean =>
  standing === 'partly_signed' || standing === 'signed'

/** What the clerk is told before a change; empty where nobody has signed. */
export function againstSigned(standing: MinutesStanding, { kind }: Command): DeskFinding[] {
  if (standing === 'draft' || standing === 'cleared') return []
  if (standing === 'final' && TYPING.has(kind)) return []
  return [finding(MINUTES_SIGNED, MESSAGES[standing])]
}
