/**
 * The order and the numbers of an agenda: two parts, each counted from 1, with sub-items (2.1, 2.2)
 * that stay with their item. Numbers that somebody gave by hand („5a“, „N 3“) are left alone.
 */

export interface AgendaEntry {
  id: string
  /** As on the agenda; `null`: it has none yet. */
  number: string | null
  isPublic: boolean
}

export type AgendaMove =
  /** Past the neighbour of the same part, with its sub-items. */
  | { kind: 'up' | 'down'; id: string }
  /** Makes it a sub-item of the item before, or takes it out again. */
  | { kind: 'in' | 'out'; id: string }
  /** To the end of the other part. */
  | { kind: 'part'; id: string }
  /** To the end of a part, be it the own one. */
  | { kind: 'end'; id: string; isPublic: boolean }
  /** To the place before another item, in that item's part. */
  | { kind: 'before'; id: string; target: string }

const COUNTED = /^\d{1,4}(\.\d{1,4})*$/

interface Placed extends AgendaEntry {
  /** 1 for an item, 2 for its sub-items. */
  depth: number
}

const depthOf = (number: string | null): number =>
  number !== null && COUNTED.test(number) ? number.split('.').length : 1

const place = (entries: readonly AgendaEntry[]): Placed[] =>
  entries.map((entry) => ({ ...entry, depth: depthOf(entry.number) }))

/** The numbers by the rule, for one part in its order. Those given by hand stay and are not counted. */
function count(part: readonly Placed[]): Map<string, string> {
  const numbers = new Map<string, string>()
  const counters: number[] = []
  for (const { id, number, depth } of part) {
    if (number !== null && !COUNTED.test(number)) continue
    const level = Math.min(depth, counters.length + 1)
    counters.length = Math.min(counters.length, level)
    counters[level - 1] = (counters[level - 1] ?? 0) + 1
    numbers.set(id, counters.join('.'))
  }
  return numbers
}

const inPart = <T extends AgendaEntry>(entries: readonly T[], isPublic: boolean): T[] =>
  entries.filter((entry) => entry.isPublic === isPublic)

/** Whether a part has been numbered by the rule so far; an empty one has. */
function isCounted(part: readonly Placed[]): boolean {
  const numbers = count(part)
  return part.every(({ id, number }) => !numbers.has(id) || numbers.get(id) === number)
}

const bare = ({ id, number, isPublic }: Placed): AgendaEntry => ({ id, number, isPublic })

const counted = (entries: readonly Placed[], isPublic: boolean): Placed[] => {
  const numbers = count(inPart(entries, isPublic))
  return entries.map((entry) =>
    entry.isPublic === isPublic
      ? { ...entry, number: numbers.get(entry.id) ?? entry.number }
      : entry,
  )
}

/** Numbers the parts that followed the rule before; a part numbered by hand keeps its numbers. */
function numberAsBefore(before: readonly AgendaEntry[], after: readonly Placed[]): AgendaEntry[] {
  const known = place(before)
  return [true, false]
    .reduce<readonly Placed[]>(
      (entries, isPublic) =>
        isCounted(inPart(known, isPublic)) ? counted(entries, isPublic) : entries,
      after,
    )
    .map(bare)
}

/** The agenda with both parts numbered by the rule: 1, 2, 2.1 … */
export const numberAgenda = (entries: readonly AgendaEntry[]): AgendaEntry[] =>
  counted(counted(place(entries), true), false).map(bare)

/** Numbers that two items of one part have, each with its items. */
export function doubledNumbers(
  entries: readonly AgendaEntry[],
): { number: string; isPublic: boolean; ids: string[] }[] {
  return [true, false].flatMap((isPublic) => {
    const part = inPart(entries, isPublic)
    const numbers = new Set(part.flatMap(({ number }) => number?.trim() || []))
    return [...numbers].flatMap((number) => {
      const ids = part.filter((entry) => entry.number?.trim() === number).map(({ id }) => id)
      return ids.length > 1 ? [{ number, isPublic, ids }] : []
    })
  })
}

/** The item with the sub-items that follow it, as a span of its part. */
function blockAt(part: readonly Placed[], start: number): number {
  const depth = part[start]?.depth ?? 1
  let end = start + 1
  while (end < part.length && (part[end]?.depth ?? 1) > depth) end += 1
  return end
}

/** Puts a part's items in their new order into the places that the part has on the agenda. */
function intoPlaces(entries: readonly Placed[], part: readonly Placed[]): Placed[] {
  const waiting = [...part]
  const isPublic = part[0]?.isPublic
  return entries.map((entry) => (entry.isPublic === isPublic ? (waiting.shift() ?? entry) : entry))
}

