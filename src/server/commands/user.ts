import { type Command, InvalidArgumentError, Option } from 'commander'
import { createCommand } from '@/server/command-line'
import { withDatabase } from '@/server/commands/with-database'
import { publicOrigin, readEnvironment } from '@/server/environment'
import { OperatorError, say } from '@/server/operator'
import {
  createUser,
  type LinkResult,
  listUsers,
  PASSWORD_LINK_HOURS,
  resetUser,
  type UserEntry,
} from '@/usecases/manage-users'

/** The roles by their German names, which are shown; the English ones are understood as well. */
const ROLES: Record<string, UserEntry['role']> = {
  administration: 'administrator',
  redaktion: 'editor',
  schriftfuehrung: 'clerk',
  pruefung: 'reviewer',
}

/** `user`: create, reset and list the people who sign in. */
export function userCommand(): Command {
  return createCommand('user', 'Konten anlegen, zurücksetzen und auflisten.')
    .addCommand(createUserCommand())
    .addCommand(resetUserCommand())
    .addCommand(listUsersCommand())
}

function createUserCommand(): Command {
  return createCommand('create', 'Legt ein Konto an und gibt einen Link für das Passwort aus.')
    .requiredOption('--email <adresse>', 'E-Mail-Adresse, zugleich der Anmeldename')
    .requiredOption('--name <name>', 'Name der Person')
    .addOption(roleOption().makeOptionMandatory())
    .action(async (user: { email: string; name: string; role: string }) => {
      showLink(await withDatabase(() => createUser('operator', user)))
    })
}

function resetUserCommand(): Command {
  return createCommand('reset', 'Entzieht das Passwort, meldet überall ab, gibt einen Link aus.')
    .argument('<email>', 'E-Mail-Adresse des Kontos')
    .option('--second-factors', 'entfernt auch Einmalcodes und Passkeys')
    .action(async (email: string, options: { secondFactors?: boolean }) => {
      showLink(await withDatabase(() => resetUser('operator', { email }, options)))
    })
}

function listUsersCommand(): Command {
  return createCommand('list', 'Zeigt alle Konten: E-Mail-Adresse, Rolle, Name, Zustand.').action(
    async () => {
      const users = await withDatabase(() => listUsers('operator'))
      if (users.length === 0) say('Es gibt noch kein Konto.')
      for (const user of users) say([user.email, roleName(user), user.name, state(user)].join('\t'))
    },
  )
}

function roleOption(): Option {
  const names = Object.keys(ROLES).join(', ')
  return new Option('--role <rolle>', `Rolle: ${names}`).argParser((name) => {
    const role = ROLES[name] ?? Object.values(ROLES).find((english) => english === name)
    if (!role) throw new InvalidArgumentError(`Rollen sind: ${names}.`)
    return role
  })
}

function roleName({ role }: UserEntry): string {
  return Object.keys(ROLES).find((name) => ROLES[name] === role) ?? role
}

function state({ disabled, hasPassword, twoFactor, passkeys }: UserEntry): string {
  if (disabled) return 'gesperrt'
  if (!hasPassword) return 'noch ohne Passwort'
  return twoFactor || passkeys > 0 ? 'mit zweitem Faktor' : 'mit Passwort'
}

function showLink(result: LinkResult): void {
  if (!result.ok) throw new OperatorError(result.errors.map((error) => error.message))
  const environment = readEnvironment()
  say(`${result.user.name} <${result.user.email}>, ${roleName(result.user)}`)
  say(`Link zum Setzen des Passworts, einmal und ${PASSWORD_LINK_HOURS} Stunden lang gültig:`)
  say(`${publicOrigin(environment, environment.PORT)}${result.path}`)
}
