import { expect, test } from 'vitest'
import { answerPasskeyCeremony } from '@/usecases/auth/passkey-ceremony'
import { useDatabase } from '@tests/database'
import { anAccount, Browser, useDataFolder } from './browser'

useDatabase()
useDataFolder()

const ORIGIN = 'http://localhost:3000'

function ask(path: string, init: RequestInit = {}): Promise<Response> {
  return answerPasskeyCeremony(new Request(`${ORIGIN}/api/auth${path}`, init), 'test')
}

const json = (body: unknown, headers?: Headers): RequestInit => {
  const sent = new Headers(headers)
  sent.set('content-type', 'application/json')
  sent.set('origin', ORIGIN)
  return { method: 'POST', headers: sent, body: JSON.stringify(body) }
}

test.each([
  ['/sign-up/email', json({ name: 'Eva', email: 'eva@example.org', password: 'langes Passwort' })],
  ['/sign-in/email', json({ email: 'eva@example.org', password: 'langes Passwort' })],
  ['/get-session', {}],
  ['/list-sessions', {}],
  ['/two-factor/enable', json({ password: 'langes Passwort' })],
  ['/passkey/delete-passkey', json({ id: 'x' })],
  ['/passkey/generate-register-options', json({})],
  ['/ok', {}],
])('%s is closed', async (path, init) => {
  expect((await ask(path, init)).status).toBe(404)
})

test('whoever is not signed in cannot begin to make a passkey', async () => {
  const answer = await ask('/passkey/generate-register-options')
  expect(answer.status).toBe(401)
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
})

test('whoever is signed in gets options that demand a check of the user by the device', async () => {
  const browser = new Browser()
  await browser.signIn(await anAccount())
  const answer = await ask('/passkey/generate-register-options', { headers: browser.headers })
  expect(answer.status).toBe(200)
  expect(await answer.json()).toMatchObject({
    rp: { id: 'localhost', name: 'Wortlaut' },
    authenticatorSelection: { userVerification: 'required', residentKey: 'required' },
  })
})

test('a made-up passkey signs nobody in', async () => {
  const options = await ask('/passkey/generate-authenticate-options')
  expect(options.status).toBe(200)
  const browser = new Browser()
  browser.keep(options.headers.getSetCookie())
  const answer = await ask(
    '/passkey/verify-authentication',
    json({ response: { id: 'x', rawId: 'x', type: 'public-key', response: {} } }, browser.headers),
  )
  expect(answer.status).toBe(401)
  expect(answer.headers.getSetCookie().join()).not.toContain('session_token')
})

test('another site cannot take part', async () => {
  const options = await ask('/passkey/generate-authenticate-options')
  const browser = new Browser()
  browser.keep(options.headers.getSetCookie())
  const init = json({ response: { id: 'x' } }, browser.headers)
  const headers = new Headers(init.headers)
  headers.set('origin', 'https://boese.example')
  expect((await ask('/passkey/verify-authentication', { ...init, headers })).status).toBe(403)
})
