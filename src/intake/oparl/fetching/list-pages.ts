import { createHash } from 'node:crypto'
import { readAddress } from '../address'
import { isRawObject } from '../fields'
import { listOf } from '../objects-in'
import type { Client } from './client'
import type { Politeness } from './politeness'

/** A page of a list, or what ended it before its end. */
export type Page =
  | { ok: true; address: string; entries: unknown[]; next: string | null }
  | {
      ok: false
      address: string
      reason: string
      /** Whether the page may be had later. */
      mayPass: boolean
    }

/**
 * The pages of a list, each by the link of the one before. A list that comes back to itself, that
 * says the same again and again, or that goes on and on, is told of and left.
 *
 * @param first the page to begin with
 * @param plain the same without a question that the server may not understand
 */
export async function* listPages(
  client: Client,
  first: string,
  { maxPages }: Politeness,
  plain = first,
): AsyncGenerator<Page> {
  const seen = new Set<string>()
  let before = ''
  let address: string | null = first
  while (address !== null) {
    if (seen.has(address)) {
      yield fault(
        address,
        'Die Liste verweist auf eine Seite, die schon gelesen ist; hier endet sie.',
      )
      return
    }
    if (seen.size >= maxPages) {
      yield fault(
        address,
        `Die Liste hat mehr als ${maxPages.toLocaleString('de-DE')} Seiten; hier endet sie.`,
      )
      return
    }
    seen.add(address)
    let answer = await client.get(address)
    if (!answer.ok && answer.status === 400 && address === first && plain !== first)
      answer = await client.get(plain)
    if (!answer.ok) {
      yield fault(address, answer.reason, answer.mayPass)
      return
    }
    const entries = listOf(answer.value)
    if (entries === null) {
      yield fault(address, 'Hier steht keine Liste.')
      return
    }
    const digest = createHash('sha256').update(JSON.stringify(entries)).digest('hex')
    if (entries.length > 0 && digest === before) {
      yield fault(address, 'Die Seite wiederholt die Seite davor; hier endet die Liste.')
      return
    }
    before = digest
    const next = nextOf(answer.value, answer.address)
    yield { ok: true, address, entries, next }
    address = next
  }
}

const fault = (address: string, reason: string, mayPass = false): Page => ({
  ok: false,
  address,
  reason,
  mayPass,
})

function nextOf(value: unknown, base: string): string | null {
  if (!isRawObject(value) || !isRawObject(value['links'])) return null
  const next = value['links']['next']
  if (typeof next !== 'string') return null
  const read = readAddress(next, base)
  return read.ok ? read.address : null
}
