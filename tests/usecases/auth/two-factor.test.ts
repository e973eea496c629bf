import { createOTP } from '@better-auth/utils/otp'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { currentActor, currentSignIn } from '@/usecases/auth/current-actor'
import {
  confirmTwoFactor,
  disableTwoFactor,
  renewBackupCodes,
  startTwoFactor,
} from '@/usecases/auth/two-factor'
import { owesSecondFactor, verifySecondFactor } from '@/usecases/auth/verify-second-factor'
import { setDisabled } from '@/usecases/manage-users'
import { useDatabase } from '@tests/database'
import { type Account, anAccount, Browser, useDataFolder } from './browser'

useDatabase()
useDataFolder()

/** What the app on the phone does. */
async function codeFor(uri: string, ago = 0): Promise<string> {
  const { searchParams } = new URL(uri)
  const secret = fromBase32(searchParams.get('secret') ?? '')
  return createOTP(secret).hotp(Math.floor(Date.now() / 30_000) - ago)
}

function fromBase32(text: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = Array.from(text, (letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0'))
  const bytes = bits.join('').match(/.{8}/g) ?? []
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2))).toString('latin1')
}

async function withApp(): Promise<{
  user: Account
  browser: Browser
  uri: string
  backupCodes: string[]
}> {
  const user = await anAccount()
  const browser = new Browser()
  await browser.signIn(user)
  const started = await startTwoFactor(user, { password: user.password }, browser.headers)
  if (!started.ok) throw new Error('The app was not set up')
  const code = await codeFor(started.uri)
  const confirmed = await confirmTwoFactor(user, { code }, browser.headers)
  if (!confirmed.ok) throw new Error('The app was not confirmed')
  browser.keep(confirmed.cookies)
  return { user, browser, uri: started.uri, backupCodes: confirmed.backupCodes }
}

async function afterPassword(user: Account): Promise<Browser> {
  const browser = new Browser()
  expect(await browser.signIn(user)).toMatchObject({ ok: true, next: 'second-factor' })
  return browser
}

test('setting an app up needs the password and a first code, and is off until then', async () => {
  const user = await anAccount()
  const browser = new Browser()
  await browser.signIn(user)
  expect(
    await startTwoFactor(user, { password: 'das falsche Passwort' }, browser.headers),
  ).toMatchObject({ ok: false, errors: [{ path: 'password' }] })
  const started = await startTwoFactor(user, { password: user.password }, browser.headers)
  if (!started.ok) throw new Error('The app was not set up')
  const right = await codeFor(started.uri)
  const wrong = right === '000000' ? '000001' : '000000'
  expect(await confirmTwoFactor(user, { code: wrong }, browser.headers)).toMatchObject({
    ok: false,
    errors: [{ path: 'code' }],
  })
  expect(await new Browser().signIn(user)).toMatchObject({ next: 'signed-in' })
})

test('with an app, the password alone signs nobody in; password and code do', async () => {
  const { user, browser, uri, backupCodes } = await withApp()
  expect(backupCodes).toHaveLength(10)
  expect((await currentSignIn(browser.headers))?.twoFactor).toBe(true)

  const other = await afterPassword(user)
  expect(owesSecondFactor(other.headers)).toBe(true)
  expect(await currentActor(other.headers)).toBeNull()
  const result = await verifySecondFactor(
    { kind: 'code', code: ` ${await codeFor(uri)} ` },
    other.request,
  )
  if (!result.ok) throw new Error('The code was refused')
  other.keep(result.cookies)
  expect((await currentActor(other.headers))?.id).toBe(user.id)
  expect(owesSecondFactor(other.headers)).toBe(false)
})

test('a code that is wrong, too old or no code is refused', async () => {
  const { user, uri } = await withApp()
  const browser = await afterPassword(user)
  for (const code of [await codeFor(uri, 20), 'abcdef', '12345', '']) {
    expect(await verifySecondFactor({ kind: 'code', code }, browser.request)).toMatchObject({
      ok: false,
      kind: 'refused',
      errors: [{ path: 'code' }],
      status: 422,
    })
  }
  expect(await currentActor(browser.headers)).toBeNull()
})

test('guessing codes ends the first step', async () => {
  const { user, uri } = await withApp()
  const browser = await afterPassword(user)
  const old = await codeFor(uri, 20)
  for (let attempt = 0; attempt < 5; attempt++) {
    await verifySecondFactor({ kind: 'code', code: old }, browser.request)
  }
  const right = { kind: 'code', code: await codeFor(uri) } as const
  expect(await verifySecondFactor(right, browser.request)).toEqual({ ok: false, kind: 'expired' })
})

test('without the first step there is no second', async () => {
  const result = await verifySecondFactor({ kind: 'code', code: '123456' }, new Browser().request)
  expect(result).toEqual({ ok: false, kind: 'expired' })
})

test('a backup code works once, with or without its hyphen', async () => {
  const { user, backupCodes } = await withApp()
  const code = backupCodes[0] ?? ''
  const first = await afterPassword(user)
  expect(
    await verifySecondFactor({ kind: 'backup', code: code.replace('-', ' ') }, first.request),
  ).toMatchObject({ ok: true })
  const second = await afterPassword(user)
  expect(await verifySecondFactor({ kind: 'backup', code }, second.request)).toMatchObject({
    ok: false,
    errors: [{ message: 'Dieser Ersatzcode ist nicht richtig oder schon verbraucht.' }],
  })
})

test('of two who use one backup code at once, one gets in', async () => {
  const { user, backupCodes } = await withApp()
  const code = backupCodes[1] ?? ''
  const browsers = await Promise.all([afterPassword(user), afterPassword(user)])
  const results = await Promise.all(
    browsers.map(({ request }) => verifySecondFactor({ kind: 'backup', code }, request)),
  )
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
})

test('renewed backup codes replace the earlier ones', async () => {
  const { user, browser, backupCodes } = await withApp()
  const renewed = await renewBackupCodes(user, { password: user.password }, browser.headers)
  if (!renewed.ok) throw new Error('The codes were not renewed')
  const old = { kind: 'backup', code: backupCodes[0] ?? '' } as const
  const fresh = { kind: 'backup', code: renewed.backupCodes[0] ?? '' } as const
  const other = await afterPassword(user)
  expect(await verifySecondFactor(old, other.request)).toMatchObject({ ok: false })
  expect(await verifySecondFactor(fresh, other.request)).toMatchObject({ ok: true })
})

test('switching it off needs the password; afterwards the password is enough', async () => {
  const { user, browser } = await withApp()
  expect(
    await disableTwoFactor(user, { password: 'das falsche Passwort' }, browser.headers),
  ).toMatchObject({ ok: false })
  const result = await disableTwoFactor(user, { password: user.password }, browser.headers)
  expect(result).toMatchObject({ ok: true })
  expect(await new Browser().signIn(user)).toMatchObject({ next: 'signed-in' })
})

test('whoever is disabled between the two steps does not get in', async () => {
  const { user, uri } = await withApp()
  const browser = await afterPassword(user)
  await setDisabled('operator', user.id, true)
  const code = await codeFor(uri)
  expect(await verifySecondFactor({ kind: 'code', code }, browser.request)).toMatchObject({
    ok: false,
    status: 403,
  })
})

test('neither secrets nor backup codes are stored as they are', async () => {
  const { user, uri, backupCodes } = await withApp()
  const row = await db.twoFactor.findFirstOrThrow({ where: { userId: user.id } })
  expect(row.secret).not.toContain(fromBase32(new URL(uri).searchParams.get('secret') ?? ''))
  expect(row.backupCodes).not.toContain(backupCodes[0])
})
