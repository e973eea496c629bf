import 'server-only'
import { z } from 'zod'
import { checkInput } from '@/domain/account/check-input'
import { line } from '@/domain/record/fields'
import type { FieldError } from '@/domain/record/invalid-input'
import { answerOf } from './answer'
import { auth } from './auth'

export interface PasskeyEntry {
  id: string
  name: string
  createdAt: Date
}

type Result = { ok: true } | { ok: false; errors: FieldError[]; status: 404 | 422 }

const GONE: Result = {
  ok: false,
  errors: [{ path: '', message: 'Diesen Passkey gibt es nicht mehr.' }],
  status: 404,
}

/** The passkeys of whoever is signed in, the oldest first. */
export async function listPasskeys(headers: Headers): Promise<PasskeyEntry[]> {
  const { api } = await auth()
  const passkeys = await api.listPasskeys({ headers })
  return passkeys
    .map(({ id, name, createdAt }) => ({
      id,
      name: name?.trim() || 'Passkey',
      createdAt: new Date(createdAt),
    }))
    .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime())
}

/** Renames a passkey of whoever is signed in. */
export async function renamePasskey(
  input: { id: string; name: string },
  headers: Headers,
): Promise<Result> {
  const checked = checkInput(z.object({ id: z.string().min(1), name: line(80) }), input)
  if (!checked.ok) return { ok: false, errors: checked.errors, status: 422 }
  const { api } = await auth()
  const answer = await answerOf(
    api.updatePasskey({ body: checked.value, headers, returnHeaders: true }),
  )
  return answer.ok ? { ok: true } : GONE
}

/** Removes a passkey of whoever is signed in; nobody can sign in with it any more. */
export async function removePasskey(input: { id: string }, headers: Headers): Promise<Result> {
  const { api } = await auth()
  const answer = await answerOf(
    api.deletePasskey({ body: { id: input.id }, headers, returnHeaders: true }),
  )
  return answer.ok ? { ok: true } : GONE
}
