import 'server-only'
import { createHmac, randomBytes } from 'node:crypto'

/**
 * The key lives as long as the process and is stored nowhere: with it gone, nobody can tell from a hash
 * who sent a report. It is kept where every bundle of the process finds it.
 */
const shared = globalThis as typeof globalThis & { wortlautSenderKey?: Buffer | undefined }

/** A sender's address (IP) in a form that can be compared with itself, but not read. */
export function senderHash(sender: string): string {
  shared.wortlautSenderKey ??= randomBytes(32)
  return createHmac('sha256', shared.wortlautSenderKey).update(sender).digest('hex')
}
