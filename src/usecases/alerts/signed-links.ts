import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { authSecret } from '../auth/secret'

/** What a link in a mail lets its owner do. */
export type AlertLink = 'confirm' | 'manage' | 'unsubscribe'

const ID_LENGTH = 22
const TOKEN = /^[\w-]{44}$/

/**
 * What a link carries: an id and its signature, so that nothing secret has to be stored and every mail can
 * have the same link. A link ends with the record that it is about.
 */
export async function signLink(purpose: AlertLink, id: string): Promise<string> {
  const packed = Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url')
  return `${packed}${await signatureOf(purpose, packed)}`
}

/** @returns the id that a link was signed for; `null` if it was not */
export async function readLink(purpose: AlertLink, token: string): Promise<string | null> {
  if (!TOKEN.test(token)) return null
  const packed = token.slice(0, ID_LENGTH)
  const expected = Buffer.from(await signatureOf(purpose, packed))
  if (!timingSafeEqual(expected, Buffer.from(token.slice(ID_LENGTH)))) return null
  return Buffer.from(packed, 'base64url')
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

async function signatureOf(purpose: AlertLink, packed: string): Promise<string> {
  const hmac = createHmac('sha256', await authSecret())
  return hmac.update(`alert ${purpose} ${packed}`).digest('base64url').slice(0, ID_LENGTH)
}
