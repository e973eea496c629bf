import { type Page } from 'playwright-core'
import { inject } from 'vitest'
import { newPage } from '@tests/e2e/browser'
import type { TestSite } from '@tests/e2e/site'

const PASSWORD = 'Kreishaus am Siegufer 2021'

async function enter(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/anmelden')
  await page.getByLabel('E-Mail-Adresse').fill(email)
  await page.getByLabel('Passwort', { exact: true }).fill(password)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/admin/)
}

/** A browser in which the administrator of the test site, or of another one, is signed in. */
export async function administrator(site: TestSite = inject('site')): Promise<Page> {
  const { admin } = site
  const page = await newPage({ site })
  await enter(page, admin.email, admin.password)
  return page
}

/** Lets the administrator create an account, sets its password by the one-time link, signs in. */
export async function colleague(
  boss: Page,
  name: string,
  role: string,
  site: { baseUrl: string } = inject('site'),
): Promise<Page> {
  const email = `${name.toLowerCase()}@example.org`
  await boss.goto('/admin/benutzer/neu')
  await boss.getByLabel('Name').fill(name)
  await boss.getByLabel('E-Mail-Adresse').fill(email)
  await boss.getByLabel('Rolle').selectOption(role)
  await boss.getByRole('button', { name: 'Konto anlegen' }).click()
  const link = await boss.locator('code').innerText()
  const page = await newPage({ site })
  await page.goto(link)
  for (const field of await page.locator('input[type=password]').all()) await field.fill(PASSWORD)
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => !url.pathname.includes('/passwort'))
  if (!page.url().includes('/admin')) await enter(page, email, PASSWORD)
  return page
}

const valueOf = (element: Element) => (element as HTMLOptionElement).value

/** Fills the form's fields by their names; a select by words of its option. */
export async function fill(page: Page, values: Record<string, string | boolean>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const field = page.locator(`main [name="${name}"]:not([type=hidden])`).first()
    if (typeof value === 'boolean') await field.setChecked(value)
    else if ((await field.evaluate((element) => element.tagName)) === 'SELECT')
      await field.selectOption(
        await field.locator('option', { hasText: value }).first().evaluate(valueOf),
      )
    else await field.fill(value)
  }
}

/** Stores the form and waits until the record has its address. Returns the record's id. */
export async function save(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Speichern', exact: true }).last().click()
  await page
    .getByRole('status')
    .filter({ hasText: /gespeichert|angelegt/i })
    .waitFor()
  return /datensaetze\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''
}

/** One of the steps a record offers: the button's words. */
export async function take(page: Page, id: string, step: string): Promise<void> {
  await page.goto(`/admin/datensaetze/${id}`)
  await page.getByRole('button', { name: step, exact: true }).click()
  await page.getByRole('status').first().waitFor()
}