function shift(part: readonly Placed[], id: string, by: 'up' | 'down'): Placed[] | null {
  const start = part.findIndex((entry) => entry.id === id)
  const end = blockAt(part, start)
  const block = part.slice(start, end)
  const depth = block[0]?.depth ?? 1
  const before = part.slice(0, start)
  const after = part.slice(end)
  if (by === 'up') {
    const to = before.findLastIndex((entry) => entry.depth <= depth)
    return to < 0 ? null : [...before.slice(0, to), ...block, ...before.slice(to), ...after]
  }
  if (after.length === 0) return null
  // Past an item of the same level with all of its sub-items, or into an item of a higher level.
  const to = (after[0]?.depth ?? 1) === depth ? blockAt(after, 0) : 1
  return [...before, ...after.slice(0, to), ...block, ...after.slice(to)]
}

function indent(part: readonly Placed[], id: string, by: 1 | -1): Placed[] | null {
  const start = part.findIndex((entry) => entry.id === id)
  const end = blockAt(part, start)
  const depth = (part[start]?.depth ?? 1) + by
  const most = start === 0 ? 1 : (part[start - 1]?.depth ?? 1) + 1
  if (depth < 1 || depth > most) return null
  return part.map((entry, index) =>
    index >= start && index < end ? { ...entry, depth: entry.depth + by } : entry,
  )
}

/** Where an item of that part is put when it comes last in it. */
export function endOfPart(entries: readonly AgendaEntry[], isPublic: boolean): number {
  const last = entries.findLastIndex((entry) => entry.isPublic === isPublic)
  if (last >= 0) return last + 1
  return isPublic ? 0 : entries.length
}

/** @param to the item to put it before, or the part to put it at the end of */
function carry(
  entries: readonly Placed[],
  id: string,
  to: { target: string } | { isPublic: boolean },
): Placed[] | null {
  const item = entries.find((entry) => entry.id === id)
  if (!item) return null
  const part = inPart(entries, item.isPublic)
  const start = part.indexOf(item)
  const block = part.slice(start, blockAt(part, start))
  const moved = new Set(block.map((entry) => entry.id))
  const goal = 'target' in to ? entries.find((entry) => entry.id === to.target) : null
  if (goal === undefined || (goal && moved.has(goal.id))) return null
  const isPublic = 'target' in to ? (goal?.isPublic ?? item.isPublic) : to.isPublic
  const rest = entries.filter((entry) => !moved.has(entry.id))
  const at = goal ? rest.indexOf(goal) : endOfPart(rest, isPublic)
  // The block takes the level of the place it comes to.
  const by = (goal ? goal.depth : 1) - item.depth
  const placed = block.map((entry) => ({ ...entry, isPublic, depth: entry.depth + by }))
  return [...rest.slice(0, at), ...placed, ...rest.slice(at)]
}

/**
 * The agenda after a move, with the numbers that follow from it; `null` if there is nowhere to move.
 *
 * @param entries the whole agenda in its order
 */
export function moveOnAgenda(
  entries: readonly AgendaEntry[],
  move: AgendaMove,
): AgendaEntry[] | null {
  const all = place(entries)
  const item = all.find((entry) => entry.id === move.id)
  if (!item) return null
  const part = inPart(all, item.isPublic)
  switch (move.kind) {
    case 'up':
    case 'down': {
      const moved = shift(part, move.id, move.kind)
      return moved && numberAsBefore(entries, intoPlaces(all, moved))
    }
    case 'in':
    case 'out': {
      const moved = indent(part, move.id, move.kind === 'in' ? 1 : -1)
      // The level is in the number alone: a part numbered by hand has none to change.
      return moved && isCounted(part) ? numberAsBefore(entries, intoPlaces(all, moved)) : null
    }
    case 'part': {
      const moved = carry(all, move.id, { isPublic: !item.isPublic })
      return moved && numberAsBefore(entries, moved)
    }
    case 'end': {
      const moved = carry(all, move.id, { isPublic: move.isPublic })
      return moved && numberAsBefore(entries, moved)
    }
    case 'before': {
      const moved = carry(all, move.id, { target: move.target })
      return moved && numberAsBefore(entries, moved)
    }
  }
}

/** The agenda with new items at the end of their part; where the part is counted, they are too. */
export function addToAgenda(
  entries: readonly AgendaEntry[],
  added: readonly AgendaEntry[],
): AgendaEntry[] {
  const after = added.reduce<Placed[]>((all, entry) => {
    const at = endOfPart(all, entry.isPublic)
    return [...all.slice(0, at), ...place([entry]), ...all.slice(at)]
  }, place(entries))
  return numberAsBefore(entries, after)
}

/** The agenda without an item; its sub-items move up a level if nothing is before them. */
export const removeFromAgenda = (entries: readonly AgendaEntry[], id: string): AgendaEntry[] =>
  numberAsBefore(entries, place(entries.filter((entry) => entry.id !== id)))

/**
 * Positions that put items in this order and change as few as can be: those that are there are handed
 * out anew, and what is new gets the next free one. `null` stands for a new item.
 */
export function positionsFor(order: readonly (number | null)[]): number[] {
  const known = order.filter((position) => position !== null).toSorted((a, b) => a - b)
  let last = -1
  return order.map((position) => {
    last = position === null ? last + 1 : Math.max(known.shift() ?? 0, last + 1)
    return last
  })
}
