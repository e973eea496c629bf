import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { listLoginSessions } from '@/usecases/auth/list-login-sessions'
import { changeName, changePassword } from '@/usecases/auth/change-account'
import { currentActor, currentSignIn } from '@/usecases/auth/current-actor'
import { endLoginSession, signOut, signOutEverywhere } from '@/usecases/auth/sign-out'
import { setDisabled } from '@/usecases/manage-users'
import { useDatabase } from '@tests/database'
import { anAccount, Browser, useDataFolder } from './browser'

useDatabase()
useDataFolder()

test('whoever signs in with their password is the current actor, with their role', async () => {
  const user = await anAccount('reviewer')
  const browser = new Browser()
  expect(await currentActor(browser.headers)).toBeNull()
  expect(await browser.signIn(user)).toMatchObject({ ok: true, next: 'signed-in' })
  expect(await currentActor(browser.headers)).toEqual({
    id: user.id,
    name: user.name,
    role: 'reviewer',
  })
})

test('the address may be typed in capital letters and with blanks around it', async () => {
  const user = await anAccount()
  const typed = { ...user, email: `  ${user.email.toUpperCase()} ` }
  expect(await new Browser().signIn(typed)).toMatchObject({ ok: true })
})

test('the session cookie is out of reach for scripts and other sites', async () => {
  const result = await new Browser().signIn(await anAccount())
  const cookie = result.ok ? result.cookies.find((text) => text.includes('session_token')) : ''
  expect(cookie).toMatch(/HttpOnly/i)
  expect(cookie).toMatch(/SameSite=Lax/i)
})

test('a wrong password and an unknown address are refused with the same words', async () => {
  const user = await anAccount()
  const wrong = await new Browser().signIn({ ...user, password: 'ganz falsches Passwort' })
  const unknown = await new Browser().signIn({ email: 'niemand@example.org', password: 'x' })
  expect(wrong).toEqual({
    ok: false,
    errors: [{ path: '', message: 'E-Mail-Adresse oder Passwort sind nicht richtig.' }],
    status: 422,
  })
  expect(unknown).toEqual(wrong)
})

test('what cannot be an address or a password is told beside its field', async () => {
  const result = await new Browser().signIn({ email: 'kein Postfach', password: '' })
  expect(result).toMatchObject({ ok: false, status: 422 })
  expect(result.ok ? [] : result.errors.map(({ path }) => path)).toEqual(['email', 'password'])
})

test('after five wrong passwords even the right one has to wait, and the database remembers', async () => {
  const user = await anAccount()
  const guesser = new Browser()
  for (let attempt = 0; attempt < 5; attempt++) {
    expect(await guesser.signIn({ ...user, password: `falsch ${attempt}` })).toMatchObject({
      status: 422,
    })
  }
  const limited = await guesser.signIn(user)
  expect(limited).toMatchObject({ ok: false, status: 429 })
  expect(limited.ok ? '' : limited.errors[0]?.message).toMatch(
    /^Zu viele Versuche\. Bitte versuchen Sie es in 15 Minuten noch einmal\.$/,
  )
  expect(await new Browser().signIn(user)).toMatchObject({ ok: true })

  const rows = await db.rateLimit.findMany()
  expect(rows.length).toBeGreaterThan(0)
  expect(JSON.stringify(rows, (_, value) => String(value))).not.toContain(user.email)
  await db.rateLimit.updateMany({ data: { lastRequest: BigInt(Date.now() - 16 * 60_000) } })
  expect(await guesser.signIn(user)).toMatchObject({ ok: true })
})

test('attempts at the same time are all counted', async () => {
  const user = await anAccount()
  const guesser = new Browser()
  const results = await Promise.all(
    Array.from({ length: 8 }, () => guesser.signIn({ ...user, password: 'geraten und falsch' })),
  )
  expect(results.filter((result) => !result.ok && result.status === 429)).toHaveLength(3)
})

test('a disabled user is signed out at once and cannot sign in again', async () => {
  const administrator = await anAccount('administrator')
  const user = await anAccount('editor')
  const browser = new Browser()
  await browser.signIn(user)
  expect(await setDisabled(administrator, user.id, true)).toEqual({ ok: true })
  expect(await currentActor(browser.headers)).toBeNull()
  expect(await browser.signIn(user)).toMatchObject({ ok: false, status: 403 })
  expect(await db.loginSession.count({ where: { userId: user.id } })).toBe(0)
  await setDisabled(administrator, user.id, false)
  expect(await browser.signIn(user)).toMatchObject({ ok: true })
})

