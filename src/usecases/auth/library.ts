/**
 * The sign-in library, loaded when somebody signs in or is signed in: it takes tens of megabytes, which a
 * process does without as long as only readers ask.
 */
import 'server-only'

export const libraryParts = async () => {
  const [{ betterAuth }, { twoFactor }, { passkey }, { prismaAdapter }] = await Promise.all([
    import('better-auth'),
    import('better-auth/plugins'),
    import('@better-auth/passkey'),
    import('better-auth/adapters/prisma'),
  ])
  return { betterAuth, twoFactor, passkey, prismaAdapter }
}

/** Its refusals. */
export const refusals = () => import('better-auth/api')

/** @returns the password as it is stored */
export async function hashPassword(password: string): Promise<string> {
  const crypto = await import('better-auth/crypto')
  return crypto.hashPassword(password)
}
