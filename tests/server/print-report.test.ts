import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { printReport } from '@/server/commands/print-report'
import type { ImportResult } from '@/usecases/imports/options'

let out: string

beforeEach(() => {
  vi.stubEnv('PORT', '4000')
  vi.stubEnv('BASE_URL', '')
  out = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((out += String(text))))
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

const result = (report: Partial<ImportResult['report']> = {}): ImportResult => ({
  body: { id: 'b', slug: 'rat', name: 'Rat', hostName: 'rat.localhost', created: true },
  report: {
    read: 1200,
    created: 1200,
    changed: 0,
    unchanged: 0,
    kept: 0,
    keptRecords: [],
    rejected: 0,
    rejections: [],
    remarked: 0,
    remarks: [],
    withdrawn: 0,
    isByKind: false,
    createdAround: { session: 1, person: 12 },
    changedAround: {},
    ...report,
  },
})

test('says in German what was read, made and where to read it', () => {
  printReport(result())
  expect(out).toMatch(/Rat \(rat\), neu angelegt/)
  expect(out).toMatch(/gelesen: +1\.200/)
  expect(out).toMatch(/angelegt: +1\.200 +\(dazu 12 Personen, 1 Sitzung\)/)
  expect(out).toMatch(/abgelehnt: +0/)
  expect(out).toContain('http://rat.localhost:4000/')
})

test('names what was rejected with place and reason, and ends as a failure', () => {
  const place = { file: 'reden.jsonl', line: 7 }
  const rejections = Array.from({ length: 150 }, () => ({ place, reason: 'Kein Tag.' }))
  expect(() => printReport(result({ rejected: 5000, rejections }))).toThrow(/5\.000 abgelehnt/)
  expect(out.match(/reden\.jsonl, Zeile 7: Kein Tag\./g)).toHaveLength(100)
  expect(out).toContain('… und 4.900 weitere')
})

test('is a failure where there was nothing to read', () => {
  expect(() => printReport({ ...result({ read: 0, created: 0 }), body: null })).toThrow(
    /keine Wortbeiträge/,
  )
})
