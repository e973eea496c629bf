import { debatePath } from './paths'
import type { SearchDocument } from './search-document'
import type {
  AgendaItemRef,
  MatterRef,
  OrganizationRef,
  PersonRef,
  SessionRef,
  StatementInContext,
} from './views'

/** What stands around the statements of a body, as far as the public may see it, by id. */
export interface SearchContext {
  persons: Map<string, PersonRef>
  organizations: Map<string, OrganizationRef>
  sessions: Map<string, Omit<SessionRef, 'organization'> & { organizationId: string }>
  items: Map<string, Omit<AgendaItemRef, 'path'> & { sessionId: string }>
  matters: Map<string, MatterRef>
  sources: Map<string, { id: string; label: string }>
}

/** A statement with what stands around it; null if that is not public any more. */
export function inContext(
  document: SearchDocument,
  context: SearchContext,
): StatementInContext | null {
  const person = context.persons.get(document.personId)
  const item = context.items.get(document.agendaItemId)
  const session = context.sessions.get(document.sessionId)
  const organization = context.organizations.get(session?.organizationId ?? '')
  if (!person || !item || !session || !organization) return null
  const { replyTo } = document
  const answered = replyTo && context.persons.get(replyTo.personId)
  return {
    id: document.id,
    version: document.version,
    position: document.position,
    speaker: {
      person,
      faction: context.organizations.get(document.factionId ?? '') ?? null,
      office: document.office,
    },
    motionId: document.motionId,
    stance: document.stance,
    replyTo: answered ? { id: replyTo.id, speakerName: answered.name } : null,
    note: document.note,
    passages: document.passages,
    citations: document.citations.flatMap(({ sourceId, ...place }) => {
      const source = context.sources.get(sourceId)
      return source ? [{ sourceId, label: source.label, ...place }] : []
    }),
    session: {
      id: session.id,
      slug: session.slug,
      title: session.title,
      date: session.date,
      earliestDay: session.earliestDay,
      latestDay: session.latestDay,
      state: session.state,
      organization,
    },
    agendaItem: {
      id: item.id,
      slug: item.slug,
      title: item.title,
      titleReported: item.titleReported,
      number: item.number,
      path: debatePath(session, item),
    },
  }
}
