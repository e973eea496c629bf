/** FNV-1a over code units: where it starts. */
export const HASH_START = 0x811c9dc5

/** The hash with one code unit more. */
export const hashWith = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

export function hashOf(units: Uint16Array, start: number, end: number): number {
  let hash = HASH_START
  for (let at = start; at < end; at += 1) hash = hashWith(hash, units[at] ?? 0)
  return hash
}
