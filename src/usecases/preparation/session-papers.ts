import 'server-only'
import { db } from '@/db/client'
import { loadDeskState } from '@/db/desk/desk-state'
import type { Actor } from '@/domain/publication/actor'
import { may } from '@/domain/publication/permissions'
import {
  agendaDocument,
  type AgendaEdition,
  type PaperSource,
} from '@/domain/session-papers/agenda-document'
import { signingList } from '@/domain/session-papers/signing-list'
import { isUuid } from '@/lib/uuid'
import { toFile, type DocumentFile, type DocumentFormat } from '../minutes/minutes-file'

interface Place {
  bodyId: string
  sessionId: string
}

type DatedSource = PaperSource & { at: string }

/** What is known of the session before and without its desk; null if the body has no such session. */
async function paperSource({ bodyId, sessionId }: Place): Promise<DatedSource | null> {
  if (!isUuid(sessionId)) return null
  return db.$transaction(async (transaction) => {
    const session = await transaction.session.findFirst({
      where: { id: sessionId, bodyId },
      select: {
        organization: { select: { name: true, kind: true } },
        body: { select: { name: true } },
        publication: { select: { updatedAt: true } },
      },
    })
    if (!session) return null
    // A session has papers before anybody sits at its desk: nothing is set up for reading them.
    const desk = await loadDeskState(transaction, {
      sessionId,
      bodyId,
      sequence: 0,
      liveSequence: 0,
      isLive: false,
      sourceId: sessionId,
    })
    return (
      desk && {
        desk,
        bodyName: session.body.name,
        organizationName: session.organization.name,
        isCouncil: session.organization.kind === 'council',
        at: session.publication.updatedAt.toISOString(),
      }
    )
  })
}

const mayRead = (actor: Actor): boolean =>
  may(actor.role, 'write', 'session') || may(actor.role, 'publish')

/** The agenda as a file; null for whoever may neither write nor publish, and where there is no session. */
export async function agendaFile(
  actor: Actor,
  place: Place,
  { edition, format }: { edition: AgendaEdition; format: DocumentFormat },
): Promise<DocumentFile | null> {
  const source = mayRead(actor) ? await paperSource(place) : null
  return (
    source &&
    toFile(agendaDocument(source, edition, source.at), format, [
      'Tagesordnung',
      source.desk.session.payload.slug,
      edition === 'full' ? 'nichtoeffentlich' : null,
    ])
  )
}

/** The attendance sheet to sign on as a file; null as with {@link agendaFile}. */
export async function signingListFile(
  actor: Actor,
  place: Place,
  format: DocumentFormat,
): Promise<DocumentFile | null> {
  const source = mayRead(actor) ? await paperSource(place) : null
  return (
    source &&
    toFile(signingList(source, source.at), format, [
      'Unterschriftenliste',
      source.desk.session.payload.slug,
    ])
  )
}
