import 'server-only'
import { z } from 'zod'
import { deleteLoginSessions } from '@/db/accounts/login-sessions'
import { issueLink } from '@/db/accounts/one-time-links'
import { type AccountStore, inTransaction, lockAdministrators } from '@/db/accounts/transaction'
import {
  countOtherAdministrators,
  findUser,
  findUsers,
  insertUser,
  removePassword,
  removeSecondFactors,
  updateUser,
  type UserEntry,
} from '@/db/accounts/users'
import { checkInput } from '@/domain/account/check-input'
import { emailAddress, personName, role } from '@/domain/account/fields'
import type { Actor } from '@/domain/publication/actor'
import { may } from '@/domain/publication/permissions'
import type { FieldError } from '@/domain/record/invalid-input'
import type { UserRole } from '@/domain/vocabulary'

export type { UserEntry } from '@/db/accounts/users'

/** Whoever manages users: an administrator, or the operator at the server's own terminal. */
export type Manager = Actor | 'operator'

type Refused = { ok: false; errors: FieldError[]; status: 403 | 404 | 409 | 422 }

/** `path` is the local part of a one-time link: put the site's origin before it. */
export type LinkResult = { ok: true; user: UserEntry; path: string } | Refused

/** How long a link to set a password works. */
export const PASSWORD_LINK_HOURS = 72

const userForm = z.object({ name: personName, email: emailAddress, role })

/** All users by name; empty for whoever may not manage them. */
export async function listUsers(manager: Manager): Promise<UserEntry[]> {
  return mayManage(manager) ? findUsers() : []
}

/** Creates a user, who sets the password with a one-time link. */
export async function createUser(
  manager: Manager,
  input: { name: string; email: string; role: string },
): Promise<LinkResult> {
  if (!mayManage(manager)) return forbidden()
  const checked = checkInput(userForm, input)
  if (!checked.ok) return { ok: false, errors: checked.errors, status: 422 }
  return inTransaction(async (store) => {
    const id = await insertUser(store, checked.value)
    if (id === null) {
      return refused(409, 'email', 'Mit dieser E-Mail-Adresse gibt es schon ein Konto.')
    }
    return withPasswordLink(store, id)
  })
}

/**
 * For somebody who cannot sign in any more: voids the password, ends all sessions and makes a new
 * one-time link.
 *
 * @param who id or e-mail address
 * @param options.secondFactors also removes app codes, backup codes and passkeys
 */
export async function resetUser(
  manager: Manager,
  who: { id: string } | { email: string },
  { secondFactors = false }: { secondFactors?: boolean } = {},
): Promise<LinkResult> {
  if (!mayManage(manager)) return forbidden()
  const by = 'email' in who ? { email: who.email.trim().toLowerCase() } : who
  return inTransaction(async (store) => {
    const user = await findUser(by, store)
    if (!user) return unknownUser()
    if (manager !== 'operator' && manager.id === user.id) {
      return refused(409, '', 'Ihr eigenes Passwort ändern Sie auf der Seite „Konto“.')
    }
    if (user.disabled) {
      return refused(409, '', 'Dieses Konto ist gesperrt. Bitte heben Sie zuerst die Sperre auf.')
    }
    await removePassword(store, user.id)
    if (secondFactors) await removeSecondFactors(store, user.id)
    await deleteLoginSessions(user.id, store)
    return withPasswordLink(store, user.id)
  })
}

/** Changes a role; whoever has it works with the new rights from the next request on. */
export async function changeRole(
  manager: Manager,
  id: string,
  wanted: string,
): Promise<{ ok: true } | Refused> {
  const checked = checkInput(z.object({ role }), { role: wanted })
  if (!checked.ok) return { ok: false, errors: checked.errors, status: 422 }
  return changeUser(manager, id, checked.value)
}

/** Disables an account, which ends all its sessions, or lifts that again. */
export async function setDisabled(
  manager: Manager,
  id: string,
  disabled: boolean,
): Promise<{ ok: true } | Refused> {
  if (disabled && manager !== 'operator' && manager.id === id) {
    return refused(409, '', 'Das eigene Konto können Sie nicht sperren.')
  }
  return changeUser(manager, id, { disabled })
}

async function changeUser(
  manager: Manager,
  id: string,
  change: { role?: UserRole; disabled?: boolean },
): Promise<{ ok: true } | Refused> {
  if (!mayManage(manager)) return forbidden()
  return inTransaction(async (store) => {
    await lockAdministrators(store)
    const user = await findUser({ id }, store)
    if (!user) return unknownUser()
    const loses = isAdministrator(user) && !isAdministrator({ ...user, ...change })
    if (loses && (await countOtherAdministrators(store, id)) === 0) {
      const message = 'Es muss mindestens ein Konto mit der Rolle „Administration“ nutzbar bleiben.'
      return refused(409, change.role ? 'role' : '', message)
    }
    await updateUser(id, change, store)
    if (change.disabled) await deleteLoginSessions(id, store)
    return { ok: true }
  })
}

async function withPasswordLink(store: AccountStore, id: string): Promise<LinkResult> {
  const user = await findUser({ id }, store)
  if (!user) return unknownUser()
  const link = { purpose: 'set-password', subject: id, hours: PASSWORD_LINK_HOURS } as const
  const token = await issueLink(store, link)
  return { ok: true, user, path: `/anmelden/passwort?token=${token}` }
}

function isAdministrator({ role, disabled }: Pick<UserEntry, 'role' | 'disabled'>): boolean {
  return role === 'administrator' && !disabled
}

function mayManage(manager: Manager): boolean {
  return manager === 'operator' || may(manager.role, 'manage-users')
}

function forbidden(): Refused {
  return refused(403, '', 'Das darf nur die Administration.')
}

function unknownUser(): Refused {
  return refused(404, '', 'Dieses Konto gibt es nicht.')
}

function refused(status: Refused['status'], path: string, message: string): Refused {
  return { ok: false, errors: [{ path, message }], status }
}
