import type { PassageView } from '@/domain/record/views'

/** The kinds of passages, by their numbers in the index. */
export const passageKinds = ['quote', 'paraphrase'] as const satisfies PassageView['kind'][]

/** How far apart the words of two passages of a kind are at least: beyond any phrase or nearness. */
export const PASSAGE_GAP = 32

/** Words beyond this one of a statement's words of a kind share its position. */
export const LAST_POSITION = 0xffff

/** Days before and after 1970-01-01; unknown days come before all. */
export const UNKNOWN_DAY = -0x80000000

export const dayNumber = (day: string | null): number =>
  day === null ? UNKNOWN_DAY : Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000)
