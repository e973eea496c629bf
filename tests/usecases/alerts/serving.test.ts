import { createBody } from '@tests/builders'
import { useDatabase } from '@tests/database'
import { useMailServer } from '@tests/mail-server'
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { pendingMails } from '@/db/alerts/outbox'
import { db } from '@/db/client'
import { openJobQueue, type JobQueue } from '@/db/job-queue'
import { deliverMail } from '@/usecases/alerts/deliver-mail'
import { wakeMailQueue } from '@/usecases/alerts/mail-queue'
import { requestAlert } from '@/usecases/alerts/request-alert'
import { serveAlerts } from '@/usecases/alerts/serve-alerts'
import { search } from './readers'

useDatabase('test')
const server = useMailServer()

let bodyId: string
let ends: (() => Promise<void>)[]
beforeEach(async () => {
  bodyId = (await createBody()).id
  ends = []
})
afterEach(async () => {
  for (const end of ends) await end()
})

const ask = async (email: string, q = 'Haushalt') =>
  requestAlert(bodyId, await search(bodyId, `q=${q}`), { email, frequency: 'daily', sender: email })

describe('a process that serves alerts', () => {
  test('sends what is asked for, without waiting for the next minute, and stops at once', async () => {
    ends.push(serveAlerts())
    await vi.waitFor(async () => {
      const [row] = await db.$queryRaw<{ n: bigint }[]>`SELECT count(*) AS n FROM jobs.queue`
      expect(Number(row?.n)).toBeGreaterThan(2)
    }, 20_000)
    await delay(300)
    await ask('a@example.org')
    await vi.waitFor(() => expect(server().received).toHaveLength(1), 20_000)
    await vi.waitFor(async () => {
      expect(await db.alertMail.findFirst()).toMatchObject({ state: 'sent' })
    }, 20_000)
    const before = Date.now()
    await ends.pop()?.()
    expect(Date.now() - before).toBeLessThan(5_000)
    await ask('b@example.org')
    wakeMailQueue()
    await delay(500)
    expect(server().received).toHaveLength(1)
  })

  test('sends what was left over when it starts', async () => {
    await ask('a@example.org')
    ends.push(serveAlerts())
    await vi.waitFor(() => expect(server().received).toHaveLength(1), 90_000)
  }, 120_000)

  test('shares the work with another one: nothing is sent twice', async () => {
    const COUNT = 20
    for (let n = 0; n < COUNT; n += 1) await ask(`wer${n}@example.org`)
    const mails = await pendingMails()
    const queues: JobQueue[] = await Promise.all([openJobQueue(), openJobQueue()])
    ends.push(...queues.map((queue) => () => queue.close()))
    const done = [0, 0]
    for (const [index, queue] of queues.entries())
      await queue.take('mails', 3, async ({ id, data }, attempt) => {
        await deliverMail({ mailId: (data as { mailId: string }).mailId, jobId: id }, attempt)
        done[index] = (done[index] ?? 0) + 1
      })
    const jobs = mails.map(({ mailId, jobId }) => ({ id: jobId, data: { mailId } }))
    await Promise.all(queues.map((queue) => queue.add('mails', jobs)))
    await vi.waitFor(() => expect(server().received.length).toBe(COUNT), 50_000)
    await Promise.all(queues.map((queue) => queue.add('mails', jobs)))
    await delay(3_000)
    expect(new Set(server().received.map(({ messageId }) => messageId)).size).toBe(COUNT)
    expect(server().received).toHaveLength(COUNT)
    expect(Math.min(...done)).toBeGreaterThan(0)
  })
})
