import { useDatabase } from '@tests/database'
import { useFiles } from '@tests/intake/files'
import { linksIn, MAIL_ORIGIN, useMailServer } from '@tests/mail-server'
import { expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { importSpeeches } from '@/usecases/import-speeches'
import { deliverAll, search, subscribe, tellNews } from './readers'

useDatabase('test')
const server = useMailServer()
const file = useFiles()
vi.setConfig({ testTimeout: 180_000 })

const speech = (n: number, text: string) =>
  JSON.stringify({
    id: `r${n}`,
    speaker: 'Anna Beispiel',
    party: 'Freie Liste',
    date: '2024-05-17',
    agenda: 'Radwege',
    text,
  })

const importing = async (...lines: string[]) =>
  importSpeeches(await file('reden.jsonl', `${lines.join('\n')}\n`), { body: 'testrat' })

/** More than are read from the record at once. */
const MANY = 6_000

test('thousands of statements at once make one mail, with how many there are and the first of them', async () => {
  await importing(speech(0, 'Noch vor der Bestellung.'))
  const { id: bodyId } = await db.body.findFirstOrThrow()
  await subscribe(server(), bodyId, await search(bodyId, 'q=Radweg'))
  await subscribe(server(), bodyId, await search(bodyId, ''), { email: 'alles@example.org' })
  const lines = Array.from({ length: MANY }, (_, n) =>
    speech(n + 1, n % 2 === 0 ? `Der Radweg Nummer ${n} fehlt.` : `Nummer ${n} ist gut.`),
  )
  await importing(...lines)
  await tellNews()
  await tellNews()
  await deliverAll()
  const { received, raw } = server()
  expect(received.map(({ subject }) => subject).toSorted()).toEqual([
    '3000\u00a0neue Wortbeiträge zu „Radweg“',
    '6000\u00a0neue Wortbeiträge zu Ihrer Suche (alles)',
  ])
  const index = received.findIndex(({ subject }) => subject?.includes('Radweg'))
  const mail = received[index]
  expect(mail?.text).toContain('Das sind die ersten 10 von 3000\u00a0Einträgen.')
  expect(mail?.text?.match(/Der Radweg Nummer/g)).toHaveLength(10)
  expect(linksIn(mail?.text, '/w/')).toHaveLength(10)
  expect(linksIn(mail?.text, '/suche')).toEqual([`${MAIL_ORIGIN}/suche?q=Radweg&sort=newest`])

  const head = raw[index]?.split('\r\n\r\n')[0]?.replaceAll(/\r\n[ \t]+/g, ' ') ?? ''
  expect(head).toMatch(
    /^List-Unsubscribe: <https:\/\/kreis\.example\/api\/benachrichtigungen\/abmelden\/[\w-]{44}>$/m,
  )
  expect(head).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m)

  // The same import once more publishes nothing.
  await importing(...lines)
  await tellNews(3_600_000)
  await deliverAll()
  expect(received).toHaveLength(2)
})
