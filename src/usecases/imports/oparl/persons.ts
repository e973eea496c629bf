import 'server-only'
import { foreignByKeys, foreignByOwners } from '@/db/foreign/objects'
import { nameParts } from '@/intake/person-name'
import { slugify } from '@/lib/slug'
import { reject, remark } from '../report'
import { type Building, citing, eachBatch, endOf, Kept, loadLinks, placeOf } from './building'
import type { Links } from './links'
import { recordKey, type WantedRecord } from './wanted-record'
import { writeRecords } from './write-records'

/** Every membership is one: what else somebody is, the field says. */
const MEMBER = 'Mitglied'

/** Persons with their memberships. */
export async function writePersons(building: Building): Promise<void> {
  for await (const persons of eachBatch(building, 'person', ['person'])) {
    const memberships = await membershipsOf(building, persons)
    const all = [...memberships.values()].flat()
    const links = await loadLinks(building, {
      organization: all.flatMap((membership) => [
        membership.text('organization'),
        membership.text('onBehalfOf'),
      ]),
    })
    await writeRecords(
      building,
      persons.flatMap((person) => toRecord(building, links, person, memberships)),
    )
  }
}

/** By person: those that it lists, else those that name it. */
async function membershipsOf(
  building: Building,
  persons: readonly Kept[],
): Promise<Map<string, Kept[]>> {
  const place = placeOf(building)
  const listed = await foreignByKeys(
    place,
    persons.flatMap((person) => person.list('membership')),
  )
  const named = await foreignByOwners(
    place,
    'membership',
    persons.map(({ key }) => key),
  )
  return new Map(
    persons.map((person) => {
      const keys = person.list('membership')
      for (const key of keys.filter((each) => !listed.has(each)))
        remark(building.report, {
          place: person.place,
          reason: `Der Verweis auf die Mitgliedschaft „${key}“ führt ins Leere; er wird weggelassen.`,
        })
      const rows =
        keys.length > 0
          ? keys.flatMap((key) => listed.get(key) ?? [])
          : named.filter(({ ownerKey }) => ownerKey === person.key)
      return [person.key, rows.filter(({ isDeleted }) => !isDeleted).map((row) => new Kept(row))]
    }),
  )
}

function toRecord(
  building: Building,
  links: Links,
  person: Kept,
  memberships: ReadonlyMap<string, Kept[]>,
): WantedRecord[] {
  const { key, place } = person
  const given = person.text('givenName')
  const family = person.text('familyName')
  const name = person.text('name') ?? ([given, family].filter(Boolean).join(' ') || null)
  if (name === null) {
    reject(building.report, { place, reason: 'Die Person hat keinen Namen.' })
    return []
  }
  const parts = nameParts(name)
  const fields = {
    name,
    givenName: given ?? parts.givenName?.slice(0, 80) ?? null,
    familyName: family ?? parts.familyName.slice(0, 80),
    academicTitle: person.text('title') ?? parts.academicTitle?.slice(0, 40) ?? null,
    memberships: once(
      (memberships.get(key) ?? []).flatMap((each) => toMembership(building, links, each)),
    ).slice(0, 200),
    citations: [citing(building, person)],
  }
  const slug = slugify(name) || 'person'
  return [{ kind: 'person', key: recordKey('person', key), place, slug, fields }]
}

function toMembership(building: Building, links: Links, membership: Kept) {
  const { place } = membership
  const organization = membership.text('organization')
  if (organization === null) {
    remark(building.report, {
      place,
      reason: 'Die Mitgliedschaft nennt keine Gruppierung; sie wird weggelassen.',
    })
    return []
  }
  const organizationId = links.id('organization', organization, place, 'organization')
  if (organizationId === null) return []
  const startDate = membership.text('startDate')
  return [
    {
      organizationId,
      role: membership.text('role') ?? MEMBER,
      votingRight: membership.flag('votingRight'),
      onBehalfOfId: links.id('organization', membership.text('onBehalfOf'), place, 'onBehalfOf'),
      startDate,
      endDate: endOf(building, membership, startDate, membership.text('endDate')),
    },
  ]
}

type Role = ReturnType<typeof toMembership>[number]

/** The record has each role in an organization from a day on once. */
function once(memberships: readonly Role[]): Role[] {
  const found = new Map<string, Role>()
  for (const each of memberships)
    found.set(`${each.organizationId} ${each.role} ${each.startDate ?? ''}`, each)
  return [...found.values()]
}
