import { createBody, createOrganization, createPerson } from '@tests/builders'
import { useDatabase } from '@tests/database'
import { keyIn, smtpError, useMailServer } from '@tests/mail-server'
import { beforeEach, describe, expect, test } from 'vitest'
import { forgetOldAlerts } from '@/db/alerts/forget'
import { db } from '@/db/client'
import { confirmAlert, readConfirmation } from '@/usecases/alerts/confirm-alert'
import { endAlert, readEnding } from '@/usecases/alerts/end-alert'
import { changeAlert, forgetAddress, readAlerts } from '@/usecases/alerts/manage-alerts'
import { requestAlert, type AlertForm } from '@/usecases/alerts/request-alert'
import { signLink } from '@/usecases/alerts/signed-links'
import type { AlertSubject } from '@/usecases/alerts/subject'
import { deliverAll, record, search, subscribe } from './readers'

useDatabase('test')
const server = useMailServer()

const HOUR = 3_600_000
const EMAIL = 'leserin@example.org'

let bodyId: string
let subject: AlertSubject
beforeEach(async () => {
  bodyId = (await createBody()).id
  subject = await search(bodyId, 'q=Haushalt&sort=oldest&limit=3')
})

const form = (fields: Partial<AlertForm> = {}): AlertForm => ({
  email: EMAIL,
  frequency: 'immediate',
  sender: '192.0.2.1',
  ...fields,
})

const ask = (fields?: Partial<AlertForm>, now?: Date) =>
  requestAlert(bodyId, subject, form(fields), now)

const subscriptions = () => db.alertSubscription.findMany({ orderBy: { id: 'asc' } })

const later = (hours: number) => new Date(Date.now() + hours * HOUR)

describe('subscribing', () => {
  test('takes effect when the owner of the address confirms it', async () => {
    expect(await ask()).toEqual({ ok: true })
    expect(await subscriptions()).toMatchObject([
      { state: 'unconfirmed', topic: 'search', subject: 'q=Haushalt' },
    ])
    await deliverAll()
    const token = keyIn(server().received[0]?.text, '/benachrichtigungen/bestaetigen')
    expect(await readConfirmation(bodyId, token)).toMatchObject({
      about: '„Haushalt“',
      isConfirmed: false,
      manage: null,
    })
    expect(await subscriptions()).toMatchObject([{ state: 'unconfirmed' }]) // reading confirms nothing
    expect(await confirmAlert(bodyId, token)).toBe(true)
    expect(await confirmAlert(bodyId, token)).toBe(true)
    expect(await subscriptions()).toMatchObject([{ state: 'active' }])
    expect((await readConfirmation(bodyId, token))?.isConfirmed).toBe(true)
  })

  test('is forgotten, address and all, if nobody confirms it in 48 hours', async () => {
    await ask()
    await deliverAll()
    const token = keyIn(server().received[0]?.text, '/benachrichtigungen/bestaetigen')
    expect(await confirmAlert(bodyId, token, later(49))).toBe(false)
    await forgetOldAlerts(later(47))
    expect(await db.alertRecipient.count()).toBe(1)
    await forgetOldAlerts(later(49))
    expect(await db.alertRecipient.count()).toBe(0)
    expect(await db.alertMail.count()).toBe(0)
  })

  test('is answered the same whether the address has it already or not', async () => {
    await subscribe(server(), bodyId, subject)
    expect(await ask({ email: ' LeserIn@Example.ORG ' })).toEqual({ ok: true })
    expect(await ask({ email: 'wer.anderes@example.org' })).toEqual({ ok: true })
    await deliverAll()
    expect(server().received.map(({ subject: line }) => line)).toEqual([
      'Schon bestellt: Benachrichtigungen zu „Haushalt“',
      'Bitte bestätigen: Benachrichtigungen zu „Haushalt“',
    ])
    expect((await subscriptions()).map(({ state }) => state)).toEqual(['active', 'unconfirmed'])
  })

  test('asks once, however often the button is pressed', async () => {
    await Promise.all([ask(), ask(), ask()])
    await deliverAll()
    expect(server().received).toHaveLength(1)
    expect(await db.alertRecipient.count()).toBe(1)
  })

  test.each<[string, Partial<AlertForm>]>([
    ['email', { email: '' }],
    ['email', { email: 'keine Adresse' }],
    ['email', { email: 'a@example.org\r\nBcc: b@example.org' }],
    ['email', { email: 'a@example.org, b@example.org' }],
    ['email', { email: `${'a'.repeat(250)}@example.org` }],
    ['frequency', { frequency: 'stündlich' }],
  ])('with a wrong %s is refused beside the field', async (path, fields) => {
    const answer = await ask(fields)
    expect(answer).toMatchObject({ ok: false, errors: [{ path }] })
    expect(await db.alertRecipient.count()).toBe(0)
  })

  test('takes what fills in the hidden field for no person', async () => {
    expect(await ask({ website: 'https://spam.example' })).toEqual({ ok: true })
    expect(await db.alertRecipient.count()).toBe(0)
  })

  test('is limited for an address, and for whoever asks', async () => {
    const asking = async (fields: (n: number) => Partial<AlertForm>) => {
      const answers = []
      for (let n = 0; n < 21; n += 1) answers.push((await ask(fields(n))).ok)
      return answers.filter(Boolean).length
    }
    expect(await asking((n) => ({ sender: `192.0.2.${n}` }))).toBe(6)
    expect(await asking((n) => ({ email: `wer${n}@example.org`, sender: '198.51.100.7' }))).toBe(20)
  })

  test('is not offered without a mail server', async () => {
    delete process.env['SMTP_URL']
    expect((await ask()).ok).toBe(false)
    expect(await db.alertRecipient.count()).toBe(0)
  })
})

