import 'server-only'
import { setTimeout as delay } from 'node:timers/promises'
import { z } from 'zod'
import { forgetOldAlerts } from '@/db/alerts/forget'
import { giveUpMail, noteLostMails, pendingMails } from '@/db/alerts/outbox'
import { openJobQueue, type Job, type JobQueue } from '@/db/job-queue'
import { log } from '@/lib/log'
import { announceNews } from './announce-news'
import { deliverMail, LOST, MailDeferred } from './deliver-mail'
import { provideMailQueue } from './mail-queue'
import { alertsAreOffered } from './mail-server'

const LOOK = 'alerts'
const MAIL = 'alert-mails'

/** With a minute, two, four and so on in between, four hours in all. */
const RETRIES = 8

/** Longer than a job may run: what was taken for sending before that is heard of no more. */
const LOST_AFTER_MS = 15 * 60_000

const RETRY_START_MS = 30_000

const MailData = z.object({ mailId: z.uuid() })

/**
 * Has alerts sent from this process, together with the others on the same database. Nothing waits for it
 * to start. Without a mail server there is nothing to do but to forget.
 *
 * @returns ends it, after what is being sent
 */
export function serveAlerts(): () => Promise<void> {
  const stopping = new AbortController()
  const started = keepTrying(stopping.signal)
  return async () => {
    stopping.abort()
    provideMailQueue(undefined)
    await (await started)?.close()
  }
}

async function keepTrying(signal: AbortSignal): Promise<JobQueue | null> {
  while (!signal.aborted) {
    try {
      await forgetOldAlerts(new Date())
      return alertsAreOffered() ? await start() : null
    } catch (error) {
      log.error({ err: error }, 'alerts cannot be sent')
      await delay(RETRY_START_MS, undefined, { signal }).catch(() => undefined)
    }
  }
  return null
}

async function start(): Promise<JobQueue> {
  const queue = await openJobQueue()
  const sendPending = async () => {
    const mails = await pendingMails()
    await queue.add(
      MAIL,
      mails.map(({ mailId, jobId }) => ({ id: jobId, data: { mailId } })),
    )
  }
  await queue.take(MAIL, RETRIES, sendOne)
  await queue.everyMinute(LOOK, async () => {
    const now = new Date()
    await noteLostMails(new Date(now.getTime() - LOST_AFTER_MS), LOST, now)
    await forgetOldAlerts(now)
    await announceNews(now)
    await sendPending()
  })
  provideMailQueue(() => {
    sendPending().catch((error: unknown) => log.error({ err: error }, 'mails were not queued'))
  })
  return queue
}

async function sendOne({ id, data }: Job, { isLast }: { isLast: boolean }): Promise<void> {
  const job = { mailId: MailData.parse(data).mailId, jobId: id }
  try {
    await deliverMail(job, { isLast })
  } catch (error) {
    if (error instanceof MailDeferred) log.warn({ mail: job.mailId }, 'a mail was deferred')
    else log.error({ err: error, mail: job.mailId }, 'a mail could not be sent')
    if (!isLast) throw error
    await giveUpMail(job, 'Die E-Mail ließ sich nicht erstellen oder übergeben.', new Date())
  }
}
