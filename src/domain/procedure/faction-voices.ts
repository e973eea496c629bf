import { sumOfKnown } from './plausibility/finding'
import type { KnownVoices } from './possible-counts'

interface FactionCounts {
  yes: number | null
  no: number | null
  abstain: number | null
}

/** How many at least voted so, as far as the factions' own counts are known. */
export const knownVoices = (factions: readonly FactionCounts[]): KnownVoices => ({
  yes: sumOfKnown(factions.map(({ yes }) => yes)),
  no: sumOfKnown(factions.map(({ no }) => no)),
  abstain: sumOfKnown(factions.map(({ abstain }) => abstain)),
})
