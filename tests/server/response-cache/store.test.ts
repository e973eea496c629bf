import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Store } from '@/server/response-cache/store'

const entry = (bytes: number) => ({ bytes })

describe('the store', () => {
  test('never holds more bytes than it may, and counts them right', () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('set' as const), key: fc.nat(20), bytes: fc.nat(40) }),
      fc.record({ do: fc.constant('get' as const), key: fc.nat(20), bytes: fc.constant(0) }),
      fc.record({ do: fc.constant('grow' as const), key: fc.nat(20), bytes: fc.nat(30) }),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const store = new Store<{ bytes: number }>(200)
        for (const { do: action, key, bytes } of steps) {
          const name = String(key)
          if (action === 'set') store.set(name, entry(bytes))
          const found = store.get(name)
          if (action === 'grow' && found) {
            found.bytes += bytes
            store.resize(name, found, bytes)
          }
          expect(store.bytes).toBeLessThanOrEqual(200)
        }
        let sum = 0
        for (let key = 0; key <= 20; key += 1) sum += store.get(String(key))?.bytes ?? 0
        expect(store.bytes).toBe(sum)
      }),
    )
  })

  test('what is read again outlives any number of answers that are read once', () => {
    const store = new Store<{ bytes: number }>(1000)
    store.set('page', entry(100))
    store.get('page')
    for (let i = 0; i < 1000; i += 1) store.set(`crawled ${i}`, entry(100))
    expect(store.get('page')).toBeDefined()
    expect(store.get('crawled 0')).toBeUndefined()
    expect(store.get('crawled 999')).toBeDefined()
  })

  test('what is no longer read makes room for what is', () => {
    const store = new Store<{ bytes: number }>(1000)
    for (let i = 0; i < 30; i += 1) {
      store.set(`page ${i}`, entry(100))
      store.get(`page ${i}`)
    }
    expect(store.get('page 0')).toBeUndefined()
    expect(store.get('page 29')).toBeDefined()
  })

  test('what is read now and then stays while others come, are read, and go', () => {
    const store = new Store<{ bytes: number }>(1000)
    const read = (name: string) => {
      if (!store.get(name)) store.set(name, entry(100))
      return store.get(name)
    }
    read('page')
    for (let i = 0; i < 100; i += 1) {
      read(`other ${i}`)
      if (i % 5 === 0) expect(store.get('page')).toBeDefined()
    }
    expect(store.get('other 0')).toBeUndefined()
    expect(store.get('other 99')).toBeDefined()
  })

  test('what grows pushes out what is not read, wherever it stands', () => {
    const store = new Store<{ bytes: number }>(1000)
    for (const name of ['page', 'a', 'b', 'c', 'd', 'e', 'f', 'g']) {
      store.set(name, entry(100))
      store.get(name)
    }
    store.get('page')
    for (const name of ['e', 'f', 'g']) {
      const found = store.get(name)
      if (!found) throw new Error(`${name} is gone`)
      found.bytes += 100
      store.resize(name, found, 100)
    }
    expect(store.bytes).toBeLessThanOrEqual(1000)
    expect(store.get('page')).toBeDefined()
  })

  test('does not keep what would push out nearly everything', () => {
    const store = new Store<{ bytes: number }>(1000)
    store.set('large', entry(126))
    expect(store.size).toBe(0)
  })
})
