import 'server-only'
import { db } from '@/db/client'
import { findUser } from '@/db/accounts/users'
import { PASSWORD_MAX_LENGTH, PASSWORD_MIN_LENGTH } from '@/domain/account/fields'
import { log } from '@/lib/log'
import { libraryParts, refusals } from './library'
import { authSecret } from './secret'
import { siteAddress } from './site-address'

const DAY = 86_400

/** Code of the refusal to sign in somebody whose account is disabled. */
export const ACCOUNT_DISABLED = 'ACCOUNT_DISABLED'

let built: ReturnType<typeof build> | undefined

/** The sign-in library, set up for this site on first use. */
export function auth(): ReturnType<typeof build> {
  built ??= build()
  return built
}

async function build() {
  const { betterAuth, twoFactor, passkey, prismaAdapter } = await libraryParts()
  const { isAPIError } = await refusals()
  const site = siteAddress()
  return betterAuth({
    appName: 'Wortlaut',
    baseURL: site.origin,
    basePath: '/api/auth',
    secret: await authSecret(),
    trustedOrigins: site.trustedOrigins,
    database: prismaAdapter(db, { provider: 'postgresql' }),
    telemetry: { enabled: false },
    // Attempts are counted by the use cases, which also know the account.
    rateLimit: { enabled: false },
    logger: { level: 'error', log: writeLog },
    // A refusal is an answer and no fault; the library would print either.
    onAPIError: {
      onError: (error) => {
        if (!isAPIError(error) || error.statusCode >= 500)
          log.error({ err: error }, 'sign-in failed')
      },
    },
    advanced: {
      cookiePrefix: 'wortlaut',
      useSecureCookies: site.isSecure,
      // Said expressly, because the library leaves them out where tests run.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      ipAddress: { disableIpTracking: true },
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
    },
    user: {
      additionalFields: {
        role: { type: 'string', required: true, input: false },
        disabled: { type: 'boolean', required: true, input: false, defaultValue: false },
      },
    },
    // A page cannot renew its reader's cookie, so a session has one length, known from the start.
    session: {
      modelName: 'loginSession',
      expiresIn: 7 * DAY,
      disableSessionRefresh: true,
      freshAge: DAY,
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_MIN_LENGTH,
      maxPasswordLength: PASSWORD_MAX_LENGTH,
    },
    databaseHooks: { session: { create: { before: refuseDisabled } } },
    plugins: [
      twoFactor({ issuer: 'Wortlaut' }),
      passkey({
        rpName: 'Wortlaut',
        rpID: site.passkeyHost,
        origin: site.passkeyOrigin,
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        registration: {
          afterVerification: ({ verification }) =>
            demandVerifiedUser(verification.registrationInfo?.userVerified),
        },
        authentication: {
          afterVerification: ({ verification }) =>
            demandVerifiedUser(verification.authenticationInfo.userVerified),
        },
      }),
    ],
  })
}

/** Whatever the way in, it ends with a new session; none begins for a disabled account. */
async function refuseDisabled({ userId }: { userId: string }): Promise<void> {
  const user = await findUser({ id: userId })
  if (!user || user.disabled) {
    const { APIError } = await refusals()
    throw new APIError('FORBIDDEN', { code: ACCOUNT_DISABLED, message: 'Account disabled' })
  }
}

/** A passkey stands for password and second factor, so the device must have checked its user. */
async function demandVerifiedUser(verified: boolean | undefined): Promise<void> {
  if (verified) return
  const { APIError } = await refusals()
  throw new APIError('UNAUTHORIZED', { message: 'User verification missing' })
}

/** Only errors themselves are logged: what else comes along may name a person. */
function writeLog(level: string, message: string, ...details: unknown[]): void {
  const err = details.find((detail) => detail instanceof Error)
  if (level === 'error') log.error({ err }, `sign-in: ${message}`)
  else log.warn(`sign-in: ${message}`)
}
