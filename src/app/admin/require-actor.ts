import { redirect } from 'next/navigation'
import { cache } from 'react'
import { requestHeaders } from '@/app/request-headers'
import type { Actor } from '@/domain/publication/actor'
import { currentSignIn, type SignedIn } from '@/usecases/auth/current-actor'

/** Who is signed in, asked once per request; `null` if nobody is. */
export const signedIn = cache(async (): Promise<SignedIn | null> =>
  currentSignIn(await requestHeaders()),
)

/**
 * Whoever is signed in; everybody else is sent to sign in first. Every page and every form action
 * of the admin area begins with it: a layout is not asked again when only the page changes.
 *
 * @param address of the page, to come back to
 */
export async function requireActor(address = '/admin'): Promise<Actor> {
  return (await requireSignIn(address)).actor
}

/** Like {@link requireActor}, with more about the account. */
export async function requireSignIn(address = '/admin'): Promise<SignedIn> {
  const found = await signedIn()
  if (found) return found
  redirect(`/anmelden?weiter=${encodeURIComponent(address)}`)
}