describe('whoever is subscribed', () => {
  const manage = async () => {
    const recipient = await db.alertRecipient.findFirstOrThrow({ where: { email: EMAIL } })
    return signLink('manage', recipient.id)
  }

  test('sees all of it, changes how often, pauses and goes on', async () => {
    const person = await createPerson(bodyId, { name: 'Erika Muster' })
    const id = await subscribe(server(), bodyId, subject)
    await subscribe(server(), bodyId, await record(bodyId, 'person', person.id))
    const token = await manage()
    expect(await readAlerts(bodyId, token)).toMatchObject({
      email: EMAIL,
      alerts: [
        { about: '„Haushalt“', path: '/suche?q=Haushalt&sort=newest', frequency: 'immediate' },
        { about: 'Erika Muster', path: `/personen/${person.slug}`, state: 'active' },
      ],
    })
    for (const change of ['daily', 'pause'] as const)
      expect(await changeAlert(bodyId, token, id, change)).toBe(true)
    expect((await subscriptions())[0]).toMatchObject({ frequency: 'daily', state: 'paused' })
    expect(await changeAlert(bodyId, token, id, 'resume')).toBe(true)
    expect((await subscriptions())[0]).toMatchObject({ state: 'active' })
  })

  test('ends one with the link of a mail, which works without anything else and only for that', async () => {
    const organization = await createOrganization(bodyId)
    const id = await subscribe(server(), bodyId, subject)
    await subscribe(server(), bodyId, await record(bodyId, 'organization', organization.id))
    const token = await signLink('unsubscribe', id)
    expect(await readEnding(bodyId, token)).toEqual({ about: '„Haushalt“' })
    expect(await subscriptions()).toHaveLength(2)
    expect(await endAlert(token)).toBe(true)
    expect(await endAlert(token)).toBe(true)
    expect(await readEnding(bodyId, token)).toBeNull()
    expect(await subscriptions()).toMatchObject([{ topic: 'organization' }])
  })

  test('is forgotten with the last one, or at once if they want', async () => {
    const id = await subscribe(server(), bodyId, subject)
    await endAlert(await signLink('unsubscribe', id))
    expect(await db.alertRecipient.count()).toBe(0)
    await subscribe(server(), bodyId, subject)
    expect(await forgetAddress(bodyId, await manage())).toBe(true)
    expect(await db.alertRecipient.count()).toBe(0)
    expect(await subscriptions()).toEqual([])
  })

  test('cannot do anything with a link that is not theirs, or of another body', async () => {
    const id = await subscribe(server(), bodyId, subject)
    const other = await createBody()
    const token = await manage()
    const forged = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`
    expect(await readAlerts(bodyId, forged)).toBeNull()
    expect(await readAlerts(bodyId, await signLink('unsubscribe', id))).toBeNull()
    expect(await readAlerts(other.id, token)).toBeNull()
    expect(await changeAlert(other.id, token, id, 'end')).toBe(false)
    expect(await forgetAddress(bodyId, forged)).toBe(false)
    expect(await endAlert(token)).toBe(false)
    expect(await endAlert('')).toBe(false)
    expect(await subscriptions()).toHaveLength(1)
  })

  test('is told nothing more when the address has refused three mails in a row', async () => {
    await subscribe(server(), bodyId, subject)
    server().onRecipient = () => {
      throw smtpError(550, '5.1.1 user unknown')
    }
    for (const count of [1, 2, 3]) {
      await ask({ sender: String(count) })
      await deliverAll()
      const [row] = await subscriptions()
      expect(row?.state).toBe(count < 3 ? 'active' : 'ended')
    }
    server().onRecipient = () => undefined
    await subscribe(server(), bodyId, subject)
    expect(await subscriptions()).toMatchObject([{ state: 'active' }])
    expect(await db.alertRecipient.findFirst()).toMatchObject({ refusals: 0 })
  })

  test('stays out of reach of the ages: what was sent is forgotten after a month', async () => {
    await subscribe(server(), bodyId, subject)
    await forgetOldAlerts(later(29 * 24))
    expect(await db.alertMail.count()).toBe(1)
    await forgetOldAlerts(later(31 * 24))
    expect(await db.alertMail.count()).toBe(0)
    expect(await subscriptions()).toMatchObject([{ state: 'active' }])
  })
})