test('a session that outlived the disabling of its account is worth nothing', async () => {
  const user = await anAccount()
  const browser = new Browser()
  await browser.signIn(user)
  await db.user.update({ where: { id: user.id }, data: { disabled: true } })
  expect(await currentActor(browser.headers)).toBeNull()
})

test('signing out ends this session alone', async () => {
  const user = await anAccount()
  const [here, there] = [new Browser(), new Browser()]
  await here.signIn(user)
  await there.signIn(user)
  const before = here.headers
  here.keep(await signOut(here.headers))
  expect(await currentActor(before)).toBeNull()
  expect(await currentActor(there.headers)).not.toBeNull()
})

test('signing out everywhere ends all sessions of the user and nobody else’s', async () => {
  const [user, other] = [await anAccount(), await anAccount()]
  const [here, there, theirs] = [new Browser(), new Browser(), new Browser()]
  await here.signIn(user)
  await there.signIn(user)
  await theirs.signIn(other)
  await signOutEverywhere(user, here.headers)
  expect(await currentActor(here.headers)).toBeNull()
  expect(await currentActor(there.headers)).toBeNull()
  expect(await currentActor(theirs.headers)).not.toBeNull()
})

test('one session can be ended from another device, but not by somebody else', async () => {
  const [user, stranger] = [await anAccount(), await anAccount()]
  const [here, there] = [new Browser(), new Browser()]
  await here.signIn(user)
  await there.signIn(user)
  expect(await listLoginSessions(user)).toHaveLength(2)
  const target = (await currentSignIn(there.headers))?.loginSessionId ?? ''
  await endLoginSession(stranger, target)
  expect(await currentActor(there.headers)).not.toBeNull()
  await endLoginSession(user, target)
  expect(await currentActor(there.headers)).toBeNull()
  expect(await currentActor(here.headers)).not.toBeNull()
})

test('changing the password takes the old one and signs out everywhere else', async () => {
  const user = await anAccount()
  const [here, there] = [new Browser(), new Browser()]
  await here.signIn(user)
  await there.signIn(user)
  const next = { password: 'ein ganz neues Passwort', passwordAgain: 'ein ganz neues Passwort' }

  const wrong = await changePassword(
    user,
    { currentPassword: 'nicht das alte Passwort', ...next },
    here.headers,
  )
  expect(wrong).toMatchObject({ ok: false, errors: [{ path: 'currentPassword' }] })
  const right = await changePassword(
    user,
    { currentPassword: user.password, ...next },
    here.headers,
  )
  if (!right.ok) throw new Error('The password was not changed')
  here.keep(right.cookies)
  expect(await currentActor(here.headers)).not.toBeNull()
  expect(await currentActor(there.headers)).toBeNull()
  expect(await new Browser().signIn(user)).toMatchObject({ ok: false })
  expect(await new Browser().signIn({ ...user, password: next.password })).toMatchObject({
    ok: true,
  })
})

test('a new password of eleven characters, or typed differently the second time, is refused', async () => {
  const user = await anAccount()
  const browser = new Browser()
  await browser.signIn(user)
  const change = (password: string, passwordAgain: string) =>
    changePassword(
      user,
      { currentPassword: user.password, password, passwordAgain },
      browser.headers,
    )
  expect(await change('elf Zeichen', 'elf Zeichen')).toMatchObject({
    ok: false,
    errors: [{ path: 'password', message: 'Bitte mindestens 12 Zeichen verwenden.' }],
  })
  expect(await change('zwölf Zeichen', 'zwölf Zeichem')).toMatchObject({
    ok: false,
    errors: [{ path: 'passwordAgain' }],
  })
  expect(await change('zwölfZeichen', 'zwölfZeichen')).toMatchObject({ ok: true })
})

test('a changed name shows at once', async () => {
  const user = await anAccount()
  const browser = new Browser()
  await browser.signIn(user)
  expect(await changeName(user, { name: ' ' })).toMatchObject({ ok: false })
  expect(await changeName(user, { name: ' Frieda Neu ' })).toMatchObject({ ok: true })
  expect((await currentActor(browser.headers))?.name).toBe('Frieda Neu')
})
