/**
 * The path on this site that an address means: `/suche?q=Kreis`, or the same with scheme and host in
 * front, as a browser's address bar has it. `null` for other sites and for what is no address.
 *
 * @param origin scheme and host of this site
 */
export function sitePath(address: string, origin: string): string | null {
  const typed = address.trim()
  if (!/^(\/|https?:\/\/)/i.test(typed) || !URL.canParse(typed, origin)) return null
  const url = new URL(typed, origin)
  const here = url.host === new URL(origin).host
  return here && !url.pathname.startsWith('//') ? url.pathname + url.search : null
}
