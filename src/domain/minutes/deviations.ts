/** Where the record says something else than what was signed. */

/** What was told at one time: by key, what it is called and a digest of what was told of it. */
export type ToldDigests = Readonly<Record<string, { what: string; digest: string }>>

export interface Deviation {
  key: string
  what: string
  how: 'added' | 'changed' | 'gone'
  /** Of what the record tells now; null: nothing any more. */
  digest: string | null
  /** A correction in the minutes is about it, as it is now. */
  isCorrected: boolean
}

/** A correction that says which record it is about; its digest is that of then. */
export interface AboutRecord {
  recordKey: string | null
  recordDigest: string | null
}

export const deviationLabel: Readonly<Record<Deviation['how'], string>> = {
  added: 'nach der Unterschrift erfasst',
  changed: 'nach der Unterschrift geändert',
  gone: 'nach der Unterschrift entfallen',
}

/** What differs, in the order of what is told now, then what is gone. */
export function deviationsOf(
  signed: ToldDigests,
  now: ToldDigests,
  corrections: readonly AboutRecord[] = [],
): Deviation[] {
  const corrected = (key: string, digest: string | null) =>
    corrections.some((one) => one.recordKey === key && one.recordDigest === digest)
  const differing = Object.entries(now).flatMap(([key, { what, digest }]): Deviation[] => {
    const before = signed[key]
    if (before?.digest === digest) return []
    const how = before === undefined ? 'added' : 'changed'
    return [{ key, what, how, digest, isCorrected: corrected(key, digest) }]
  })
  const gone = Object.entries(signed)
    .filter(([key]) => now[key] === undefined)
    .map(([key, { what }]): Deviation => ({
      key,
      what,
      how: 'gone',
      digest: null,
      isCorrected: corrected(key, null),
    }))
  return [...differing, ...gone]
}
