import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ProgressBar } from '@/server/commands/progress'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function stream(isTTY: boolean) {
  const written: string[] = []
  const fake = { isTTY, write: (text: string) => written.push(text) > 0 }
  return { written, fake: fake as unknown as NodeJS.WriteStream }
}

test('at a terminal a bar is drawn in place, not too often, and taken away at the end', () => {
  const { written, fake } = stream(true)
  const bar = new ProgressBar('Beiträge', fake)
  bar.update(1, 0.001)
  expect(written).toEqual([])
  vi.advanceTimersByTime(1000)
  bar.update(1500, 0.5)
  bar.update(1501, 0.5)
  expect(written).toHaveLength(1)
  expect(written[0]).toContain('\r')
  expect(written[0]).toContain(`${'█'.repeat(15)}${'░'.repeat(15)}`)
  expect(written[0]).toMatch(/50 % · 1\.500 Beiträge, 1\.500 je Sekunde/)
  bar.end()
  expect(written[1]).toMatch(/^\r.*K$/s)
})

test('elsewhere there is a line now and then, and nothing for short work', () => {
  const { written, fake } = stream(false)
  const bar = new ProgressBar('Beiträge', fake)
  for (let second = 0; second < 9; second += 1) {
    vi.advanceTimersByTime(1000)
    bar.update(second, second / 25)
  }
  expect(written).toEqual([])
  vi.advanceTimersByTime(1000)
  bar.update(2500, 0.4)
  bar.end()
  expect(written).toEqual(['  40 % · 2.500 Beiträge, 250 je Sekunde\n'.replace(/^ {2}/, ' ')])
})
