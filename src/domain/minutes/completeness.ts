/** Whether everything that was recorded is in the document: proven by what its blocks carry. */
import type { Document } from '@/domain/document/model'
import { kindOfKey, recordedKeys, type KeyKind } from './keys'
import type { Edition, MinutesSource } from './source'

export interface LeftOut {
  kind: KeyKind
  count: number
  /** Why, in German. */
  reason: string
}

export interface Completeness {
  /** How much of each kind is in the document. */
  told: { kind: KeyKind; count: number }[]
  /** What this kind of minutes does not tell, on purpose. */
  leftOut: LeftOut[]
  /** What is recorded and neither told nor left out on purpose: the document must not be signed. */
  missing: string[]
}

/** What a kind of document leaves out on purpose. */
const ON_PURPOSE: Readonly<Record<MinutesSource['kind'], Partial<Record<KeyKind, string>>>> = {
  decisions: { statement: 'Ein Beschlussprotokoll gibt die Wortbeiträge nicht wieder.' },
  course: {},
}

const countByKind = (keys: readonly string[]): Map<KeyKind, number> => {
  const counts = new Map<KeyKind, number>()
  for (const key of keys) counts.set(kindOfKey(key), (counts.get(kindOfKey(key)) ?? 0) + 1)
  return counts
}

/** Compares the record with what the blocks of the document carry. */
export function checkCompleteness(
  source: MinutesSource,
  edition: Edition,
  document: Pick<Document, 'blocks'>,
): Completeness {
  const carried = new Set(document.blocks.flatMap(({ records = [] }) => records))
  const recorded = [...new Set(recordedKeys(source, edition))]
  const reasons = ON_PURPOSE[source.kind]
  const absent = recorded.filter((key) => !carried.has(key))
  const left = absent.filter((key) => reasons[kindOfKey(key)] !== undefined)
  return {
    told: [...countByKind(recorded.filter((key) => carried.has(key)))].map(([kind, count]) => ({
      kind,
      count,
    })),
    leftOut: [...countByKind(left)].map(([kind, count]) => ({
      kind,
      count,
      reason: reasons[kind] ?? '',
    })),
    missing: absent.filter((key) => reasons[kindOfKey(key)] === undefined),
  }
}
