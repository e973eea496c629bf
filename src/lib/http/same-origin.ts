/**
 * Whether a request comes from a page of this site, as far as its headers tell. Browsers say it with
 * every request by themselves; a program that is no browser has no cookies that somebody else could use.
 */
export function isSameOrigin(headers: Headers, origin: string): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin') return false
  const from = headers.get('origin')
  return from === null || from === origin
}
