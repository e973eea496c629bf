import type { DeskRecord } from '@/domain/desk/state'
import type { MinutesKind } from '@/domain/vocabulary'

/**
 * Whether minutes of a kind hold a contribution: all of them in a Verlaufsprotokoll; in a
 * Beschlussprotokoll those that somebody asked to have on record (KrO NRW § 37, Geschäftsordnung).
 */
export const inMinutes =
  (kind: MinutesKind) =>
  ({ payload }: DeskRecord<'statement'>): boolean =>
    kind === 'course' || payload.isForRecord
