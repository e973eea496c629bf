import type { ServerResponse } from 'node:http'

/** Where pages are made to be shown inside the pages of others. */
const EMBED_PATH = '/embed/'

/**
 * Sets the headers that every response carries. Scripts and styles may be inline, because the
 * framework's are; nothing may come from, or be sent to, another host.
 */
export function setSecurityHeaders(
  response: ServerResponse,
  path: string,
  site: { isSecure: boolean; isDevelopment: boolean },
): void {
  const embeddable = path.startsWith(EMBED_PATH)
  response.setHeader(
    'Content-Security-Policy',
    embeddable ? EMBED_POLICY : contentPolicy(site.isDevelopment),
  )
  response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin')
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
  response.setHeader(
    'Permissions-Policy',
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  )
  // A page that lets in only what says that it may be let in can embed these.
  if (embeddable) response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
  else response.setHeader('X-Frame-Options', 'DENY')
  if (site.isSecure) response.setHeader('Strict-Transport-Security', 'max-age=31536000')
}

/** Without the framework's scripts, nothing inline has to be let in. */
export const policyOfLightPage = (policy: string): string =>
  policy.replace("script-src 'self' 'unsafe-inline'", "script-src 'self'")

/** What stands inside the pages of others has no scripts and no forms, and says so. */
const EMBED_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
].join('; ')

function contentPolicy(isDevelopment: boolean): string {
  return [
    "default-src 'self'",
    // In development, the framework evaluates code and listens for changes.
    `script-src 'self' 'unsafe-inline'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
