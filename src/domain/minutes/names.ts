import type { DeskState } from '@/domain/desk/state'
import { toLocalTime, fromLocalTime } from '@/domain/time/local'
import { formatGerman } from '@/domain/time/edtf'

/** Said where the record does not know something that a reader of minutes expects. */
export const NOT_RECORDED = 'nicht festgehalten'

export const nameOfPerson = (desk: DeskState, id: string): string =>
  desk.persons.find((person) => person.id === id)?.name ?? 'Unbekannte Person'

export const nameOfFaction = (desk: DeskState, id: string): string =>
  desk.factions.find((faction) => faction.id === id)?.shortName ?? 'unbekannte Fraktion'

/** „Landrat“, „SPD“, „Dezernentin, SPD“; null: nothing is known beside the name. */
export function standing(
  desk: DeskState,
  { factionId, office }: { factionId: string | null; office: string | null },
): string | null {
  const parts = [office, factionId === null ? null : nameOfFaction(desk, factionId)]
  return parts.filter((part) => part !== null).join(', ') || null
}

/** „Erika Muster (SPD)“. */
export function personWithStanding(desk: DeskState, id: string): string {
  const person = desk.persons.find((other) => other.id === id)
  const what = person && standing(desk, person)
  return what ? `${nameOfPerson(desk, id)} (${what})` : nameOfPerson(desk, id)
}

/** Time of day in Germany: „17:04 Uhr“. */
export const clock = (moment: string): string =>
  `${toLocalTime(fromLocalTime(moment)).slice(11, 16)}\u00a0Uhr`

/** „23. Juni 2026, 17:04 Uhr“. */
export const dayAndClock = (moment: string): string => `${dayOf(moment)}, ${clock(moment)}`

/** The day of a moment in Germany: „23. Juni 2026“. */
export const dayOf = (moment: string): string =>
  formatGerman(toLocalTime(fromLocalTime(moment)).slice(0, 10))
