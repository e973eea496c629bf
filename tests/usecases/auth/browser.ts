import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseSetCookieHeader } from 'better-auth/cookies'
import { hashPassword } from 'better-auth/crypto'
import { afterAll, beforeAll } from 'vitest'
import { inTransaction } from '@/db/accounts/transaction'
import { insertUser, storePassword } from '@/db/accounts/users'
import type { Actor } from '@/domain/publication/actor'
import type { UserRole } from '@/domain/vocabulary'
import type { Cookies } from '@/usecases/auth/answer'
import { signIn, type SignInResult } from '@/usecases/auth/sign-in'

/** Keeps cookies between requests, as a browser does. */
export class Browser {
  readonly #jar = new Map<string, string>()

  constructor(readonly sender: string = randomUUID()) {}

  get headers(): Headers {
    const pairs = [...this.#jar].map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    return new Headers({ cookie: pairs.join('; '), 'user-agent': 'Test' })
  }

  get request(): { headers: Headers; sender: string } {
    return { headers: this.headers, sender: this.sender }
  }

  keep(cookies: Cookies): void {
    for (const header of cookies) {
      for (const [name, { value, 'max-age': maxAge }] of parseSetCookieHeader(header)) {
        if (maxAge === 0) this.#jar.delete(name)
        else this.#jar.set(name, value)
      }
    }
  }

  async signIn(user: { email: string; password: string }): Promise<SignInResult> {
    const result = await signIn({ email: user.email, password: user.password }, this.request)
    if (result.ok) this.keep(result.cookies)
    return result
  }
}

export type Account = Actor & { email: string; password: string }

/** A user with a password, stored as the use cases store them. */
export async function anAccount(role: UserRole = 'clerk'): Promise<Account> {
  const password = `Passwort ${randomUUID()}`
  const user = { name: `Test ${role}`, email: `${randomUUID()}@example.org`, role }
  const passwordHash = await hashPassword(password)
  const id = await inTransaction(async (store) => {
    const inserted = await insertUser(store, user)
    if (inserted === null) throw new Error('The address is taken')
    await storePassword(store, inserted, passwordHash)
    return inserted
  })
  return { id, ...user, password }
}

/** Gives the key that signs cookies a folder of this file's own, and the site its default address. */
export function useDataFolder(): void {
  let folder: string
  beforeAll(async () => {
    delete process.env['BASE_URL'] // the test runner has one of its own, which is no address
    folder = await mkdtemp(join(tmpdir(), 'wortlaut-auth-'))
    process.env['DATA_DIR'] = folder
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))
}
