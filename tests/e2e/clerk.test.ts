import { describe, expect, inject, test } from 'vitest'
import { ids } from '@seed/ids'
import { newPage } from '@tests/e2e/browser'
import { administrator, colleague, fill, save, take } from '@tests/e2e/office'
import { crawl } from '@tests/e2e/site-map'

const { baseUrl } = inject('site')
const REPORT = '„KIM“ kommt in die Warteschleife'

const textOf = async (path: string) => {
  const answer = await fetch(`${baseUrl}${path}`)
  return { status: answer.status, text: await answer.text() }
}

describe('the clerk’s office', () => {
  test('records a decision by keyboard, has it reviewed, corrects it in public, and hides what is not public', async () => {
    const boss = await administrator()
    const clerk = await colleague(boss, 'Anna', 'clerk')
    const reviewer = await colleague(boss, 'Berta', 'reviewer')

    await clerk.goto('/admin/datensaetze/neu/sitzung')
    await fill(clerk, {
      title: 'Sitzung im Herbst',
      organizationId: 'Kreistag Siegen-Wittgenstein',
      sessionState: 'beendet',
      date: '2021-10-08',
    })
    const session = await save(clerk)

    await clerk.goto(`/admin/datensaetze/neu/tagesordnungspunkt?sitzung=${session}`)
    await fill(clerk, { title: 'Radweg an der Sieg', number: '4' })
    const item = await save(clerk)

    await clerk.goto(`/admin/datensaetze/neu/antrag?punkt=${item}`)
    await fill(clerk, {
      title: 'Radweg bauen',
      text: 'Der Kreis baut den Radweg.',
      outcome: 'angenommen',
      moverReported: false,
      'citations.0.sourceId': REPORT,
      'citations.0.locator': 'Seite 1',
    })
    const motion = await save(clerk)

    // The vote by keyboard alone: from field to field, saved with Ctrl+S.
    await clerk.goto(`/admin/datensaetze/neu/abstimmung?antrag=${motion}`)
    await fill(clerk, {
      'citations.0.sourceId': REPORT,
      'citations.0.locator': 'Seite 1',
    })
    await clerk.locator('main [name="yes"]').focus()
    await clerk.keyboard.type('29')
    await clerk.keyboard.press('Tab')
    await clerk.keyboard.type('24')
    await clerk.keyboard.press('Tab')
    await clerk.keyboard.press('Tab')
    await clerk.keyboard.press('Tab')
    await clerk.keyboard.type('20')
    await clerk.keyboard.press('Control+s')
    // 53 votes of 20 present cannot be: told at the field, nothing typed is lost.
    await clerk.locator('main').getByRole('alert').first().waitFor()
    expect(await clerk.locator('main [name="yes"]').inputValue()).toBe('29')
    await clerk.locator('main [name="present"]').fill('53')
    const vote = await save(clerk)
    expect(await clerk.locator('main').innerText()).toContain('angenommen')

    await clerk.goto(`/admin/datensaetze/neu/beitrag?punkt=${item}`)
    await fill(clerk, {
      personId: 'Meike Menn',
      'passages.0.text': 'Der Radwegbau duldet keinen Aufschub.',
      'citations.0.sourceId': REPORT,
      'citations.0.locator': 'Seite 1',
    })
    await clerk.locator('main [name="passages.0.kind"][value="quote"]').check()
    const statement = await save(clerk)

    // Nothing of it is public yet, and the clerk cannot publish.
    for (const path of [`/w/${statement}`, `/abstimmungen/${vote}`, `/antraege/${motion}`])
      expect((await textOf(path)).status).toBe(404)
    await clerk.goto(`/admin/datensaetze/${item}`)
    expect(await clerk.getByRole('button', { name: 'Ganze Debatte veröffentlichen' }).count()).toBe(
      0,
    )

    await take(clerk, session, 'Zur Prüfung vorlegen')
    await take(clerk, item, 'Ganze Debatte vorlegen')
    await take(reviewer, session, 'Veröffentlichen')
    await take(reviewer, item, 'Ganze Debatte veröffentlichen')

    const reader = await newPage({ javaScript: false, width: 390 })
    await reader.goto(`/w/${statement}`)
    expect(await reader.locator('main').innerText()).toContain(
      '„Der Radwegbau duldet keinen Aufschub.“',
    )
    expect(await reader.locator('main').innerText()).toContain('29 Ja-Stimmen')
    const found = JSON.parse((await textOf('/api/v1/statements?q=Radwegbau')).text) as {
      total: number
    }
    expect(found.total).toBe(1)

    // A correction: reason asked for, old words stay public until it is published, then both.
    await clerk.goto(`/admin/datensaetze/${statement}`)
    await clerk
      .locator('main [name="passages.0.text"]')
      .fill('Der Radwegbau duldet keinerlei Aufschub.')
    await clerk.locator('main [name="reason"]').fill('Hörfehler in der Mitschrift berichtigt')
    await save(clerk)
    expect((await textOf(`/w/${statement}`)).text).toContain('duldet keinen Aufschub')
    await take(clerk, statement, 'Zur Prüfung vorlegen')
    await take(reviewer, statement, 'Veröffentlichen')
    expect((await textOf(`/w/${statement}`)).text).toContain('duldet keinerlei Aufschub')
    expect((await textOf(`/w/${statement}?version=1`)).text).toContain('duldet keinen Aufschub')
    expect((await textOf('/korrekturen')).text).toContain('Hörfehler in der Mitschrift berichtigt')

    // Hidden: a draft, a nichtöffentlicher Punkt that is published, a statement that is withdrawn.
    await clerk.goto(`/admin/datensaetze/neu/tagesordnungspunkt?sitzung=${session}`)
    await fill(clerk, { title: 'Entwurfswort Xanthippe', number: '5' })
    const draft = await save(clerk)
    await clerk.goto(`/admin/datensaetze/neu/tagesordnungspunkt?sitzung=${session}`)
    await fill(clerk, { title: 'Geheimwort Zephyrine', number: '6', isPublic: false })
    const closed = await save(clerk)
    await take(clerk, closed, 'Zur Prüfung vorlegen')
    await take(reviewer, closed, 'Veröffentlichen')
    const pages = await crawl()
    expect(pages.has('/abstimmungen')).toBe(true)
    for (const [path, { html }] of pages) {
      expect(html, path).not.toMatch(/Xanthippe|Zephyrine/i)
      expect(html, path).not.toContain(draft)
      expect(html, path).not.toContain(closed)
    }
    for (const path of [
      'sessions',
      'motions',
      'votes',
      'statements?limit=100',
      'persons',
      'matters',
    ])
      expect((await textOf(`/api/v1/${path}`)).text).not.toMatch(/Xanthippe|Zephyrine/i)
    for (const id of [draft, closed, '00000000-0000-4000-8000-000000000000'])
      expect((await textOf(`/api/v1/agenda-items/${id}`)).status).toBe(404)
  }, 180_000)

  test('tells the second of two editors, shows both versions and loses nothing typed', async () => {
    const first = await administrator()
    const second = await newPage({ signedInAs: first })
    const address = `/admin/datensaetze/${ids.persons.wied}`
    for (const page of [first, second]) await page.goto(address)
    await fill(first, { description: 'Fassung der Ersten', reason: 'Angabe zur Person ergänzt' })
    await save(first)
    await fill(second, { description: 'Fassung des Zweiten', reason: 'Andere Angabe zur Person' })
    await second.getByRole('button', { name: 'Speichern', exact: true }).last().click()
    const main = second.locator('main')
    await main.getByText('Fassung der Ersten').first().waitFor()
    expect(await second.locator('main [name="description"]').inputValue()).toBe(
      'Fassung des Zweiten',
    )
  })

  test('lets nobody in without signing in', async () => {
    for (const path of [
      '/admin',
      '/admin/datensaetze',
      '/admin/benutzer',
      `/admin/datensaetze/${ids.session}`,
    ]) {
      const answer = await fetch(`${baseUrl}${path}`, { redirect: 'manual' })
      expect(answer.status, path).toBe(307)
      expect(answer.headers.get('location')).toContain('/anmelden')
    }
  })
})
