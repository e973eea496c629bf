import { createBody } from '@tests/builders'
import { useDatabase } from '@tests/database'
import { keyIn, linksIn, MAIL_ORIGIN, smtpError, useMailServer } from '@tests/mail-server'
import { anActor } from '@tests/actors'
import { setTimeout as delay } from 'node:timers/promises'
import { beforeEach, describe, expect, test } from 'vitest'
import { claimMail, noteLostMails, pendingMails, type MailJob } from '@/db/alerts/outbox'
import { db } from '@/db/client'
import { deliverMail, MailDeferred } from '@/usecases/alerts/deliver-mail'
import { requestAlert } from '@/usecases/alerts/request-alert'
import { listUndelivered, resendUndelivered } from '@/usecases/alerts/undelivered'
import { search } from './readers'

useDatabase('test')
const server = useMailServer()

let bodyId: string
let job: MailJob
beforeEach(async () => {
  bodyId = (await createBody({ name: 'Kreis Süd', contactEmail: 'kreistag@sued.example' })).id
  const form = { email: 'Leser@Example.org', frequency: 'daily', sender: null }
  await requestAlert(bodyId, await search(bodyId, 'q=Straße+"zu+schön"'), form)
  const [first] = await pendingMails()
  if (!first) throw new Error('nothing waits to be sent')
  job = first
})

const deliver = (isLast = false) => deliverMail(job, { isLast })
const stored = () => db.alertMail.findFirstOrThrow()

describe('a mail', () => {
  test('arrives with text and HTML, umlauts, a stable id and the sender’s name', async () => {
    await deliver()
    const [mail] = server().received
    expect(mail?.subject).toBe('Bitte bestätigen: Benachrichtigungen zu „Straße ‚zu schön‘“')
    expect(mail?.from?.value).toEqual([
      { name: 'Kreis Süd im Wortlaut', address: 'wortlaut@kreis.example' },
    ])
    expect(mail?.replyTo?.value[0]?.address).toBe('kreistag@sued.example')
    expect(mail?.to).toMatchObject({ value: [{ address: 'leser@example.org' }] })
    expect(mail?.messageId).toBe(`<${job.mailId}@kreis.example>`)
    expect(mail?.headers.get('content-type')).toMatchObject({ value: 'multipart/alternative' })
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated')
    expect(mail?.html).toContain('<html lang="de">')
    const links = linksIn(mail?.text, '/')
    expect(links.every((link) => link.startsWith(`${MAIL_ORIGIN}/benachrichtigungen/`))).toBe(true)
    expect(keyIn(mail?.text, '/benachrichtigungen/bestaetigen')).toHaveLength(44)
    expect(await stored()).toMatchObject({ state: 'sent', attempts: 1, answer: null })
  })

  test('is sent once by two who try at the same time', async () => {
    server().onMail = () => delay(200)
    await Promise.all([deliver(), deliver(), deliver()])
    await deliver()
    expect(server().received).toHaveLength(1)
  })

  test('is tried again when the server asks to come back later', async () => {
    server().onRecipient = () => {
      throw smtpError(451, '4.7.1 Greylisting in action')
    }
    await expect(deliver()).rejects.toThrow(MailDeferred)
    expect(await stored()).toMatchObject({ state: 'pending', attempts: 1 })
    server().onRecipient = () => undefined
    await deliver()
    expect(server().received).toHaveLength(1)
    expect(await stored()).toMatchObject({ state: 'sent', attempts: 2 })
  })

  test('is tried again when the content is put off, or no server is there', async () => {
    server().onMail = () => {
      throw smtpError(452, '4.3.1 Insufficient system storage')
    }
    await expect(deliver()).rejects.toThrow(MailDeferred)
    await server().close()
    await expect(deliver()).rejects.toThrow(MailDeferred)
    expect(await stored()).toMatchObject({ state: 'pending', attempts: 2 })
    await deliver(true)
    expect(await stored()).toMatchObject({ state: 'failed', attempts: 3 })
  })

  test('that an address refuses for good is not tried again, and the answer does not say whose it was', async () => {
    server().onRecipient = (address) => {
      throw smtpError(550, `5.1.1 <${address}>: user unknown`)
    }
    await deliver()
    const { state, answer } = await stored()
    expect(state).toBe('failed')
    expect(answer).toContain('user unknown')
    expect(answer).not.toContain('leser')
    expect(await db.alertRecipient.findFirst()).toMatchObject({ refusals: 1 })
  })

  test('that the server refuses for what is in it does not count against the address', async () => {
    server().onMail = () => {
      throw smtpError(554, '5.7.1 Message rejected as spam')
    }
    await deliver()
    expect(await stored()).toMatchObject({ state: 'failed' })
    expect(await db.alertRecipient.findFirst()).toMatchObject({ refusals: 0 })
  })
})

describe('never twice', () => {
  test('what was being sent when the process ended is not sent by the next, but shown', async () => {
    await claimMail(job, new Date()) // and nothing is heard of it again
    await deliver()
    expect(server().received).toEqual([])
    expect(await stored()).toMatchObject({ state: 'uncertain' })
  })

  test('it is noticed without its job, too, but not before it can be over', async () => {
    const now = Date.now()
    await claimMail(job, new Date(now))
    await noteLostMails(new Date(now - 1), 'Unterbrochen.', new Date())
    expect(await stored()).toMatchObject({ state: 'sending' })
    await noteLostMails(new Date(now + 1), 'Unterbrochen.', new Date())
    expect(await stored()).toMatchObject({ state: 'uncertain' })
  })

  test('a connection that breaks after the content leaves it open, and nobody tries again', async () => {
    // The server has read it whole, and its answer is never heard.
    server().onMail = () => server().breakConnections()
    await deliver()
    expect(await stored()).toMatchObject({ state: 'uncertain' })
    await deliver()
    expect(await pendingMails()).toEqual([])
  })

  test('an operator sees it without the address, and decides', async () => {
    await claimMail(job, new Date())
    await deliver()
    const editor = await anActor('editor')
    const list = await listUndelivered(editor, bodyId)
    expect(list).toMatchObject({
      total: 1,
      items: [{ state: 'uncertain', kind: 'confirmation', address: 'l…@example.org' }],
    })
    expect(await listUndelivered(await anActor('clerk'), bodyId)).toBeNull()
    expect(await resendUndelivered(editor, bodyId, job.mailId)).toEqual({ ok: true })
    await deliver() // the job from before has lost its right
    expect(server().received).toEqual([])
    const [again] = await pendingMails()
    if (!again) throw new Error('it is not sent again')
    await deliverMail(again, { isLast: false })
    expect(server().received).toHaveLength(1)
    expect(await stored()).toMatchObject({ state: 'sent' })
  })
})
