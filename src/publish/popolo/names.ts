import { z } from 'zod'
import { organizationPath, personPath } from '@/domain/record/paths'
import type { OrganizationRef, PersonRef } from '@/domain/record/views'
import { OrganizationKind } from '@/domain/vocabulary'
import type { Origin } from '@/publish/api/addresses'
import { Id, Link, page } from './values'

export const Person = z.strictObject({ id: Id, name: z.string(), links: z.array(Link) })

export const toPerson = (origin: Origin, person: PersonRef): z.infer<typeof Person> => ({
  id: person.id,
  name: person.name,
  links: page(origin, personPath(person)),
})

export const Organization = z.strictObject({
  id: Id,
  name: z.string(),
  other_names: z.array(z.strictObject({ name: z.string(), note: z.string() })),
  classification: OrganizationKind,
  links: z.array(Link),
})

export const toOrganization = (
  origin: Origin,
  organization: OrganizationRef,
): z.infer<typeof Organization> => ({
  id: organization.id,
  name: organization.name,
  other_names: [{ name: organization.shortName, note: 'Kurzname' }],
  classification: organization.kind,
  links: page(origin, organizationPath(organization)),
})
