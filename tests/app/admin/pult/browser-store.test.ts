import 'fake-indexeddb/auto'
import { afterEach, expect, test, vi } from 'vitest'
import { browserStore } from '@/app/admin/sitzungen/[id]/pult/sync/browser-store'
import type { KeptCommand } from '@/app/admin/sitzungen/[id]/pult/sync/kept-command'
import { SESSION, uuid } from './desk'

afterEach(() => void vi.unstubAllGlobals())

const kept = (number: number, more: Partial<KeptCommand> = {}): KeptCommand => ({
  id: uuid(number),
  sessionId: SESSION,
  clientId: uuid(900),
  number,
  base: 0,
  command: { kind: 'live.switch', isLive: true },
  overrule: null,
  insist: false,
  undoes: null,
  madeAt: `2026-11-28T17:00:${String(number).padStart(2, '0')}.000Z`,
  refusal: null,
  ...more,
})

test('keeps commands of one session in their order, across tabs, until they are removed', async () => {
  const store = await browserStore('one')
  await store.put([kept(10), kept(2)])
  await store.put([kept(3, { sessionId: uuid(2) }), kept(4, { clientId: uuid(901) })])
  await store.put([kept(2, { insist: true })])
  const again = await browserStore('one')
  expect(again.isLasting).toBe(true)
  expect((await again.all(SESSION)).map(({ number, insist }) => [number, insist])).toEqual([
    [2, true],
    [4, false],
    [10, false],
  ])
  await again.remove([uuid(2), uuid(10), uuid(77)])
  expect((await store.all(SESSION)).map(({ number }) => number)).toEqual([4])
})

test('remembers the highest number of a client when its commands are gone', async () => {
  const store = await browserStore('two')
  expect(await store.lastNumber(uuid(900))).toBe(0)
  await store.put([kept(7), kept(5)])
  await store.remove([uuid(7), uuid(5)])
  expect(await (await browserStore('two')).lastNumber(uuid(900))).toBe(7)
})

test('falls back to memory where the browser stores nothing', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('not here', 'SecurityError')
    },
  })
  const store = await browserStore('three')
  expect(store.isLasting).toBe(false)
  await store.put([kept(1)])
  expect(await store.all(SESSION)).toHaveLength(1)
  expect(await store.lastNumber(uuid(900))).toBe(1)
})
