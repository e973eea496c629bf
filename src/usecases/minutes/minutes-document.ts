import 'server-only'
import { findFormerMinutes } from '@/db/minutes/minutes'
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
  {
    version,
    format,
    formerId,
  }: {
    version: MinutesVersion
    format: DocumentFormat
    /** Of minutes that were set aside; null: those that hold. */
    formerId: string | null
  },
): Promise<DocumentFile | null> {
  if (!may(actor.role, 'write', 'session') && !may(actor.role, 'publish')) return null
  const found = await minutesOf(actor, place.bodyId, place.sessionId)
  if (!found) return null
  const { slug } = found.source.state.session.payload
  const former = formerId === null ? null : await findFormerMinutes(place.sessionId, formerId)
  if (formerId !== null && former === null) return null
  const document = former
    ? { ...former[version], status: 'nicht mehr gültig' }
    : currentDocument(found, version)
  return toFile(document, format, [
    'Niederschrift',
    slug,
    version === 'full' ? 'nichtoeffentlich' : null,
    former ? 'fruehere-fassung' : null,
  ])
}
