import 'server-only'
import { countMails } from '@/db/alerts/outbox'
import { countSubscriptions } from '@/db/alerts/subscriptions'

/** How many subscriptions are told news, and how many mails are in each state, of all bodies. */
export async function countAlerts() {
  const [subscriptions, mails] = await Promise.all([countSubscriptions(), countMails()])
  return { subscriptions, mails }
}
