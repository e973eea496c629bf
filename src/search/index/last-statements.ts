import { spokenByPerson } from '../engine/chronology'
import { comparePlaces } from './place'
import { type Found, type Part, placeOf } from './search-part'

/** What somebody has said. */
export interface LastStatement {
  /** The newest of it. */
  found: Found
  /** How many statements. */
  count: number
}

/** Of everybody who has spoken the newest statement, by the person's id. */
export function lastStatements(parts: readonly Part[]): Map<string, LastStatement> {
  const all = new Map<string, LastStatement>()
  for (const part of parts) {
    const { last, counts } = spokenByPerson(part.segment, part.live)
    part.segment.columns.values.person.forEach((id, number) => {
      const statement = last[number] ?? -1
      if (statement < 0) return
      const found = placeOf(part, statement)
      const other = all.get(id)
      const isNewest = !other || comparePlaces('newest', found, other.found) < 0
      all.set(id, {
        found: isNewest ? found : other.found,
        count: (other?.count ?? 0) + (counts[number] ?? 0),
      })
    })
  }
  return all
}
