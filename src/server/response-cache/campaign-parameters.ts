/** Names of parameters that networks, mail programs and campaigns add to links to any site. */
const ADDED =
  /^(?:utm_\w+|mtm_\w+|pk_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|yclid|igsh|igshid|mc_[ce]id|_gl|ref_src)(?:=|$)/
/** Programs are told what they have asked wrongly. */
const FOR_PROGRAMS = /^\/(?:api|oparl)\//

/**
 * An address without what others added to it. A link that is passed on in a network has another such
 * number for everybody who follows it: a burst of readers would be as many different pages.
 *
 * @param url path and query of a request
 */
export function withoutCampaign(url: string): string {
  const at = url.indexOf('?')
  if (at < 0 || FOR_PROGRAMS.test(url)) return url
  const parameters = url.slice(at + 1).split('&')
  const own = parameters.filter((parameter) => !ADDED.test(parameter))
  if (own.length === parameters.length) return url
  return own.length > 0 ? `${url.slice(0, at)}?${own.join('&')}` : url.slice(0, at)
}
