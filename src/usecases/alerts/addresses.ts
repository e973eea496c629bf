import 'server-only'
import { siteAddress } from '../auth/site-address'
import { signLink } from './signed-links'

/**
 * Scheme and host of a body's pages in mails, without a slash at the end. No request is asked: they follow
 * from `BASE_URL` and the body's host name.
 */
export function alertOrigin(hostName: string | null): string {
  const site = new URL(siteAddress().origin)
  if (hostName !== null) site.hostname = hostName
  return site.origin
}

const PAGES = '/benachrichtigungen'

export const confirmAddress = async (origin: string, subscriptionId: string): Promise<string> =>
  `${origin}${PAGES}/bestaetigen?schluessel=${await signLink('confirm', subscriptionId)}`

export const manageAddress = async (origin: string, recipientId: string): Promise<string> =>
  `${origin}${PAGES}/verwalten?schluessel=${await signLink('manage', recipientId)}`

export const unsubscribeAddress = async (origin: string, subscriptionId: string): Promise<string> =>
  `${origin}${PAGES}/abmelden?schluessel=${await signLink('unsubscribe', subscriptionId)}`

/** Where a mail program ends a subscription by itself (RFC 8058); a browser is led to the page. */
export const oneClickAddress = async (origin: string, subscriptionId: string): Promise<string> =>
  `${origin}/api${PAGES}/abmelden/${await signLink('unsubscribe', subscriptionId)}`
