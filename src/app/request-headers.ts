import { cookies, headers } from 'next/headers'
import { markFormTaken } from '@/lib/exchange'

/**
 * The headers of the request under way, with the cookies as a form action has left them: a page
 * that is rendered in the same answer must see the session that the action began.
 */
export async function requestHeaders(): Promise<Headers> {
  markFormTaken()
  const [sent, jar] = await Promise.all([headers(), cookies()])
  const current = new Headers(sent)
  current.set('cookie', jar.toString())
  return current
}
