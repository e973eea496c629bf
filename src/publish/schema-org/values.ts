/** What descriptions in the words of schema.org are made of. What is not known is left out. */
import { organizationPath, personPath, sourcePath } from '@/domain/record/paths'
import type { CitationView, OrganizationRef, PersonRef } from '@/domain/record/views'
import { isExactDay } from '@/domain/time/edtf'
import type { OrganizationKind } from '@/domain/vocabulary'
import { pageAddress, type Origin } from '@/publish/api/addresses'

/** A node of a description. */
export type Thing = Readonly<Record<string, unknown>>

/** A node with its type first; properties that are `null` or an empty list are left out. */
export const thing = (type: string, properties: Thing): Thing => ({
  '@type': type,
  ...Object.fromEntries(
    Object.entries(properties).filter(
      ([, value]) =>
        value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  ),
})

/** A whole description. */
export const description = (nodes: readonly Thing[]): Thing => ({
  '@context': 'https://schema.org',
  '@graph': nodes,
})

/** A day, where it is known to the day: schema.org cannot say „about“. */
export const exactDay = (edtf: string | null): string | null =>
  edtf !== null && isExactDay(edtf) ? edtf : null

const GOVERNMENT: readonly OrganizationKind[] = ['council', 'committee', 'administration']

export function organization(origin: Origin, named: OrganizationRef): Thing {
  const address = pageAddress(origin, organizationPath(named))
  const type = GOVERNMENT.includes(named.kind) ? 'GovernmentOrganization' : 'Organization'
  return thing(type, { '@id': address, name: named.name, url: address })
}

export function person(origin: Origin, named: PersonRef): Thing {
  const address = pageAddress(origin, personPath(named))
  return thing('Person', { '@id': address, name: named.name, url: address })
}

/** The cited sources, each once. */
export const sources = (origin: Origin, citations: readonly CitationView[]): Thing[] => [
  ...new Map(
    citations.map(({ sourceId, label }) => [
      sourceId,
      thing('CreativeWork', { name: label, url: pageAddress(origin, sourcePath(sourceId)) }),
    ]),
  ).values(),
]
