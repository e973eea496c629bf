import { useDatabase } from '@tests/database'
import { anActor } from '@tests/actors'
import { createBody } from '@tests/builders'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { createToken, listTokens, revokeToken, tokenState } from '@/usecases/auth/api-tokens'
import { programOf } from '@/usecases/auth/token-actor'

useDatabase()

let bodyId: string
let otherBodyId: string
let email: string
let userId: string

beforeAll(async () => {
  bodyId = (await createBody()).id
  otherBodyId = (await createBody({ slug: 'andere' })).id
  userId = (await anActor('clerk', 'Klara')).id
  email = `${userId}@example.org`
})

const aRequest = () => ({ email, name: 'Saalanlage', scopes: ['votes'], days: null })
const asked = (token: string) => new Headers({ authorization: `Bearer ${token}` })

async function aToken(
  change: Partial<ReturnType<typeof aRequest>> = {},
  body: string | null = null,
) {
  const made = await createToken({ ...aRequest(), ...change }, body)
  if (!made.ok) throw new Error(made.errors.map(({ message }) => message).join())
  return made
}

describe('a token', () => {
  test('lets a program write in the name of its user, with its own name beside it', async () => {
    const { token } = await aToken()
    expect(await programOf(asked(token), bodyId)).toMatchObject({
      actor: { id: userId, name: 'Klara (Saalanlage)', role: 'clerk' },
      scopes: new Set(['votes']),
    })
  })

  test('is not in the database, only its hash is', async () => {
    const { token } = await aToken()
    const rows = await db.apiToken.findMany()
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  test('counts for its body alone', async () => {
    const { token } = await aToken({}, 'andere')
    expect(await programOf(asked(token), bodyId)).toBe('unknown')
    expect(await programOf(asked(token), otherBodyId)).not.toBe('unknown')
  })

  test('ends with its revocation, its last day, or the account', async () => {
    const revoked = await aToken()
    expect(await revokeToken(revoked.entry.prefix)).toBe(true)
    expect(await revokeToken(revoked.entry.id)).toBe(false)
    expect(await programOf(asked(revoked.token), bodyId)).toBe('unknown')

    const { token, entry } = await aToken()
    await db.apiToken.update({ where: { id: entry.id }, data: { expiresAt: new Date() } })
    expect(await programOf(asked(token), bodyId)).toBe('unknown')

    const other = await aToken()
    await db.user.update({ where: { id: userId }, data: { disabled: true } })
    expect(await programOf(asked(other.token), bodyId)).toBe('unknown')
    await db.user.update({ where: { id: userId }, data: { disabled: false } })
  })

  test('is listed with when it was last used', async () => {
    const { token, entry } = await aToken({ name: 'Liste' })
    await programOf(asked(token), bodyId)
    const listed = (await listTokens()).find(({ id }) => id === entry.id)
    expect(listed?.lastUsedAt).toBeInstanceOf(Date)
    expect(listed && tokenState(listed, new Date())).toBe('gültig')
  })

  test.each([
    ['no account', { email: 'niemand@example.org' }, 'Dieses Konto gibt es nicht.'],
    ['no scope', { scopes: [] }, 'Bitte mindestens ein Recht nennen.'],
    ['an unknown scope', { scopes: ['alles'] }, 'Rechte sind: votes, statements, attendance.'],
    ['no name', { name: ' ' }, 'Bitte ausfüllen.'],
  ])('is not made for %s', async (_, change, message) => {
    expect(await createToken({ ...aRequest(), ...change }, null)).toMatchObject({
      ok: false,
      errors: [{ message }],
    })
  })

  test('is not made for a role that writes no votes, or for a body that is not there', async () => {
    const { id } = await anActor('reviewer')
    const request = { ...aRequest(), email: `${id}@example.org` }
    expect(await createToken(request, null)).toMatchObject({ ok: false })
    expect(await createToken(aRequest(), 'nirgendwo')).toMatchObject({ ok: false })
  })
})

test.each([
  [null, 'none'],
  ['', 'unknown'],
  ['Basic YTpi', 'unknown'],
  ['Bearer ', 'unknown'],
  ['Bearer wortlaut_kurz', 'unknown'],
  [`Bearer wortlaut_${'x'.repeat(43)}`, 'unknown'],
  [`Bearer ${'x'.repeat(100_000)}`, 'unknown'],
])('an Authorization header of %s is nobody’s', async (header, expected) => {
  const headers = new Headers(header === null ? {} : { authorization: header })
  expect(await programOf(headers, bodyId)).toBe(expected)
})
