/** Any origin will do: it only serves to notice that an address leaves it. */
const ORIGIN = 'http://local.invalid'

/**
 * The address to go on to after signing in, if it is one of this site; otherwise the fallback.
 * Refuses whatever a browser would read as another host (`//host`, `/\host`, `https:…`).
 */
export function localPath(wanted: string | null | undefined, fallback = '/admin'): string {
  if (!wanted?.startsWith('/') || wanted.length > 2_000) return fallback
  // Browsers drop tabs and line breaks from addresses before they read them.
  if (/[\\\p{Cc}]/u.test(wanted)) return fallback
  if (!URL.canParse(wanted, ORIGIN)) return fallback
  const url = new URL(wanted, ORIGIN)
  return url.origin === ORIGIN && !url.pathname.startsWith('//')
    ? `${url.pathname}${url.search}${url.hash}`
    : fallback
}
