import type { Command } from 'commander'
import { createCommand } from '@/server/command-line'
import { withDatabase } from '@/server/commands/with-database'
import { say } from '@/server/operator'
import { countAlerts } from '@/usecases/alerts/count-alerts'

const STATES = {
  pending: 'warten',
  sending: 'werden gerade übergeben',
  sent: 'angenommen',
  failed: 'nicht angenommen',
  uncertain: 'ungewiss',
  dropped: 'erledigt, ohne Versand',
} as const

/** `alerts`: how the mails to readers are doing. */
export function alertsCommand(): Command {
  return createCommand(
    'alerts',
    'Zeigt, wie es um die Benachrichtigungen per E-Mail steht.',
  ).action(async () => {
    const { subscriptions, mails } = await withDatabase(() => countAlerts())
    say(`Bestätigte Benachrichtigungen: ${subscriptions}`)
    say('E-Mails der letzten Wochen:')
    for (const [state, words] of Object.entries(STATES))
      say(`  ${mails[state as keyof typeof STATES]}\t${words}`)
  })
}
