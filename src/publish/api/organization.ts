import { z } from 'zod'
import { organizationPath } from '@/domain/record/paths'
import type { OrganizationRef, OrganizationView } from '@/domain/record/views'
import { FactionPosition, OrganizationKind, toApi } from '@/domain/vocabulary'
import { apiAddress, pageAddress, type Origin } from './addresses'
import { Membership, toMembership } from './membership'
import { MotionRef, toMotionRef } from './motion-ref'
import { Citation, toCitation } from './references'
import { Address, apiWords, Day, Id, Moment, Slug, toMoment, Version } from './values'

export const OrganizationListEntry = z
  .object({
    id: Id,
    slug: Slug,
    url: Address,
    name: z.string(),
    shortName: z.string(),
    kind: apiWords(OrganizationKind),
    color: z
      .string()
      .nullable()
      .meta({ examples: ['#e3000f'] }),
  })
  .meta({ description: 'Eine Organisation: Gremium, Fraktion, Verwaltung, Verband.' })

export const toOrganizationListEntry = (
  origin: Origin,
  organization: OrganizationRef,
): z.infer<typeof OrganizationListEntry> => ({
  id: organization.id,
  slug: organization.slug,
  url: pageAddress(origin, organizationPath(organization)),
  name: organization.name,
  shortName: organization.shortName,
  kind: toApi(organization.kind),
  color: organization.color,
})

const PositionInVote = z.object({ vote: Id, motion: Id, position: apiWords(FactionPosition) })

export const Organization = OrganizationListEntry.extend({
  version: Version,
  description: z.string().nullable(),
  startDate: Day.nullable(),
  endDate: Day.nullable(),
  parent: Slug.nullable(),
  memberships: z.array(Membership),
  motions: z.array(MotionRef).meta({ description: 'Die neuesten Anträge der Organisation.' }),
  positions: z.array(PositionInVote).meta({
    description: 'Wie die Fraktion zuletzt abgestimmt hat.',
  }),
  statements: Address.meta({ description: 'Adresse der Wortbeiträge.' }),
  citations: z.array(Citation),
  modifiedAt: Moment,
}).meta({ description: 'Eine Organisation mit ihren Mitgliedern.' })

export const toOrganization = (
  origin: Origin,
  organization: OrganizationView,
): z.infer<typeof Organization> => ({
  ...toOrganizationListEntry(origin, organization),
  version: organization.version,
  description: organization.description,
  startDate: organization.startDate,
  endDate: organization.endDate,
  parent: organization.parent?.slug ?? null,
  memberships: organization.memberships.map(toMembership),
  motions: organization.motions.map(toMotionRef),
  positions: organization.positions.map(({ vote, position }) => ({
    vote: vote.id,
    motion: vote.motionId,
    position: toApi(position),
  })),
  statements: apiAddress(origin, '/statements', {
    [organization.kind === 'faction' ? 'faction' : 'organization']: organization.slug,
  }),
  citations: organization.citations.map(toCitation),
  modifiedAt: toMoment(organization.modifiedAt),
})
