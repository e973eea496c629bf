const HOST = /^(?:[a-z0-9.-]{1,253}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i

/**
 * Scheme and host that readers use, without a slash at the end: `https://kreistag.example`. The
 * operator's `BASE_URL`, else what the request says of itself, if that can be a host at all.
 */
export function originOf(headers: Headers, configured = process.env['BASE_URL']?.trim()): string {
  if (configured) return configured.replace(/\/+$/, '')
  const scheme = headers.get('x-forwarded-proto')?.split(',')[0]?.trim()
  const host = headers.get('host') ?? ''
  return `${scheme === 'https' ? 'https' : 'http'}://${HOST.test(host) ? host.toLowerCase() : 'localhost'}`
}

/** The host name that was asked for, without port; `null` if there is none. */
export function hostNameOf(headers: Headers): string | null {
  const host = headers.get('host') ?? ''
  return HOST.test(host) ? host.replace(/:\d+$/, '').toLowerCase() : null
}
