import { describe, expect, test } from 'vitest'
import { inBatches } from '@/db/queries/export/batches'

const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: String(index).padStart(3, '0') }))

function source(count: number) {
  let asked = 0
  const find = async ({ id }: { id?: { gt: string } }, take: number) => {
    asked += 1
    return rows(count)
      .filter((row) => id === undefined || row.id > id.gt)
      .slice(0, take)
  }
  return { find, asked: () => asked }
}

describe('rows in batches', () => {
  test.each([0, 1, 2, 3, 4, 6, 7])('are all of %i, each once, in their order', async (count) => {
    const read: { id: string }[] = []
    for await (const batch of inBatches(3, source(count).find)) {
      expect(batch.length).toBeLessThanOrEqual(3)
      expect(batch.length).toBeGreaterThan(0)
      read.push(...batch)
    }
    expect(read).toEqual(rows(count))
  })

  test('are read only when they are asked for', async () => {
    const { find, asked } = source(9)
    const batches = inBatches(3, find)
    expect(asked()).toBe(0)
    await batches.next()
    expect(asked()).toBe(1)
    await batches.return(undefined)
    expect(asked()).toBe(1)
  })
})
