import type { ForeignRow } from '@/db/foreign/objects'
import { digestOf } from '@/intake/digest'
import type { Json } from '@/domain/evidence/json'

export type Merged =
  { ok: true; row: ForeignRow; isDouble: boolean } | { ok: false; reason: string }

/**
 * What is known of an object once it was read again: in the same run, because it also stands within
 * another one or was given twice, or in a later one.
 */
export function mergeObject(known: ForeignRow | undefined, read: ForeignRow): Merged {
  if (!known) return { ok: true, row: read, isDouble: false }
  if (known.kind !== read.kind)
    return { ok: false, reason: `Unter der Kennung „${read.key}“ steht schon etwas anderer Art.` }
  const ownerKey = read.ownerKey ?? known.ownerKey
  if (read.isDeleted)
    return { ok: true, row: { ...known, isDeleted: true, readAt: read.readAt }, isDouble: false }

  const isSameRun = known.readAt.getTime() === read.readAt.getTime() && !known.isDeleted
  if (isSameRun && known.isWhole && read.isWhole) {
    if (digestOf(known.data as Json) !== digestOf(read.data as Json))
      return {
        ok: false,
        reason: `Die Kennung „${read.key}“ kommt mehrfach vor, mit verschiedenem Inhalt; es gilt der erste.`,
      }
    return { ok: true, row: known, isDouble: true }
  }
  const row = { ...read, ownerKey, isWhole: read.isWhole || known.isWhole }
  if (isSameRun && known.isWhole)
    return {
      ok: true,
      row: { ...row, data: over(known, read), place: known.place },
      isDouble: false,
    }
  if (isSameRun || !read.isWhole)
    return { ok: true, row: { ...row, data: over(read, known) }, isDouble: false }
  return { ok: true, row, isDouble: false }
}

/** What the first says, and of what it does not say, what the second does. */
const over = (first: ForeignRow, second: ForeignRow) => ({
  ...second.data,
  ...Object.fromEntries(Object.entries(first.data).filter(([, value]) => isSaid(value))),
})

const isSaid = (value: unknown) => value !== null && !(Array.isArray(value) && value.length === 0)
