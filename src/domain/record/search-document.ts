import type { StatementView } from './views'

/** A public statement as the search keeps it: its own data, and the ids of what it stands in. */
export interface SearchDocument extends Omit<StatementView, 'speaker' | 'replyTo' | 'citations'> {
  personId: string
  factionId: string | null
  office: string | null
  agendaItemId: string
  sessionId: string
  /** Of the session. */
  organizationId: string
  matterId: string | null
  /** Days of the session, `YYYY-MM-DD`. */
  earliestDay: string | null
  latestDay: string | null
  replyTo: { id: string; personId: string } | null
  citations: { sourceId: string; locator: string; excerpt: string | null }[]
}
