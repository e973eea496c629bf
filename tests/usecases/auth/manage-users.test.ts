import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { userRoleLabel, UserRole } from '@/domain/vocabulary'
import { currentActor } from '@/usecases/auth/current-actor'
import {
  changeRole,
  createUser,
  listUsers,
  type LinkResult,
  resetUser,
  setDisabled,
} from '@/usecases/manage-users'
import { passwordLinkOwner, setPassword } from '@/usecases/set-password'
import { useDatabase } from '@tests/database'
import { anAccount, Browser, useDataFolder } from './browser'

useDatabase('test')
useDataFolder()

const password = { password: 'mein neues Passwort', passwordAgain: 'mein neues Passwort' }

function tokenOf(result: LinkResult): string {
  if (!result.ok) throw new Error(result.errors[0]?.message)
  expect(result.path).toMatch(/^\/anmelden\/passwort\?token=[\w-]{43}$/)
  return new URL(result.path, 'https://kreistag.example').searchParams.get('token') ?? ''
}

test.each(UserRole.options)(
  'a new user with the role %s sets the password and signs in',
  async (role) => {
    const administrator = await anAccount('administrator')
    const email = `${role}@example.org`
    const created = await createUser(administrator, { name: userRoleLabel[role], email, role })
    const token = tokenOf(created)
    expect(await passwordLinkOwner(token)).toEqual({ name: userRoleLabel[role], email })
    expect(await new Browser().signIn({ email, ...password })).toMatchObject({ ok: false })
    expect(await setPassword(token, password)).toEqual({ ok: true, email })
    const browser = new Browser()
    expect(await browser.signIn({ email, ...password })).toMatchObject({ ok: true })
    expect((await currentActor(browser.headers))?.role).toBe(role)
  },
)

test('a link sets a password once; of several at once, one succeeds', async () => {
  const created = await createUser('operator', {
    name: 'Neu',
    email: 'neu@example.org',
    role: 'clerk',
  })
  const token = tokenOf(created)
  const results = await Promise.all(Array.from({ length: 4 }, () => setPassword(token, password)))
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await passwordLinkOwner(token)).toBeNull()
  expect(await setPassword(token, password)).toEqual({ ok: false, kind: 'void' })
})

test('a password below twelve characters is refused and the link stays', async () => {
  const created = await createUser('operator', {
    name: 'Neu',
    email: 'neu@example.org',
    role: 'clerk',
  })
  const token = tokenOf(created)
  const short = { password: 'elf Zeichen', passwordAgain: 'elf Zeichen' }
  expect(await setPassword(token, short)).toMatchObject({
    kind: 'invalid',
    errors: [{ path: 'password' }],
  })
  expect(await passwordLinkOwner(token)).not.toBeNull()
})

test.each(['editor', 'clerk', 'reviewer'] as const)('a %s manages nobody', async (role) => {
  const [actor, other] = [await anAccount(role), await anAccount('clerk')]
  const forbidden = { ok: false, status: 403 }
  const fields = { name: 'Neu', email: 'neu@example.org', role: 'administrator' }
  expect(await listUsers(actor)).toEqual([])
  expect(await createUser(actor, fields)).toMatchObject(forbidden)
  expect(await resetUser(actor, { id: other.id })).toMatchObject(forbidden)
  expect(await changeRole(actor, actor.id, 'administrator')).toMatchObject(forbidden)
  expect(await setDisabled(actor, other.id, true)).toMatchObject(forbidden)
  expect(await db.user.count()).toBe(2)
})

test('what is wrong with a new user is told by field, and nothing is stored', async () => {
  await createUser('operator', { name: 'Eins', email: 'eins@example.org', role: 'clerk' })
  expect(
    await createUser('operator', { name: 'Zwei', email: ' EINS@example.org', role: 'clerk' }),
  ).toMatchObject({ ok: false, status: 409, errors: [{ path: 'email' }] })
  const wrong = await createUser('operator', { name: ' ', email: 'eins@', role: 'chef' })
  expect(wrong.ok ? [] : wrong.errors.map(({ path }) => path)).toEqual(['name', 'email', 'role'])
  expect(await db.user.count()).toBe(1)
})

test('resetting voids password, sessions and earlier links', async () => {
  const [administrator, user] = [await anAccount('administrator'), await anAccount('editor')]
  const browser = new Browser()
  await browser.signIn(user)
  const first = tokenOf(await resetUser(administrator, { id: user.id }))
  expect(await currentActor(browser.headers)).toBeNull()
  expect(await new Browser().signIn(user)).toMatchObject({ ok: false })
  const second = tokenOf(await resetUser('operator', { email: user.email.toUpperCase() }))
  expect(await setPassword(first, password)).toEqual({ ok: false, kind: 'void' })
  expect(await setPassword(second, password)).toMatchObject({ ok: true })
})

test('second factors are removed only if asked for', async () => {
  const user = await anAccount()
  await db.user.update({ where: { id: user.id }, data: { twoFactorEnabled: true } })
  await db.twoFactor.create({
    data: { id: 'faktor', userId: user.id, secret: 'x', backupCodes: 'x' },
  })
  await resetUser('operator', { id: user.id })
  expect((await listUsers('operator'))[0]?.twoFactor).toBe(true)
  await resetUser('operator', { id: user.id }, { secondFactors: true })
  expect((await listUsers('operator'))[0]?.twoFactor).toBe(false)
  expect(await db.twoFactor.count()).toBe(0)
})

test('a disabled account cannot be reset, and its link no longer works', async () => {
  await anAccount('administrator')
  const user = await anAccount()
  const token = tokenOf(await resetUser('operator', { id: user.id }))
  await setDisabled('operator', user.id, true)
  expect(await resetUser('operator', { id: user.id })).toMatchObject({ ok: false, status: 409 })
  expect(await passwordLinkOwner(token)).toBeNull()
  expect(await setPassword(token, password)).toEqual({ ok: false, kind: 'void' })
})

test('the last administrator stays, even if two are demoted at once', async () => {
  const [one, two] = [await anAccount('administrator'), await anAccount('administrator')]
  const results = await Promise.all([
    changeRole(one, two.id, 'editor'),
    changeRole(two, one.id, 'editor'),
  ])
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  const [left] = await db.user.findMany({ where: { role: 'administrator' } })
  expect(await setDisabled('operator', left?.id ?? '', true)).toMatchObject({
    ok: false,
    status: 409,
  })
})

test('an administrator without a password yet does not count as one that is left', async () => {
  const administrator = await anAccount('administrator')
  await createUser(administrator, {
    name: 'Noch ohne',
    email: 'noch@example.org',
    role: 'administrator',
  })
  expect(await changeRole('operator', administrator.id, 'clerk')).toMatchObject({ ok: false })
})

test('administrators neither disable nor reset themselves', async () => {
  const [administrator] = [await anAccount('administrator'), await anAccount('administrator')]
  expect(await setDisabled(administrator, administrator.id, true)).toMatchObject({ ok: false })
  expect(await resetUser(administrator, { id: administrator.id })).toMatchObject({ ok: false })
})

test('a new role counts from the next request on', async () => {
  const user = await anAccount('clerk')
  const browser = new Browser()
  await browser.signIn(user)
  await changeRole('operator', user.id, 'reviewer')
  expect((await currentActor(browser.headers))?.role).toBe('reviewer')
})

test('unknown users are said to be unknown', async () => {
  const unknown = { ok: false, status: 404 }
  expect(await resetUser('operator', { email: 'niemand@example.org' })).toMatchObject(unknown)
  expect(await changeRole('operator', 'niemand', 'clerk')).toMatchObject(unknown)
})
