import type { Trouble } from './transport'

const FIRST_MS = 500
const MOST_MS = 10_000

/** How long to wait before it is tried again, by how often it failed in a row (from 1). */
export function waitFor(failures: number, trouble: Trouble): number {
  if (trouble === 'not-allowed') return 3 * MOST_MS
  if (trouble === 'signed-out') return MOST_MS / 2
  const wait = Math.min(FIRST_MS * 2 ** (failures - 1), MOST_MS)
  // Browsers that lost the server together do not come back at the same instant.
  return wait * (0.8 + Math.random() * 0.4)
}
