import type { OrganizationObject } from '@/domain/record/object-views'
import { organizationPath } from '@/domain/record/paths'
import { organizationKindLabel, toApi, type OrganizationKind } from '@/domain/vocabulary'
import { apiAddress, pageAddress } from '@/publish/api/addresses'
import { listAddress, objectAddress } from './addresses'
import { anObject, type ObjectContext } from './object'
import { toCitation } from './vendor/citation'

/** OParl's own words for kinds of organization. */
const TYPES: Readonly<Record<OrganizationKind, string>> = {
  council: 'Gremium',
  committee: 'Gremium',
  faction: 'Fraktion',
  administration: 'Verwaltungsbereich',
  association: 'Sonstiges',
  government: 'Institution',
  other: 'Sonstiges',
}

/** The highest elected body is a „Parlament“ to OParl, whatever it is called. */
const toClassification = (kind: OrganizationKind): string | null => {
  if (kind === 'council') return 'Parlament'
  return kind === 'other' ? null : organizationKindLabel[kind]
}

export function toOrganization(context: ObjectContext, organization: OrganizationObject) {
  const { origin } = context
  const { id, slug, kind, parentId } = organization
  return anObject(
    context,
    { kind: 'organization', id },
    {
      body: objectAddress(origin, 'body', context.bodyId),
      name: organization.name,
      shortName: organization.shortName,
      membership: organization.membershipIds.map((each) =>
        objectAddress(origin, 'membership', each),
      ),
      meeting: listAddress(origin, { kind: 'organization', id }, 'session'),
      consultation: listAddress(origin, { kind: 'organization', id }, 'consultation'),
      subOrganizationOf: parentId && objectAddress(origin, 'organization', parentId),
      organizationType: TYPES[kind],
      classification: toClassification(kind),
      startDate: organization.startDate,
      endDate: organization.endDate,
      web: pageAddress(origin, organizationPath(organization)),
      'wortlaut:kind': toApi(kind),
      'wortlaut:description': organization.description,
      'wortlaut:color': organization.color,
      'wortlaut:citation': organization.citations.map(toCitation(origin)),
      'wortlaut:api': apiAddress(origin, `/organizations/${slug}`),
    },
  )
}
