import type { AgendaItemRef, MatterRef, OrganizationRef, PersonRef, SessionRef } from './views'

/** What stands around the statements of a body, as far as the public may see it, by id. */
export interface SearchContext {
  persons: Map<string, PersonRef>
  organizations: Map<string, OrganizationRef>
  sessions: Map<string, Omit<SessionRef, 'organization'> & { organizationId: string }>
  items: Map<string, Omit<AgendaItemRef, 'path'> & { sessionId: string }>
  matters: Map<string, MatterRef>
  sources: Map<string, { id: string; label: string }>
}
