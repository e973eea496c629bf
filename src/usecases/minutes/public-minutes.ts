import 'server-only'
import { findMinutes } from '@/db/minutes/minutes'
import { afterwards } from '@/domain/minutes/content/closing'
import { compilationDocument } from '@/domain/minutes/compilation'
import type { Document } from '@/domain/document/model'
import type { Found } from '@/domain/record/found'
import type { BodyView, DebateView } from '@/domain/record/views'
import { readDebate } from '../read-debate'
import { readSession } from '../read-session'
import { toFile, type DocumentFile, type DocumentFormat } from './minutes-file'

/**
 * The minutes of a public session as the public may read them: signed and published ones, else what
 * the public record holds of the session, which says that it is no Niederschrift.
 */
export async function readPublicMinutes(
  body: Pick<BodyView, 'id' | 'name'>,
  slug: string,
  format: DocumentFormat,
): Promise<Found<DocumentFile>> {
  const found = await readSession(body.id, slug)
  if (found === null) return null
  if ('movedTo' in found) return { movedTo: `${found.movedTo}/niederschrift.${format}` }
  const session = found.found
  const row = await findMinutes(session.id)
  if (row.signed && row.publishedAt !== null) {
    const { signed, state, approvedAt, publishedAt } = row
    const document: Document = {
      ...signed.public,
      status: state === 'approved' ? null : signed.public.status,
      at: approvedAt ?? publishedAt,
      blocks: [...signed.public.blocks, ...afterwards({ meta: row, version: 'public' })],
    }
    return { found: await toFile(document, format, ['Niederschrift', session.slug]) }
  }
  const debates: DebateView[] = []
  for (const { slug: item } of session.items) {
    const debate = await readDebate(body.id, session.slug, item)
    if (debate && 'found' in debate) debates.push(debate.found)
  }
  const document = compilationDocument({ session, debates, bodyName: body.name })
  return { found: await toFile(document, format, ['Zusammenstellung', session.slug]) }
}
