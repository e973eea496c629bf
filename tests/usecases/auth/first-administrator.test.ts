import { expect, test } from 'vitest'
import { db } from '@/db/client'
import {
  canSetUp,
  ensureAdministratorFromEnvironment,
  firstAdministratorLink,
  setUpFirstAdministrator,
} from '@/usecases/first-administrator'
import { useDatabase } from '@tests/database'
import { anAccount, Browser, useDataFolder } from './browser'

useDatabase('test')
useDataFolder()

const form = {
  name: 'Erika Erste',
  email: 'Erika@Example.org',
  password: 'ein langes Passwort',
  passwordAgain: 'ein langes Passwort',
}

async function newToken(): Promise<string> {
  const link = await firstAdministratorLink('https://kreistag.example')
  expect(link).toMatch(/^https:\/\/kreistag\.example\/anmelden\/einrichten\?token=[\w-]{43}$/)
  return new URL(link ?? '').searchParams.get('token') ?? ''
}

test('the link creates one administrator, who can sign in, and then no more', async () => {
  const token = await newToken()
  expect(await setUpFirstAdministrator(token, form)).toEqual({
    ok: true,
    email: 'erika@example.org',
  })
  const user = { email: 'erika@example.org', password: form.password }
  expect(await new Browser().signIn(user)).toMatchObject({ ok: true })
  expect(await db.user.findMany({ select: { role: true } })).toEqual([{ role: 'administrator' }])
  const again = await setUpFirstAdministrator(token, { ...form, email: 'zweite@example.org' })
  expect(again).toEqual({ ok: false, kind: 'void' })
  expect(await firstAdministratorLink('https://kreistag.example')).toBeNull()
})

test('of several who use the link at once, one becomes administrator', async () => {
  const token = await newToken()
  const results = await Promise.all(
    Array.from({ length: 6 }, (_, index) =>
      setUpFirstAdministrator(token, { ...form, email: `person${index}@example.org` }),
    ),
  )
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await db.user.count()).toBe(1)
})

test('wrong input stores nothing and leaves the link as it is', async () => {
  const token = await newToken()
  const short = { ...form, password: 'elf Zeichen', passwordAgain: 'elf Zeichen' }
  expect(await setUpFirstAdministrator(token, short)).toMatchObject({
    kind: 'invalid',
    errors: [{ path: 'password', message: 'Bitte mindestens 12 Zeichen verwenden.' }],
  })
  const empty = { name: '', email: 'x', password: '', passwordAgain: '' }
  const refused = await setUpFirstAdministrator(token, empty)
  expect(refused).toMatchObject({ kind: 'invalid' })
  expect(await db.user.count()).toBe(0)
  expect(await canSetUp(token)).toBe(true)
})

test('a guessed token, an expired link and one replaced by a newer are void', async () => {
  const first = await newToken()
  const second = await newToken()
  expect(await canSetUp('x'.repeat(43))).toBe(false)
  expect(await canSetUp(first)).toBe(false)
  expect(await canSetUp(second)).toBe(true)
  await db.verification.updateMany({ data: { expiresAt: new Date(Date.now() - 1000) } })
  expect(await canSetUp(second)).toBe(false)
  expect(await setUpFirstAdministrator(second, form)).toEqual({ ok: false, kind: 'void' })
})

test('as soon as any user exists the link is void', async () => {
  const token = await newToken()
  await anAccount('clerk')
  expect(await canSetUp(token)).toBe(false)
  expect(await setUpFirstAdministrator(token, form)).toEqual({ ok: false, kind: 'void' })
})

test('the token itself is not in the database', async () => {
  const token = await newToken()
  expect(JSON.stringify(await db.verification.findMany())).not.toContain(token)
})

test('the environment creates the first administrator and never changes one', async () => {
  process.env['ADMIN_EMAIL'] = 'Amt@example.org'
  process.env['ADMIN_PASSWORD'] = 'Passwort aus der Umgebung'
  try {
    const created = await Promise.all([
      ensureAdministratorFromEnvironment(),
      ensureAdministratorFromEnvironment(),
    ])
    expect(created.filter(Boolean)).toHaveLength(1)
    const user = { email: 'amt@example.org', password: 'Passwort aus der Umgebung' }
    expect(await new Browser().signIn(user)).toMatchObject({ ok: true })
    expect(await firstAdministratorLink('https://kreistag.example')).toBeNull()
    process.env['ADMIN_PASSWORD'] = 'ein anderes Passwort'
    expect(await ensureAdministratorFromEnvironment()).toBe(false)
    expect(await new Browser().signIn(user)).toMatchObject({ ok: true })
  } finally {
    delete process.env['ADMIN_EMAIL']
    delete process.env['ADMIN_PASSWORD']
  }
})

test('without the setting the environment creates nobody', async () => {
  expect(await ensureAdministratorFromEnvironment()).toBe(false)
  expect(await db.user.count()).toBe(0)
})
