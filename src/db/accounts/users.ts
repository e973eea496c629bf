import 'server-only'
import { randomUUID } from 'node:crypto'
import { db } from '@/db/client'
import type { UserRole } from '@/domain/vocabulary'
import type { AccountStore } from './transaction'

/** Name of the sign-in method „password“ in the sign-in library's table of accounts. */
const PASSWORD_ACCOUNT = 'credential'

/** A user as the list of users shows them. */
export interface UserEntry {
  id: string
  name: string
  email: string
  role: UserRole
  disabled: boolean
  twoFactor: boolean
  passkeys: number
  /** `false` until the one-time link was used. */
  hasPassword: boolean
  createdAt: Date
}

const entryFields = {
  id: true,
  name: true,
  email: true,
  role: true,
  disabled: true,
  twoFactorEnabled: true,
  createdAt: true,
  accounts: { where: { providerId: PASSWORD_ACCOUNT }, select: { id: true } },
  _count: { select: { passkeys: true } },
} as const

interface EntryRow extends Omit<UserEntry, 'twoFactor' | 'passkeys' | 'hasPassword'> {
  twoFactorEnabled: boolean
  accounts: unknown[]
  _count: { passkeys: number }
}

function toEntry({ twoFactorEnabled, accounts, _count, ...user }: EntryRow): UserEntry {
  return {
    ...user,
    twoFactor: twoFactorEnabled,
    passkeys: _count.passkeys,
    hasPassword: accounts.length > 0,
  }
}

/** All users, by name. */
export async function findUsers(): Promise<UserEntry[]> {
  const rows = await db.user.findMany({
    select: entryFields,
    orderBy: [{ name: 'asc' }, { email: 'asc' }],
  })
  return rows.map(toEntry)
}

/** One user by id or by e-mail address in small letters. */
export async function findUser(
  by: { id: string } | { email: string },
  store: AccountStore = db,
): Promise<UserEntry | null> {
  const row = await store.user.findUnique({ where: by, select: entryFields })
  return row && toEntry(row)
}

export function countUsers(store: AccountStore = db): Promise<number> {
  return store.user.count()
}

/** How many administrators could still sign in if `exceptId` could not. */
export function countOtherAdministrators(store: AccountStore, exceptId: string): Promise<number> {
  return store.user.count({
    where: {
      role: 'administrator',
      disabled: false,
      id: { not: exceptId },
      OR: [{ accounts: { some: { providerId: PASSWORD_ACCOUNT } } }, { passkeys: { some: {} } }],
    },
  })
}

/** Stores a new user without a password; `null` if the e-mail address is taken. */
export async function insertUser(
  store: AccountStore,
  user: { name: string; email: string; role: UserRole },
): Promise<string | null> {
  const id = randomUUID()
  const { count } = await store.user.createMany({ data: { id, ...user }, skipDuplicates: true })
  return count === 1 ? id : null
}

export async function updateUser(
  id: string,
  change: { name?: string; role?: UserRole; disabled?: boolean },
  store: AccountStore = db,
): Promise<void> {
  await store.user.update({ where: { id }, data: change })
}

/** Gives a user the password with that hash, in place of one they may have had. */
export async function storePassword(
  store: AccountStore,
  userId: string,
  passwordHash: string,
): Promise<void> {
  const key = { providerId: PASSWORD_ACCOUNT, accountId: userId }
  await store.account.upsert({
    where: { providerId_accountId: key },
    create: { id: randomUUID(), ...key, userId, password: passwordHash },
    update: { password: passwordHash },
  })
}

/** Takes the password away; the user cannot sign in with one until a new one is set. */
export async function removePassword(store: AccountStore, userId: string): Promise<void> {
  await store.account.deleteMany({ where: { userId, providerId: PASSWORD_ACCOUNT } })
}

/** Removes app codes, backup codes and passkeys, for somebody who has lost them. */
export async function removeSecondFactors(store: AccountStore, userId: string): Promise<void> {
  await store.twoFactor.deleteMany({ where: { userId } })
  await store.passkey.deleteMany({ where: { userId } })
  await store.user.update({ where: { id: userId }, data: { twoFactorEnabled: false } })
}
