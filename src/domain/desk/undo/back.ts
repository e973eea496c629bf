import type { CommandInput } from '../commands'

/** The commands that lead back, in their order, or why there are none. */
export type Inverse = { commands: CommandInput[] } | { reason: string }

export const back = (...commands: CommandInput[]): Inverse => ({ commands })

/** The same fields as they were before, of those that a command gave. */
export function before<Given extends object, Record extends object>(
  given: Given,
  record: Record,
): Partial<Pick<Record, keyof Given & keyof Record>> {
  const names = Object.entries(given).flatMap(([name, value]) =>
    value !== undefined && name in record ? [name as keyof Given & keyof Record] : [],
  )
  return Object.fromEntries(names.map((name) => [name, record[name]])) as Partial<
    Pick<Record, keyof Given & keyof Record>
  >
}

/** What was there is not there any more: nothing leads back. */
export const GONE = { reason: 'Das gibt es hier nicht mehr.' }
