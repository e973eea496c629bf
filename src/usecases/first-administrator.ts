import 'server-only'
import { z } from 'zod'
import {
  findLinkSubject,
  issueLink,
  type LinkPurpose,
  redeemLink,
  voidLinks,
} from '@/db/accounts/one-time-links'
import { type AccountStore, inTransaction, lockAdministrators } from '@/db/accounts/transaction'
import { countUsers, insertUser, storePassword } from '@/db/accounts/users'
import { checkInput } from '@/domain/account/check-input'
import { emailAddress, personName, repeatedPassword } from '@/domain/account/fields'
import type { FieldError } from '@/domain/record/invalid-input'
import { parseEnvironment } from '@/lib/env'
import { hashPassword } from './auth/library'

const LINK = { purpose: 'first-administrator' satisfies LinkPurpose, subject: '' } as const
const LINK_HOURS = 24

export type SetUpResult =
  | { ok: true; email: string }
  | { ok: false; kind: 'invalid'; errors: FieldError[] }
  /** The link was used, has expired, or there is a user by now. */
  | { ok: false; kind: 'void' }

const setUpForm = z.intersection(
  z.object({ name: personName, email: emailAddress }),
  repeatedPassword,
)

/**
 * The one-time address at which the first administrator is created, as long as there is no user.
 * Asking again voids the address given before.
 *
 * @param baseUrl origin of the site, without a trailing slash
 * @returns `null` once there is a user
 */
export async function firstAdministratorLink(baseUrl: string): Promise<string | null> {
  const token = await inTransaction(async (store) => {
    await lockAdministrators(store)
    if ((await countUsers(store)) === 0) return issueLink(store, { ...LINK, hours: LINK_HOURS })
    await voidLinks(store, LINK)
    return null
  })
  return token && `${baseUrl}/anmelden/einrichten?token=${token}`
}

/** Whether the first administrator can still be created with a link. */
export async function canSetUp(token: string): Promise<boolean> {
  return (await findLinkSubject(LINK.purpose, token)) !== null && (await countUsers()) === 0
}

/** Creates the first administrator. Of several who use the same link at once, one succeeds. */
export async function setUpFirstAdministrator(
  token: string,
  input: { name: string; email: string; password: string; passwordAgain: string },
): Promise<SetUpResult> {
  if (!(await canSetUp(token))) return { ok: false, kind: 'void' }
  const checked = checkInput(setUpForm, input)
  if (!checked.ok) return { ok: false, kind: 'invalid', errors: checked.errors }
  const { name, email, password } = checked.value
  const passwordHash = await hashPassword(password)
  const created = await inTransaction(async (store) => {
    await lockAdministrators(store)
    if ((await redeemLink(store, LINK.purpose, token)) === null) return false
    return insertFirstAdministrator(store, { name, email, passwordHash })
  })
  return created ? { ok: true, email } : { ok: false, kind: 'void' }
}

/**
 * Creates the first administrator from `ADMIN_EMAIL` and `ADMIN_PASSWORD`. Does nothing if they are
 * not set or there is a user already, whose password an old setting must not bring back.
 *
 * @returns whether one was created
 */
export async function ensureAdministratorFromEnvironment(): Promise<boolean> {
  const { ADMIN_EMAIL, ADMIN_PASSWORD } = parseEnvironment(process.env)
  if (!ADMIN_EMAIL || !ADMIN_PASSWORD || (await countUsers()) > 0) return false
  const passwordHash = await hashPassword(ADMIN_PASSWORD)
  const email = emailAddress.parse(ADMIN_EMAIL)
  return inTransaction(async (store) => {
    await lockAdministrators(store)
    return insertFirstAdministrator(store, { name: 'Administration', email, passwordHash })
  })
}

async function insertFirstAdministrator(
  store: AccountStore,
  user: { name: string; email: string; passwordHash: string },
): Promise<boolean> {
  if ((await countUsers(store)) > 0) return false
  const { passwordHash, ...who } = user
  const id = await insertUser(store, { ...who, role: 'administrator' })
  if (id === null) return false
  await storePassword(store, id, passwordHash)
  await voidLinks(store, LINK)
  return true
}
