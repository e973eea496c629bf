import { setTimeout as delay } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { breaches } from '@tests/e2e/breaches'
import { newPage } from '@tests/e2e/browser'
import { administrator } from '@tests/e2e/office'
import { createSite, type RunningSite } from '@tests/e2e/site'
import { linksIn, smtpError, startMailServer, type MailServer } from '@tests/mail-server'
import { signLink } from '@/usecases/alerts/signed-links'

let mails: MailServer
let site: RunningSite
beforeAll(async () => {
  mails = await startMailServer()
  site = await createSite({ SMTP_URL: mails.url, MAIL_FROM: 'post@kreis.example' })
  await site.start()
})
afterAll(async () => {
  await site.remove()
  await mails.close()
})

const reader = () => newPage({ javaScript: false, width: 390, site })

const EMAIL = 'leserin@example.org'
const INBOX = 'Bitte sehen Sie in Ihr Postfach.'

async function fill(page: Page, email: string): Promise<void> {
  await page.getByLabel('Ihre E-Mail-Adresse').fill(email)
  await page.getByRole('button', { name: 'Benachrichtigen lassen' }).click()
}

/** The link to confirm with that was sent last, and to this address alone. */
async function linkSent(count: number): Promise<string> {
  await vi.waitFor(() => expect(mails.received).toHaveLength(count), 90_000)
  const [link] = linksIn(mails.received.at(-1)?.text, '/benachrichtigungen/bestaetigen')
  if (link === undefined) throw new Error('there is no link in the mail')
  expect(new URL(link).origin).toBe(site.baseUrl)
  return link
}

