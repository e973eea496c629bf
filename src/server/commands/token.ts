import type { Command } from 'commander'
import { createCommand } from '@/server/command-line'
import { withDatabase } from '@/server/commands/with-database'
import { OperatorError, say } from '@/server/operator'
import {
  createToken,
  listTokens,
  revokeToken,
  tokenScopes,
  tokenState,
  type TokenEntry,
} from '@/usecases/auth/api-tokens'

/** `token`: give programs access to the writing API, list it, take it away. */
export function tokenCommand(): Command {
  return createCommand('token', 'Zugangsschlüssel für Programme anlegen, auflisten und entziehen.')
    .addCommand(createTokenCommand())
    .addCommand(listTokensCommand())
    .addCommand(revokeTokenCommand())
}

interface CreateOptions {
  email: string
  name: string
  scope: string[]
  days?: string
  body?: string
}

function createTokenCommand(): Command {
  const scopes = Object.entries(tokenScopes).map(([scope, label]) => `${scope} (${label})`)
  return createCommand('create', 'Legt einen Zugangsschlüssel an und zeigt ihn einmal.')
    .requiredOption('--email <adresse>', 'Konto, in dessen Namen das Programm schreibt')
    .requiredOption('--name <name>', 'Name des Programms, wie ihn der Verlauf nennt')
    .requiredOption('--scope <rechte...>', `Rechte: ${scopes.join(', ')}`)
    .option('--days <tage>', 'gilt so viele Tage; ohne Angabe, bis er entzogen wird')
    .option('--body <name>', 'Körperschaft, wie sie in Adressen heißt; ohne Angabe die erste')
    .action(async ({ email, name, scope, days, body }: CreateOptions) => {
      const result = await withDatabase(() =>
        createToken({ email, name, scopes: scope, days: days ?? null }, body ?? null),
      )
      if (!result.ok) throw new OperatorError(result.errors.map((error) => error.message))
      say(describeToken(result.entry))
      say('Der Zugangsschlüssel wird nur dieses eine Mal gezeigt:')
      say(result.token)
    })
}

function listTokensCommand(): Command {
  return createCommand('list', 'Zeigt alle Zugangsschlüssel ohne ihr Geheimnis.').action(
    async () => {
      const tokens = await withDatabase(() => listTokens())
      if (tokens.length === 0) say('Es gibt keinen Zugangsschlüssel.')
      for (const token of tokens) say(describeToken(token))
    },
  )
}

function revokeTokenCommand(): Command {
  return createCommand('revoke', 'Entzieht einen Zugangsschlüssel sofort.')
    .argument('<schlüssel>', 'seine Kennung oder sein Anfang, wie „token list“ sie zeigt')
    .action(async (which: string) => {
      if (!(await withDatabase(() => revokeToken(which))))
        throw new OperatorError([`Es gibt keinen gültigen Zugangsschlüssel „${which}“.`])
      say('Entzogen.')
    })
}

const day = (date: Date): string => date.toISOString().slice(0, 10)

function describeToken(token: TokenEntry): string {
  return [
    `${token.prefix}…`,
    token.name,
    token.user.email,
    token.body.slug,
    token.scopes.join(','),
    tokenState(token, new Date()),
    token.expiresAt ? `bis ${day(token.expiresAt)}` : 'unbefristet',
    token.lastUsedAt ? `zuletzt ${day(token.lastUsedAt)}` : 'nie benutzt',
    token.id,
  ].join('\t')
}
