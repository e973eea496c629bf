import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { SearchDocument } from '@/domain/record/search-document'
import { memorySink } from '@/search/engine/documents'
import { segmentOf } from '@/search/index/build'
import { said } from './records'

/** More than are analysed before the build lets others have their turn. */
const batch = Array.from({ length: 120 }, (_, n) => said(`said ${n}`, 'Der Radweg wird gebaut.'))

const unhandled: unknown[] = []
const note = (reason: unknown) => void unhandled.push(reason)
beforeEach(() => {
  unhandled.length = 0
  process.on('unhandledRejection', note)
})
afterEach(() => void process.off('unhandledRejection', note))

/** Batches of which the second fails, as soon as it is asked for. */
function failing() {
  const seen = { reads: 0, isClosed: false }
  const batches: AsyncIterable<SearchDocument[]> = {
    [Symbol.asyncIterator]: () => ({
      next() {
        seen.reads += 1
        return seen.reads === 1
          ? Promise.resolve({ done: false, value: batch })
          : Promise.reject(new Error('connection lost'))
      },
      return() {
        seen.isClosed = true
        return Promise.resolve({ done: true, value: undefined })
      },
    }),
  }
  return { seen, batches }
}

test('a batch that cannot be read ends the build with its error, told once', async () => {
  const { seen, batches } = failing()
  await expect(segmentOf(batches, memorySink())).rejects.toThrow('connection lost')
  await delay(20)
  expect(unhandled).toEqual([])
  expect(seen.reads).toBe(2)
})

test('a document that cannot be stored ends the build and the reading', async () => {
  const { seen, batches } = failing()
  const full = {
    ...memorySink(),
    append: () => {
      throw new Error('disk is full')
    },
  }
  await expect(segmentOf(batches, full)).rejects.toThrow('disk is full')
  await delay(20)
  expect(unhandled).toEqual([])
  expect(seen).toEqual({ reads: 1, isClosed: true })
})
