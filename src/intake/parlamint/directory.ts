import type { Day } from '@/domain/time/day'
import { nameParts } from '@/intake/person-name'
import type { ForeignFaction, ForeignPerson } from '@/intake/speech'

/** A period in which something held, as the collection dates it; null: open. */
export interface Period {
  from: string | null
  to: string | null
}

export interface TeiName extends Period {
  forenames: string[]
  surnames: string[]
  /** Academic titles and the like. */
  titles: string[]
}

export interface TeiAffiliation extends Period {
  role: string
  /** Id of the organization. */
  organization: string
  /** What the role is called, in German if the collection says so. */
  title: string | null
}

export interface TeiPerson {
  names: TeiName[]
  affiliations: TeiAffiliation[]
}

export interface TeiOrganization {
  name: string | null
  shortName: string | null
  role: string | null
}

/** Persons and organizations of a collection, gathered from all its files, by their ids. */
export interface Directory {
  persons: Map<string, TeiPerson>
  organizations: Map<string, TeiOrganization>
}

/** Days compare as texts; a period may be dated to the year or month only. */
export const covers = ({ from, to }: Period, day: Day): boolean =>
  (from === null || from <= day) && (to === null || day <= `${to}\uFFFF`)

/** Whoever has this id, as they are called last in the collection. */
export function personOf({ persons }: Directory, id: string): ForeignPerson {
  const names = (persons.get(id)?.names ?? []).toSorted((a, b) =>
    (a.from ?? '').localeCompare(b.from ?? ''),
  )
  const last = names.at(-1)
  const familyName = last?.surnames.join(' ') ?? ''
  if (!last || familyName === '') return unnamed(id)
  const givenName = last.forenames.join(' ') || null
  const academicTitle = last.titles.join(' ') || null
  return {
    key: id,
    name: [academicTitle, givenName, familyName].filter((part) => part !== null).join(' '),
    givenName,
    familyName,
    academicTitle,
    description: null,
  }
}

/** A name made readable from an id: `MustermannErika` becomes „Erika Mustermann“. */
function unnamed(id: string): ForeignPerson {
  const words = id
    .replace(/([\p{Ll}])([\p{Lu}])/gu, '$1 $2')
    .split(/[\s_.]+/)
    .filter((word) => word !== '')
  const isNames = words.length > 1 && words.every((word) => /^\p{Lu}\p{L}+$/u.test(word))
  const name = isNames ? [...words.slice(1), words[0]].join(' ') : words.join(' ') || id
  return {
    key: id,
    name,
    ...nameParts(name),
    description: `Der Name steht nicht in den eingelesenen Dateien; er ist aus der Kennung „${id}“ gebildet.`,
  }
}

const GROUP = /^(?:parliamentaryGroup|politicalGroup|politicalParty)\b[._-]?/

/** The faction that a person was in that day; null: not told. */
export function factionOf(directory: Directory, id: string, day: Day): ForeignFaction | null {
  const memberships = (directory.persons.get(id)?.affiliations ?? []).filter(
    (affiliation) => isFaction(directory, affiliation.organization) && covers(affiliation, day),
  )
  const organization = (
    memberships.find((affiliation) => roleOf(directory, affiliation) === 'parliamentaryGroup') ??
    memberships[0]
  )?.organization
  if (organization === undefined) return null
  const known = directory.organizations.get(organization)
  const readable = organization.replace(GROUP, '').replaceAll('_', ' ') || organization
  return {
    key: organization,
    name: known?.name ?? known?.shortName ?? readable,
    shortName: (known?.shortName ?? readable).slice(0, 60),
  }
}

function roleOf({ organizations }: Directory, { organization }: TeiAffiliation): string | null {
  return (
    organizations.get(organization)?.role ??
    GROUP.exec(organization)?.[0].replace(/\W$/, '') ??
    null
  )
}

function isFaction({ organizations }: Directory, id: string): boolean {
  const role = organizations.get(id)?.role
  return role === undefined || role === null
    ? GROUP.test(id)
    : role === 'parliamentaryGroup' || role === 'politicalGroup' || role === 'politicalParty'
}

/** The office that a person held that day outside of a faction, as the collection calls it. */
export function officeOf(directory: Directory, id: string, day: Day): string | null {
  const offices = (directory.persons.get(id)?.affiliations ?? []).filter(
    (affiliation) =>
      affiliation.role !== 'member' &&
      affiliation.title !== null &&
      !isFaction(directory, affiliation.organization) &&
      covers(affiliation, day),
  )
  return offices[0]?.title?.slice(0, 160) ?? null
}
