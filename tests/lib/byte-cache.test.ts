import { expect, test } from 'vitest'
import { ByteCache } from '@/lib/byte-cache'

const bytes = (length: number) => async () => new Uint8Array(length)

test('keeps what was asked for last, up to its size', async () => {
  const cache = new ByteCache(100)
  let made = 0
  const make = (length: number) => () => {
    made += 1
    return bytes(length)()
  }
  await cache.get('a', make(40))
  await cache.get('b', make(40))
  await cache.get('a', make(40))
  expect(made).toBe(2)
  await cache.get('c', make(40))
  expect(cache.size).toBe(80)
  await cache.get('a', make(40))
  expect(made).toBe(3)
  await cache.get('b', make(40))
  expect(made).toBe(4)
  expect(cache.size).toBe(80)
})

test('gives what is larger than itself, and does not keep it', async () => {
  const cache = new ByteCache(100)
  expect((await cache.get('a', bytes(101))).length).toBe(101)
  expect(cache.size).toBe(0)
})

test('makes once what is asked for twice at a time, and again what failed', async () => {
  const cache = new ByteCache(100)
  let made = 0
  const make = () => {
    made += 1
    return made === 1 ? Promise.reject(new Error('failed')) : bytes(1)()
  }
  const both = await Promise.allSettled([cache.get('a', make), cache.get('a', make)])
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(made).toBe(1)
  await Promise.all([cache.get('a', make), cache.get('a', make)])
  expect(made).toBe(2)
})
