/** So many positions are remembered: at two looks a second, some eight minutes of a busy database. */
const MOST_POSITIONS = 1_000

/** What was found in one look. Positions are bytes of the write-ahead log since its beginning. */
export interface ReplayPositions {
  /** When, in milliseconds of one clock. */
  now: number
  /** As far as the replica has come. */
  replayed: number
  /** As far as it could come: where the primary stands, or what has arrived from it. */
  goal: number
}

/**
 * How long ago the primary was where a replica is now. Measured by positions that were seen, since the
 * time of the last transaction says nothing where nobody writes for hours.
 */
export class ReplayLag {
  private readonly ahead: { position: number; at: number }[] = []

  /** @returns seconds; 0 if the replica has everything that there is */
  seconds({ now, replayed, goal }: ReplayPositions): number {
    const { ahead } = this
    while (ahead[0] && ahead[0].position <= replayed) ahead.shift()
    // A primary that is gone takes along what it did not send: nobody will ever come there.
    while ((ahead.at(-1)?.position ?? 0) > goal) ahead.pop()
    const last = ahead.at(-1)
    if (goal > Math.max(replayed, last?.position ?? 0)) {
      // Beyond, the last one stands for those after it: rather too late than too early.
      if (last && ahead.length >= MOST_POSITIONS) last.position = goal
      else ahead.push({ position: goal, at: now })
    }
    return ahead[0] ? (now - ahead[0].at) / 1_000 : 0
  }
}
