import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { authSecret } from '@/usecases/auth/secret'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wortlaut-secret-'))
  process.env['DATA_DIR'] = join(folder, 'data')
})

afterEach(async () => {
  delete process.env['BETTER_AUTH_SECRET']
  await rm(folder, { recursive: true, force: true })
})

test('the key is made once, even if several ask at once, and only its owner can read it', async () => {
  const secrets = await Promise.all(Array.from({ length: 5 }, () => authSecret()))
  expect(new Set(secrets).size).toBe(1)
  expect(secrets[0]).toMatch(/^[\w-]{64}$/)
  expect(await authSecret()).toBe(secrets[0])
  const { mode } = await stat(join(folder, 'data', 'auth-secret'))
  expect(mode & 0o777).toBe(0o600)
})

test('a key from the environment is used as it is', async () => {
  process.env['BETTER_AUTH_SECRET'] = 'aus der Umgebung'
  expect(await authSecret()).toBe('aus der Umgebung')
})