describe('a reader without JavaScript', () => {
  test('subscribes, confirms, changes and unsubscribes', async () => {
    const page = await reader()
    await page.goto('/suche?q=Integrationshelfer&kind=quote')
    await page.getByRole('link', { name: 'Benachrichtigen lassen' }).click()
    await fill(page, 'keine Adresse')
    await page.getByText('Bitte eine E-Mail-Adresse angeben').first().waitFor()
    await fill(page, EMAIL)
    await page.getByText(INBOX).waitFor()
    expect(page.url()).not.toContain('example.org')

    const link = await linkSent(1)
    expect(mails.received[0]?.subject).toBe(
      'Bitte bestätigen: Benachrichtigungen zu „Integrationshelfer“ (nur wörtlich)',
    )
    // What a scanner of mails does.
    for (let times = 0; times < 2; times += 1) await fetch(link)
    await page.goto(link)
    await page.getByRole('button', { name: 'Ja, benachrichtigen' }).click()
    await page.getByText('Ihre Benachrichtigungen sind bestellt.').waitFor()

    await page.getByRole('link', { name: 'Meine Benachrichtigungen' }).click()
    await page.getByRole('heading', { name: 'Suche: „Integrationshelfer“' }).waitFor()
    await page.getByRole('button', { name: 'Sofort statt täglich' }).click()
    await page.getByText('Sie werden von jetzt an sofort benachrichtigt.').waitFor()
    await page.getByRole('button', { name: 'Anhalten' }).click()
    await page.getByText('angehalten', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Fortsetzen' }).click()
    await page.getByText('aktiv', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Abbestellen' }).click()
    await page.getByText('Diese Benachrichtigung ist abbestellt und gelöscht.').waitFor()
    await page.goto(link)
    await page.getByRole('heading', { name: 'Dieser Link gilt nicht mehr' }).waitFor()
  })

  test.each([
    ['person', '/personen/andreas-mueller'],
    ['committee', '/gremien/kreistag'],
  ])('finds the way from a %s, and deletes everything', async (_, path) => {
    const page = await reader()
    const before = mails.received.length
    await page.goto(path)
    await page.getByRole('link', { name: 'Benachrichtigen lassen' }).click()
    await fill(page, EMAIL)
    await page.getByText(INBOX).waitFor()
    await page.goto(await linkSent(before + 1))
    await page.getByRole('button', { name: 'Ja, benachrichtigen' }).click()
    await page.getByRole('link', { name: 'Meine Benachrichtigungen' }).click()
    await page.getByRole('button', { name: 'Adresse und alle Benachrichtigungen löschen' }).click()
    await page.getByText('Ihre Adresse und alle Ihre Benachrichtigungen sind gelöscht.').waitFor()
  })

  test('unsubscribes with the link of a mail, by a button; a mail program does so by itself', async () => {
    const page = await reader()
    const before = mails.received.length
    await page.goto('/vorgaenge')
    await page.locator('main a[href^="/vorgaenge/"]').first().click()
    await page.getByRole('link', { name: 'Benachrichtigen lassen' }).click()
    await fill(page, EMAIL)
    await page.goto(await linkSent(before + 1))
    await page.getByRole('button', { name: 'Ja, benachrichtigen' }).click()
    await page.getByRole('link', { name: 'Meine Benachrichtigungen' }).click()
    const manage = page.url()
    const id = await page.locator('input[name="id"]').first().getAttribute('value')
    vi.stubEnv('DATA_DIR', site.dataDir)
    const token = await signLink('unsubscribe', id ?? '')
    vi.unstubAllEnvs()

    const oneClick = `${site.baseUrl}/api/benachrichtigungen/abmelden/${token}`
    const opened = await fetch(oneClick, { redirect: 'manual' })
    expect(opened.status).toBe(303)
    await page.goto(oneClick)
    await page.getByRole('button', { name: 'Abbestellen' }).waitFor()
    expect((await page.goto(manage))?.status()).toBe(200)

    const asked = (address: string) =>
      fetch(address, {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: 'List-Unsubscribe=One-Click',
      })
    expect((await asked(`${oneClick.slice(0, -1)}_`)).status).toBe(404)
    expect((await asked(oneClick)).status).toBe(200)
    expect((await asked(oneClick)).status).toBe(200)
    expect((await page.goto(manage))?.status()).toBe(404)
  })
})

describe('the pages', () => {
  test.each([
    ['light', 390],
    ['dark', 390],
    ['light', 1440],
    ['dark', 1440],
  ] as const)('keep nobody out, %s, %i px wide', async (scheme, width) => {
    const page = await newPage({ scheme, width, site })
    const before = mails.received.length
    const shot = async (name: string) => {
      const folder = process.env['PICTURES']
      if (folder)
        await page.screenshot({ path: `${folder}/${name}-${scheme}-${width}.png`, fullPage: true })
    }
    await page.goto('/benachrichtigungen?person=andreas-mueller')
    await shot('form')
    expect(await breaches(page)).toEqual([])
    await fill(page, 'keine Adresse')
    await page.getByText('Bitte eine E-Mail-Adresse angeben').first().waitFor()
    await shot('refused')
    expect(await breaches(page)).toEqual([])
    await fill(page, `${scheme}${width}@example.org`)
    await page.getByText(INBOX).waitFor()
    await shot('sent')
    await page.goto(await linkSent(before + 1))
    await shot('confirm')
    expect(await breaches(page)).toEqual([])
    await page.getByRole('button', { name: 'Ja, benachrichtigen' }).click()
    await page.getByRole('link', { name: 'Meine Benachrichtigungen' }).click()
    await page.getByRole('button', { name: 'Anhalten' }).waitFor()
    await shot('manage')
    expect(await breaches(page)).toEqual([])
    await page.goto('/personen/andreas-mueller')
    await shot('person')
    expect(await breaches(page)).toEqual([])
  })

  test('say so where no mail server is named', async () => {
    const page = await newPage({ javaScript: false })
    await page.goto('/benachrichtigungen?person=andreas-mueller')
    await page.getByText('Diese Website verschickt zurzeit keine Benachrichtigungen.').waitFor()
    await page.goto('/personen/andreas-mueller')
    expect(await page.getByRole('link', { name: 'Benachrichtigen lassen' }).count()).toBe(0)
  })
})

test('an operator sees what was refused, without the address, and has it sent once more', async () => {
  mails.onRecipient = (address) => {
    throw smtpError(550, `5.1.1 <${address}>: user unknown`)
  }
  const before = mails.received.length
  const page = await reader()
  await page.goto('/benachrichtigungen?gremium=kreistag')
  await fill(page, 'vertippt@example.org')
  await page.getByText(INBOX).waitFor()
  const desk = await administrator(site)
  const refused = desk.getByRole('heading', { name: /^Nicht angenommen: Bitte um Bestätigung zu/ })
  await vi.waitFor(async () => {
    await desk.goto('/admin/meldungen')
    expect(await refused.count()).toBe(1)
  }, 60_000)
  const shown = await desk.locator('main').innerText()
  expect(shown).toContain('v…@example.org')
  expect(shown).toContain('user unknown')
  expect(shown).not.toContain('vertippt')
  expect(await breaches(desk)).toEqual([])
  const folder = process.env['PICTURES']
  if (folder) await desk.screenshot({ path: `${folder}/undelivered.png`, fullPage: true })
  mails.onRecipient = () => undefined
  await desk.getByRole('button', { name: 'Noch einmal senden' }).click()
  await desk.getByText('Die E-Mail wird noch einmal verschickt.').waitFor()
  await linkSent(before + 1)
})

test('a mail that was being sent when the power failed is not sent again', async () => {
  let handed = 0
  mails.onMail = () => {
    handed += 1
    return new Promise(() => undefined) // the server has it, and its answer is never heard
  }
  const page = await reader()
  await page.goto('/benachrichtigungen?gremium=kreistag')
  await fill(page, 'strom@example.org')
  await vi.waitFor(() => expect(handed).toBe(1), 60_000)
  await site.kill()
  await site.start()
  mails.onMail = () => {
    handed += 1
  }
  // The process is at work again: another mail goes out, after which nothing of the first one is left.
  const before = mails.received.length
  const again = await reader()
  await again.goto('/benachrichtigungen?person=andreas-mueller')
  await fill(again, 'danach@example.org')
  await linkSent(before + 1)
  await delay(5_000)
  expect(handed).toBe(2)
  expect(mails.received.at(-1)?.to).toMatchObject({ value: [{ address: 'danach@example.org' }] })
})
