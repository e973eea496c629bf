import { slugify } from '@/lib/slug'
import type { Day } from '@/domain/time/day'
import { type Random } from './random'
import type { IdOf, Invented } from './records'
import { FACTIONS, type FactionSketch, FAMILY_NAMES, GIVEN_NAMES, ORGANS } from './words/names'

/** Elected members and the Landrätin. */
export const STATUTORY_SEATS = FACTIONS.reduce((sum, { seats }) => sum + seats, 1)

const TERM_YEARS = 5
const RE_ELECTED = 0.6

export interface Term {
  key: string
  name: string
  start: Day
  end: Day
}

/** Somebody of the council or the administration. */
export interface Member {
  key: string
  name: string
  familyName: string
  /** null: none, as of the administration. */
  faction: FactionSketch | null
  office: string | null
}

/** Who is who in one legislative term; whoever speaks most stands first. */
export interface Cast {
  term: Term
  members: Member[]
  /** The Landrätin and her heads of department. */
  administration: Member[]
}

/** Legislative terms from a year on until the end of 2025, each beginning in November. */
export function termsFrom(year: number): Term[] {
  const first = year - ((((year - 2020) % TERM_YEARS) + TERM_YEARS) % TERM_YEARS)
  const terms: Term[] = []
  for (let start = first; start <= 2025; start += TERM_YEARS)
    terms.push({
      key: `term:${start}`,
      name: `Wahlperiode ${start}–${start + TERM_YEARS}`,
      start: `${start}-11-01`,
      end: `${start + TERM_YEARS}-10-31`,
    })
  return terms
}

interface Invention extends Member {
  givenName: string
  memberships: { organization: string; role: string; start: Day; end: Day }[]
}

/** Elects a council for each term; some are elected again, in the same faction. */
export function castOf(
  terms: readonly Term[],
  random: Random,
): { casts: Cast[]; people: Invention[] } {
  const names = freshNames(random)
  const people: Invention[] = []
  const invent = (faction: FactionSketch | null, office: string | null): Invention => {
    const { givenName, familyName } = names.next()
    const name = `${givenName} ${familyName}`
    const person = { key: `person:${slugify(name)}`, name, givenName, familyName }
    const invented = { ...person, faction, office, memberships: [] }
    people.push(invented)
    return invented
  }
  let council: Invention[] = []
  let administration = administrators(invent)
  const casts = terms.map((term, index): Cast => {
    const stay = council.filter(() => random.chance(RE_ELECTED))
    council = FACTIONS.flatMap((faction) => {
      const kept = stay.filter((person) => person.faction === faction).slice(0, faction.seats)
      const needed = faction.seats - kept.length
      return [...kept, ...Array.from({ length: needed }, () => invent(faction, null))]
    })
    if (index > 0 && index % 2 === 0) administration = administrators(invent)
    const { start, end } = term
    for (const { faction, memberships } of council)
      for (const organization of ['organ:kreistag', `faction:${faction?.key ?? ''}`])
        memberships.push({ organization, role: 'Mitglied', start, end })
    administration[0]?.memberships.push({
      organization: 'organ:kreistag',
      role: 'Landrätin',
      start,
      end,
    })
    return { term, members: random.shuffled(council), administration }
  })
  return { casts, people }
}

function administrators(invent: (faction: null, office: string) => Invention): Invention[] {
  return ['Landrätin', 'Kreisdirektor', 'Kämmerin', 'Dezernent für Soziales', 'Baudezernentin'].map(
    (office) => invent(null, office),
  )
}

/** Names that nobody has yet, not even as part of an address. */
function freshNames(random: Random) {
  const used = new Set<string>()
  return {
    next(): { givenName: string; familyName: string } {
      for (;;) {
        const givenName = random.pick(GIVEN_NAMES)
        const familyName = random.pick(FAMILY_NAMES)
        const slug = slugify(`${givenName} ${familyName}`)
        if (used.has(slug)) continue
        used.add(slug)
        return { givenName, familyName }
      }
    },
  }
}

/** Organs, factions and people as records; the source is that of the made-up county itself. */
export function foundation(
  people: readonly Invention[],
  idOf: IdOf,
  source: Invented & { kind: 'source' },
): Invented[] {
  const cite = [{ sourceId: idOf(source.key), locator: 'erfunden', excerpt: null }]
  const organization = { startDate: null, endDate: null, description: null, citations: cite }
  return [
    source,
    ...ORGANS.map(({ key, name, shortName, kind }): Invented => ({
      kind: 'organization',
      key: `organ:${key}`,
      payload: {
        ...organization,
        slug: key,
        kind,
        name,
        shortName,
        color: null,
        parentId: kind === 'council' ? null : idOf('organ:kreistag'),
      },
    })),
    ...FACTIONS.map(({ key, name, shortName, color }): Invented => ({
      kind: 'organization',
      key: `faction:${key}`,
      payload: {
        ...organization,
        slug: key,
        kind: 'faction',
        name,
        shortName,
        color,
        parentId: idOf('organ:kreistag'),
      },
    })),
    ...people.map(({ key, name, givenName, familyName, office, memberships }): Invented => ({
      kind: 'person',
      key,
      payload: {
        slug: slugify(name),
        name,
        givenName,
        familyName,
        academicTitle: null,
        description: office === null ? null : `${office} des erfundenen Kreises Musterland.`,
        memberships: memberships.map((membership) => ({
          organizationId: idOf(membership.organization),
          role: membership.role,
          votingRight: membership.organization === 'organ:kreistag' ? true : null,
          onBehalfOfId: null,
          startDate: membership.start,
          endDate: membership.end,
        })),
        citations: cite,
      },
    })),
  ]
}
