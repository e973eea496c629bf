import 'server-only'
import { refusals } from './library'

/** `Set-Cookie` values that the answer to the browser has to carry. */
export type Cookies = readonly string[]

/** A call of the sign-in library: what it returned, or the code of its refusal. */
export type Answer<T> = { ok: true; value: T; cookies: Cookies } | { ok: false; code: string }

/**
 * Turns a refusal of the sign-in library into a value. What is not a refusal but a fault stays an
 * exception.
 */
export async function answerOf<T>(
  call: Promise<{ headers: Headers; response: T }>,
): Promise<Answer<T>> {
  try {
    const { headers, response } = await call
    return { ok: true, value: response, cookies: headers.getSetCookie() }
  } catch (error) {
    const { isAPIError } = await refusals()
    if (!isAPIError(error) || error.statusCode >= 500) throw error
    return { ok: false, code: codeOf(error.body) }
  }
}

function codeOf(body: unknown): string {
  const code = typeof body === 'object' && body !== null && 'code' in body ? body.code : null
  return typeof code === 'string' ? code : ''
}
