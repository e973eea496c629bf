import 'server-only'
import type { MinutesVersion } from '@/domain/minutes/content/context'
import type { Actor } from '@/domain/publication/actor'
import { may } from '@/domain/publication/permissions'
import { toFile, type DocumentFile, type DocumentFormat } from './minutes-file'
import { minutesOf } from './minutes-source'
import { currentDocument } from './read-minutes'

/** The minutes as a file for whoever writes or publishes them; null for everybody else. */
export async function minutesDocumentFile(
  actor: Actor,
  place: { bodyId: string; sessionId: string },
  { version, format }: { version: MinutesVersion; format: DocumentFormat },
): Promise<DocumentFile | null> {
  if (!may(actor.role, 'write', 'session') && !may(actor.role, 'publish')) return null
  const found = await minutesOf(actor, place.bodyId, place.sessionId)
  if (!found) return null
  const { slug } = found.source.state.session.payload
  return toFile(currentDocument(found, version), format, [
    'Niederschrift',
    slug,
    version === 'full' ? 'nichtoeffentlich' : null,
  ])
}
