import { z } from 'zod'
import { apiAddress, type Origin } from './addresses'
import { Address, Amount } from './values'

/** A page of a list. */
export interface List<Item> {
  total: number
  items: Item[]
  next: string | null
}

/** The schema of a page of such items. */
export const listOf = <Item extends z.ZodType>(item: Item) =>
  z.object({
    total: Amount.meta({ description: 'Anzahl aller Einträge, nicht nur derer auf dieser Seite.' }),
    items: z.array(item),
    next: Address.nullable().meta({
      description: 'Adresse der nächsten Seite; null auf der letzten.',
    }),
  })

/**
 * The address of the page behind this one: the same filters, going on from the cursor.
 *
 * @param names the parameters that the list knows; others are not passed on
 */
export function nextAddress(
  origin: Origin,
  path: string,
  { query, names, cursor }: { query: URLSearchParams; names: string[]; cursor: string | null },
): string | null {
  if (cursor === null) return null
  const kept = names
    .filter((name) => name !== 'cursor')
    .flatMap((name) => query.getAll(name).map((value) => [name, value]))
    .filter(([, value]) => value !== '')
  return `${apiAddress(origin, path)}?${new URLSearchParams([...kept, ['cursor', cursor]]).toString()}`
}
