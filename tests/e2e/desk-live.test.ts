import { beforeAll, expect, test } from 'vitest'
import { newPage } from '@tests/e2e/browser'
import { allSaved, goToDesk, hall, seat, sendCommands } from '@tests/e2e/desk-office'
import { administrator, colleague, take } from '@tests/e2e/office'

const soon = (seconds: number) => new Date(Date.now() - 60_000 + seconds * 1000).toISOString()

let personIds: string[]

beforeAll(async () => {
  const page = await administrator()
  personIds = [await seat(page, 'Gesa Groß', 'CDU'), await seat(page, 'Hanno Heil', 'SPD')]
  await page.context().close()
})

test('whoever reads along sees the end of the session, and a result that is released after it', async () => {
  const clerk = await administrator()
  const reviewer = await colleague(clerk, 'Lea', 'reviewer')
  const place = await hall(clerk, 'Sitzung zum Mitlesen', ['Haushalt'])
  const [item = ''] = place.items
  await take(clerk, place.sessionId, 'Zur Prüfung vorlegen')
  await take(reviewer, place.sessionId, 'Veröffentlichen')
  await take(clerk, item, 'Zur Prüfung vorlegen')
  await take(reviewer, item, 'Veröffentlichen')
  const listed = await clerk.request.get('/api/v1/sessions?limit=100')
  const { items } = (await listed.json()) as { items: { title: string; slug: string }[] }
  const live = `/sitzungen/${items.find(({ title }) => title === 'Sitzung zum Mitlesen')?.slug ?? ''}/live`

  const [motionId, voteId] = [crypto.randomUUID(), crypto.randomUUID()]
  await goToDesk(clerk, place)
  await sendCommands(clerk, place.sessionId, [
    { kind: 'session.start', at: soon(0) },
    { kind: 'live.switch', isLive: true },
    { kind: 'item.open', id: item, at: soon(1) },
    {
      kind: 'motion.add',
      id: motionId,
      agendaItemId: item,
      motionKind: 'substantive',
      title: 'Haushalt beschließen',
      text: 'Der Kreistag beschließt den Haushalt.',
      targetId: null,
    },
    { kind: 'vote.open', id: voteId, motionId, at: soon(2) },
    { kind: 'vote.enter', id: voteId, yes: 29, no: 24, abstain: 0, invalid: null, present: 53 },
    { kind: 'vote.count', id: voteId, at: soon(3) },
  ])
  const reader = await newPage({ width: 390 })
  await reader.goto(live)
  await reader.getByText('Die Sitzung läuft.').waitFor()
  await reader.getByText('Diese Seite aktualisiert sich von selbst.').waitFor()
  const refused = await newPage()
  await refused.route('**/events?*', (route) => route.fulfill({ status: 503 }), { times: 1 })
  await refused.goto(live)
  await refused.getByText('Die Verbindung ist unterbrochen.').waitFor()
  await refused.getByText('Diese Seite aktualisiert sich von selbst.').waitFor()

  await sendCommands(clerk, place.sessionId, [{ kind: 'session.end', at: soon(4) }])
  for (const page of [reader, refused]) await page.getByText('Die Sitzung ist beendet.').waitFor()
  expect(await reader.getByText('29', { exact: false }).count()).toBe(0)
  await sendCommands(clerk, place.sessionId, [{ kind: 'live.release', recordId: voteId }])
  await reader
    .getByText(/29\sJa-Stimmen/)
    .first()
    .waitFor()

  // As it was told, for those who come later and for those without a script.
  for (const javaScript of [true, false]) {
    const late = await newPage({ javaScript })
    await late.goto(live)
    const text = await late.locator('main').innerText()
    expect(text).toContain('Die Sitzung ist beendet.')
    expect(text).toMatch(/29\sJa-Stimmen/)
    expect(text).not.toContain('Anwesende Mitglieder')
    expect(await late.locator('main ol[aria-live] > li').count()).toBe(1)
  }
})

test('contributions are put in another order with the pointer', async () => {
  const page = await administrator()
  const place = await hall(page, 'Sitzung zum Ordnen', ['Radweg'])
  const [item = ''] = place.items
  await sendCommands(page, place.sessionId, [
    { kind: 'session.start', at: soon(0) },
    { kind: 'item.open', id: item, at: soon(1) },
    ...[0, 1, 2].map((turn) => ({
      kind: 'statement.add' as const,
      id: crypto.randomUUID(),
      agendaItemId: item,
      personId: personIds[turn % 2] ?? '',
      spokenAt: soon(2 + turn),
      passages: [{ kind: 'quote' as const, text: `Rede ${turn + 1}.` }],
    })),
  ])
  await goToDesk(page, place)
  const entries = page.getByRole('article', { name: /^Wortbeitrag von/ })
  const order = async () =>
    (await entries.allInnerTexts()).map((text) => /Rede \d/.exec(text)?.[0] ?? '')
  // The newest stands first.
  await expect.poll(order).toEqual(['Rede 3', 'Rede 2', 'Rede 1'])
  await entries.last().scrollIntoViewIfNeeded()
  const handle = await entries.first().getByText('⠿').boundingBox()
  const target = await entries.last().boundingBox()
  if (!handle || !target) throw new Error('there is nothing to take hold of')
  await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2)
  await page.mouse.down()
  await page.mouse.move(target.x + 60, target.y + 20, { steps: 5 })
  await page.mouse.up()
  await expect.poll(order, { timeout: 5000 }).toEqual(['Rede 2', 'Rede 1', 'Rede 3'])
  await allSaved(page)
  await page.reload()
  await page.locator('[data-desk=ready]').waitFor()
  expect(await order()).toEqual(['Rede 2', 'Rede 1', 'Rede 3'])
})
