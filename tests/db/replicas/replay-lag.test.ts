import { describe, expect, test } from 'vitest'
import { ReplayLag } from '@/db/replicas/replay-lag'

describe('how far a replica is behind', () => {
  test('is nothing as long as it has all, however long nobody wrote', () => {
    const lag = new ReplayLag()
    expect(lag.seconds({ now: 0, replayed: 100, goal: 100 })).toBe(0)
    expect(lag.seconds({ now: 3_600_000, replayed: 100, goal: 100 })).toBe(0)
    // What comes after an hour of silence is not an hour old.
    expect(lag.seconds({ now: 3_600_500, replayed: 100, goal: 200 })).toBe(0)
  })

  test('grows while it stands still, and is the age of the first thing that it has not', () => {
    const lag = new ReplayLag()
    for (const now of [0, 1_000, 2_000])
      expect(lag.seconds({ now, replayed: 100, goal: 200 + now })).toBe(now / 1_000)
  })

  test('stays what it is where a replica follows at a distance', () => {
    const lag = new ReplayLag()
    let seconds = 0
    for (let now = 0; now <= 60_000; now += 500)
      seconds = lag.seconds({ now, replayed: Math.max(0, now - 5_000), goal: now })
    expect(seconds).toBeGreaterThan(4)
    expect(seconds).toBeLessThanOrEqual(5)
  })

  test('ends as soon as all is there', () => {
    const lag = new ReplayLag()
    lag.seconds({ now: 0, replayed: 100, goal: 200 })
    expect(lag.seconds({ now: 20_000, replayed: 150, goal: 200 })).toBe(20)
    expect(lag.seconds({ now: 20_500, replayed: 200, goal: 200 })).toBe(0)
  })

  test('does not wait for what a primary that is gone did not send', () => {
    const lag = new ReplayLag()
    lag.seconds({ now: 0, replayed: 100, goal: 300 })
    expect(lag.seconds({ now: 60_000, replayed: 200, goal: 200 })).toBe(0)
  })

  test('is rather too long than too short after more than it remembers', () => {
    const lag = new ReplayLag()
    for (let step = 1; step <= 5_000; step += 1)
      lag.seconds({ now: step * 500, replayed: 0, goal: step })
    expect(lag.seconds({ now: 2_500_500, replayed: 4_000, goal: 5_001 })).toBeGreaterThan(500)
    expect(lag.seconds({ now: 2_501_000, replayed: 5_001, goal: 5_001 })).toBe(0)
  })
})
