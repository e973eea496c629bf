import 'server-only'
import { readSessionFile as read } from '@/intake/session-file/read-session-file'
import type { SessionFile } from '@/intake/session-file/session-draft'
import type { Actor } from '@/domain/publication/actor'
import { may } from '@/domain/publication/permissions'

export type { SessionDraft } from '@/intake/session-file/session-draft'

/** Reads what a file says of a planned session; nothing is stored. */
export function readSessionFile(actor: Actor, bytes: Uint8Array): SessionFile {
  return may(actor.role, 'write', 'session')
    ? read(bytes)
    : { ok: false, reason: 'Ihre Rolle berechtigt nicht zum Anlegen von Sitzungen.' }
}
