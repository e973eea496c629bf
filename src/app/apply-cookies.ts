import { parseSetCookieHeader, toCookieOptions } from 'better-auth/cookies'
import { cookies } from 'next/headers'
import type { Cookies } from '@/usecases/auth/answer'

/** Puts cookies into the answer to the form under way. */
export async function applyCookies(values: Cookies): Promise<void> {
  const jar = await cookies()
  for (const value of values) {
    for (const [name, attributes] of parseSetCookieHeader(value)) {
      jar.set(name, attributes.value, toCookieOptions(attributes))
    }
  }
}
