import 'server-only'

/** What the address of the site means for cookies and passkeys. */
export interface SiteAddress {
  origin: string
  /** Origins whose requests are taken for the site's own. */
  trustedOrigins: string[]
  /** Host name that passkeys are bound to. */
  passkeyHost: string
  /** The one origin where passkeys work; `null`: any port of `localhost`. */
  passkeyOrigin: string | null
  isSecure: boolean
}

/**
 * Follows from `BASE_URL`. Without it, passkeys work on `localhost` alone: browsers offer them only
 * on https and there, and never for a numeric address.
 */
export function siteAddress(): SiteAddress {
  const configured = process.env['BASE_URL']?.trim()
  if (!configured) {
    return {
      origin: `http://localhost:${process.env['PORT']?.trim() || '3000'}`,
      trustedOrigins: ['http://localhost:*'],
      passkeyHost: 'localhost',
      passkeyOrigin: null,
      isSecure: false,
    }
  }
  const { origin, hostname, protocol } = new URL(configured)
  return {
    origin,
    trustedOrigins: [origin],
    passkeyHost: hostname,
    passkeyOrigin: origin,
    isSecure: protocol === 'https:',
  }
}
