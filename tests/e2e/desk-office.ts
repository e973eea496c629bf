import { expect } from 'vitest'
import type { Page } from 'playwright-core'
import type { CommandInput } from '@/domain/desk/commands'
import { fill, save } from '@tests/e2e/office'

/** A session with its desk, ready to be recorded. */
export interface Hall {
  sessionId: string
  items: string[]
  path: string
}

/** Somebody with a seat and a vote, of a faction, entered through the form. */
export async function seat(page: Page, name: string, faction: string): Promise<string> {
  const [givenName = '', familyName = ''] = name.split(' ')
  await page.goto('/admin/datensaetze/neu/person')
  await fill(page, {
    name,
    givenName,
    familyName,
    'memberships.0.organizationId': 'Kreistag Siegen-Wittgenstein',
    'memberships.0.role': 'Mitglied',
  })
  await page.getByRole('button', { name: 'Mitgliedschaft hinzufügen' }).click()
  await page.locator('main [name="memberships.1.organizationId"]').waitFor()
  await fill(page, {
    'memberships.1.organizationId': faction,
    'memberships.1.role': 'Mitglied',
  })
  return save(page)
}

/** Sends commands as another program at the desk would, with the clerk's sign-in. */
export async function sendCommands(
  page: Page,
  sessionId: string,
  commands: readonly CommandInput[],
): Promise<void> {
  const results = await page.evaluate(
    async ({ id, list }) => {
      const clientId = crypto.randomUUID()
      const sent = list.map((command, index) => ({
        id: crypto.randomUUID(),
        clientId,
        number: index + 1,
        base: 1_000_000,
        command,
      }))
      const results: string[] = []
      // No more than 200 at once are taken.
      for (let from = 0; from < sent.length; from += 200) {
        const answer = await fetch(`/api/pult/${id}/commands`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ commands: sent.slice(from, from + 200) }),
        })
        const { answers } = (await answer.json()) as { answers: { result: string }[] }
        results.push(...answers.map(({ result }) => result))
      }
      return results
    },
    { id: sessionId, list: [...commands] },
  )
  expect(results).toEqual(commands.map(() => 'taken'))
}

/** A planned session on that day, with these items on its agenda. */
export async function hall(page: Page, title: string, titles: readonly string[]): Promise<Hall> {
  await page.goto('/admin/datensaetze/neu/sitzung')
  await fill(page, {
    title,
    organizationId: 'Kreistag Siegen-Wittgenstein',
    sessionState: 'geplant',
    date: new Date().toISOString().slice(0, 10),
  })
  const sessionId = await save(page)
  const items = titles.map(() => crypto.randomUUID())
  await sendCommands(
    page,
    sessionId,
    titles.map((item, index) => ({
      kind: 'item.add',
      id: items[index] ?? '',
      after: items[index - 1] ?? null,
      number: String(index + 1),
      title: item,
    })),
  )
  return { sessionId, items, path: `/admin/sitzungen/${sessionId}/pult` }
}

/** Goes to the desk and waits until it takes what is given. */
export async function goToDesk(page: Page, { path }: Hall): Promise<void> {
  await page.goto(path)
  await page.locator('[data-desk=ready]').waitFor()
}

/** Waits until the server has everything that was given here. */
export async function allSaved(page: Page): Promise<void> {
  // The words of the line wait a little before they speak of what passes by itself.
  await page.locator('[data-sync=saved][data-unsent="0"]').waitFor()
  await page.waitForFunction(async () => {
    const stored = await new Promise<number>((resolve) => {
      const opening = indexedDB.open('wortlaut-pult')
      opening.onerror = () => resolve(-1)
      opening.onsuccess = () => {
        const counting = opening.result.transaction('commands').objectStore('commands').count()
        counting.onsuccess = () => {
          resolve(counting.result)
          opening.result.close()
        }
      }
    })
    return stored === 0
  })
}

interface DeskAnswer {
  state: {
    session: { payload: { sessionState: string; attendances: unknown[] } }
    persons: { id: string }[]
    items: { id: string; payload: { startedAt: string | null; endedAt: string | null } }[]
    motions: { payload: { title: string; text: string; outcome: string } }[]
    statements: {
      payload: { passages: { kind: string; text: string }[]; stance: string | null }
    }[]
    votes: { payload: { stated: string | null; countedAt: string | null } }[]
  }
}

/** The desk as the server has it. */
export async function recorded(page: Page, { sessionId }: Hall): Promise<DeskAnswer['state']> {
  const answer = await page.request.get(`/api/pult/${sessionId}/state`)
  return ((await answer.json()) as DeskAnswer).state
}
