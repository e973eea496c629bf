/** The public addresses of records (the contract's table of pages). */
import type { OrganizationKind } from '@/domain/vocabulary'

export const sessionPath = (session: { slug: string }) => `/sitzungen/${session.slug}` as const

export const debatePath = (session: { slug: string }, item: { slug: string }) =>
  `/sitzungen/${session.slug}/${item.slug}` as const

export const statementPath = (id: string) => `/w/${id}` as const

/** The target of links to a statement on its debate page. */
export const statementAnchor = (id: string) => `w-${id}` as const

export const motionPath = (id: string) => `/antraege/${id}` as const
export const votePath = (id: string) => `/abstimmungen/${id}` as const
export const matterPath = (matter: { slug: string }) => `/vorgaenge/${matter.slug}` as const
export const personPath = (person: { slug: string }) => `/personen/${person.slug}` as const
export const sourcePath = (id: string) => `/quellen/${id}` as const

/** Factions have an address of their own; every other organization is found among the committees. */
export const organizationPath = (organization: { slug: string; kind: OrganizationKind }) =>
  organization.kind === 'faction'
    ? (`/fraktionen/${organization.slug}` as const)
    : (`/gremien/${organization.slug}` as const)
