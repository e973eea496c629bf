import 'server-only'
import { db } from '@/db/client'
import {
  foreignByKeys,
  type ForeignPlace,
  type ForeignRow,
  writeForeign,
} from '@/db/foreign/objects'
import type { ForeignObject } from '@/intake/oparl/foreign-object'
import { type ImportReport, reject, remark } from '../report'
import { mergeObject } from './merge-object'

/**
 * Keeps what was read until records are made of it, together with what is known from earlier runs.
 *
 * @param readAt when the run began
 */
export async function keepObjects(
  place: ForeignPlace,
  objects: readonly ForeignObject[],
  readAt: Date,
  report: ImportReport,
): Promise<void> {
  const known = await foreignByKeys(
    place,
    objects.map(({ key }) => key),
  )
  const changed = new Map<string, ForeignRow>()
  for (const object of objects) {
    const merged = mergeObject(known.get(object.key), {
      ...object,
      data: { ...object.data },
      readAt,
    })
    if (!merged.ok) {
      reject(report, { place: object.place, reason: merged.reason })
      continue
    }
    if (merged.isDouble)
      remark(report, {
        place: object.place,
        reason: `Die Kennung „${object.key}“ kommt mehrfach vor, mit gleichem Inhalt.`,
      })
    known.set(object.key, merged.row)
    changed.set(object.key, merged.row)
  }
  await db.$transaction((transaction) => writeForeign(transaction, place, [...changed.values()]))
}
