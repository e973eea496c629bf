/** Who is a member on the day of a session, as far as dated memberships tell. */
import { enumerate } from '@/domain/german'
import { coversDay, type Day, type DayRange } from '@/domain/time/day'

interface Dated {
  startDate: Day | null
  endDate: Day | null
}

export interface RosterPerson {
  id: string
  name: string
  familyName: string
  /** In the organization that meets. */
  seats: readonly (Dated & { role: string; votingRight: boolean | null })[]
  factions: readonly (Dated & { id: string; shortName: string })[]
}

export interface RosterMember {
  id: string
  name: string
  familyName: string
  /** `null`: none on that day, or none on record. */
  faction: { id: string; shortName: string } | null
  /** The role where it says more than that somebody is a member: „Landrat“, „stellvertretende Vorsitzende“. */
  office: string | null
  /** `null`: not on record. */
  mayVote: boolean | null
  isChair: boolean
  /** What the record leaves open about this member, each a German sentence. */
  unclear: string[]
}

const MERE_MEMBER = /^mitglied(er)?$/iu

const covers = ({ startDate, endDate }: Dated, day: DayRange) =>
  coversDay({ earliest: startDate, latest: endDate }, day)

/**
 * The members of that day by family name; the holder of the office that chairs the council among
 * them, who is a member by law (KrO NRW § 25).
 *
 * @param chair `null`: nobody holds that office on record, or it is no member of this organization
 */
export function rosterOf(
  persons: readonly RosterPerson[],
  day: DayRange,
  chair: { personId: string; title: string } | null,
): RosterMember[] {
  return persons
    .flatMap((person) => memberOf(person, day, chair) ?? [])
    .toSorted(
      (a, b) =>
        a.familyName.localeCompare(b.familyName, 'de') || a.name.localeCompare(b.name, 'de'),
    )
}

function memberOf(
  person: RosterPerson,
  day: DayRange,
  chair: { personId: string; title: string } | null,
): RosterMember | null {
  const { id, name, familyName } = person
  const seats = person.seats.filter((seat) => covers(seat, day) !== false)
  const isChair = chair?.personId === id
  if (seats.length === 0 && !isChair) return null
  const factions = uniqueFactions(person, day)
  const rights = new Set(seats.map(({ votingRight }) => votingRight))
  const mayVote = isChair || rights.has(true) ? true : rights.has(null) ? null : false
  const office = isChair
    ? chair.title
    : (seats.find(({ role }) => !MERE_MEMBER.test(role.trim()))?.role ?? null)
  return {
    id,
    name,
    familyName,
    faction: factions.length === 1 ? (factions[0] ?? null) : null,
    office,
    mayVote,
    isChair,
    unclear: isChair ? [] : doubts(name, seats, day, mayVote, factions),
  }
}

function uniqueFactions(person: RosterPerson, day: DayRange) {
  const then = person.factions.filter((faction) => covers(faction, day) !== false)
  return then
    .filter(({ id }, index) => then.findIndex((other) => other.id === id) === index)
    .map(({ id, shortName }) => ({ id, shortName }))
}

function doubts(
  name: string,
  seats: RosterPerson['seats'],
  day: DayRange,
  mayVote: boolean | null,
  factions: readonly { shortName: string }[],
): string[] {
  const isDated = seats.some(({ startDate }) => startDate !== null)
  const isCertain = seats.some((seat) => covers(seat, day) === true)
  return [
    isDated ? null : `Seit wann ${name} Mitglied ist, ist nicht erfasst.`,
    isDated && !isCertain ? `Ob ${name} an diesem Tag Mitglied ist, steht nicht fest.` : null,
    mayVote === null ? `Ob ${name} Stimmrecht hat, ist nicht erfasst.` : null,
    factions.length > 1
      ? `Für ${name} sind an diesem Tag mehrere Fraktionen erfasst: ${enumerate(factions.map(({ shortName }) => shortName))}.`
      : null,
  ].filter((doubt) => doubt !== null)
}
