import 'server-only'
import type { FieldError } from '@/domain/record/invalid-input'
import { limitAttempts } from '../limit-attempts'
import { type Answer, answerOf, type Cookies } from './answer'
import { ACCOUNT_DISABLED, auth } from './auth'

export type SecondFactorResult =
  | { ok: true; cookies: Cookies }
  /** The first step is too long ago or was never made: sign in anew. */
  | { ok: false; kind: 'expired' }
  | { ok: false; kind: 'refused'; errors: FieldError[]; status: 403 | 422 | 429 }

const PER_SENDER = { max: 30, minutes: 15 }

/** Whether somebody has made the first step of signing in and owes the second. */
export function owesSecondFactor(headers: Headers): boolean {
  const cookies = headers.get('cookie') ?? ''
  return /(?:^|;\s*)(?:__Secure-)?wortlaut\.two_factor=[^;]/.test(cookies)
}

/**
 * The second step of signing in.
 *
 * @param input the code of the app (`code`) or one of the backup codes (`backup`), as typed
 */
export async function verifySecondFactor(
  input: { kind: 'code' | 'backup'; code: string },
  { headers, sender }: { headers: Headers; sender: string | null },
): Promise<SecondFactorResult> {
  const code = normalise(input)
  if (!code) {
    return refused(
      input.kind === 'code'
        ? 'Bitte die sechs Ziffern aus der App eingeben.'
        : 'Bitte einen Ersatzcode eingeben, zum Beispiel a1B2c-D3e4F.',
      422,
    )
  }
  const wait = await limitAttempts(`second factor ${sender}`, PER_SENDER)
  if (wait) return refused(wait, 429)

  const answer = await verify(input.kind, code, headers)
  return answer.ok ? { ok: true, cookies: answer.cookies } : explain(answer.code, input.kind)
}

async function verify(
  kind: 'code' | 'backup',
  code: string,
  headers: Headers,
): Promise<Answer<unknown>> {
  const { api } = await auth()
  const call = { body: { code }, headers, returnHeaders: true } as const
  return kind === 'code' ? answerOf(api.verifyTOTP(call)) : answerOf(api.verifyBackupCode(call))
}

/** People type codes with blanks and without the hyphen. */
function normalise({ kind, code }: { kind: 'code' | 'backup'; code: string }): string | null {
  const characters = code.replace(/[\s-]/g, '')
  if (kind === 'code') return /^\d{6}$/.test(characters) ? characters : null
  return /^[0-9a-zA-Z]{10}$/.test(characters)
    ? `${characters.slice(0, 5)}-${characters.slice(5)}`
    : null
}

function explain(code: string, kind: 'code' | 'backup'): SecondFactorResult {
  switch (code) {
    case 'INVALID_TWO_FACTOR_COOKIE':
    case 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE':
      return { ok: false, kind: 'expired' }
    case 'ACCOUNT_TEMPORARILY_LOCKED':
      return refused('Zu viele falsche Codes. Bitte warten Sie 15 Minuten.', 429)
    case ACCOUNT_DISABLED:
      return refused('Dieses Konto ist gesperrt. Bitte wenden Sie sich an die Administration.', 403)
    default:
      return refused(
        kind === 'code'
          ? 'Dieser Code ist nicht richtig oder schon abgelaufen.'
          : 'Dieser Ersatzcode ist nicht richtig oder schon verbraucht.',
        422,
      )
  }
}

function refused(message: string, status: 403 | 422 | 429): SecondFactorResult {
  return { ok: false, kind: 'refused', errors: [{ path: 'code', message }], status }
}
