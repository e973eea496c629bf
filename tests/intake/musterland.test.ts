import { describe, expect, test } from 'vitest'
import { County } from '@/intake/musterland/county'
import { payloads } from '@/domain/record/payloads'
import { nameUuid } from '@/lib/name-uuid'

const NAMESPACE = '00000000-0000-4000-8000-000000000000'
const idOf = (key: string) => nameUuid(NAMESPACE, key)

const invent = (statements: number, seed = '1') => [
  ...new County({ statements, seed }).chapters(idOf),
]

const county = invent(3000)
const records = county.flatMap((chapter) => chapter.records)
const statements = records.filter((record) => record.kind === 'statement')
const lengths = statements
  .map(
    ({ payload }) =>
      payload.passages
        .map(({ text }) => text)
        .join(' ')
        .split(/\s+/).length,
  )
  .toSorted((a, b) => a - b)

describe('the made-up county', () => {
  test('has exactly as many statements as were asked for', () => {
    for (const number of [1, 7, 500, 3000])
      expect(
        invent(number)
          .flatMap((chapter) => chapter.records)
          .filter(({ kind }) => kind === 'statement'),
      ).toHaveLength(number)
  })

  test('is the same for the same number and seed, and another one for another seed', () => {
    expect(invent(400)).toEqual(invent(400))
    expect(invent(400, '2')).not.toEqual(invent(400))
  })

  test('consists of records that an editor could have entered', () => {
    for (const { kind, payload } of records) {
      const { slug, ...rest } = { slug: null, ...payload }
      expect(payloads[kind].parse(payload)).toEqual(slug === null ? rest : payload)
    }
  })

  test('names every record once, and only records that come before or with it', () => {
    const keys = records.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    const slugs = records.flatMap((record) =>
      'slug' in record.payload
        ? [
            `${record.kind} ${record.kind === 'agenda_item' ? record.payload.sessionId : ''} ${record.payload.slug}`,
          ]
        : [],
    )
    expect(new Set(slugs).size).toBe(slugs.length)
  })

  test('speaks at natural lengths: a median of some 60 words, and a long tail', () => {
    const median = lengths[Math.floor(lengths.length / 2)] ?? 0
    expect(median).toBeGreaterThan(35)
    expect(median).toBeLessThan(85)
    expect(lengths.at(-1)).toBeGreaterThan(8 * median)
  })

  test('uses words as a language does: some very often, most hardly ever', () => {
    const counts = new Map<string, number>()
    for (const { payload } of statements)
      for (const { text } of payload.passages)
        for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? [])
          counts.set(word, (counts.get(word) ?? 0) + 1)
    const sorted = [...counts.values()].toSorted((a, b) => b - a)
    const all = sorted.reduce((sum, count) => sum + count, 0)
    expect(sorted.length).toBeGreaterThan(4000)
    expect((sorted[0] ?? 0) / all).toBeLessThan(0.1)
    expect(sorted.slice(0, 100).reduce((sum, count) => sum + count, 0) / all).toBeGreaterThan(0.4)
    expect(sorted.filter((count) => count <= 5).length).toBeGreaterThan(sorted.length / 3)
  })

  test('lets few speak often, mixes quote and paraphrase, and has replies and stances', () => {
    const speakers = new Map<string, number>()
    for (const { payload } of statements)
      speakers.set(payload.personId, (speakers.get(payload.personId) ?? 0) + 1)
    const sorted = [...speakers.values()].toSorted((a, b) => b - a)
    expect(sorted[0]).toBeGreaterThan(5 * (sorted[Math.floor(sorted.length / 2)] ?? 0))
    const share = (test: (payload: (typeof statements)[number]['payload']) => boolean) =>
      statements.filter(({ payload }) => test(payload)).length / statements.length
    expect(share(({ passages }) => passages.some(({ kind }) => kind === 'paraphrase'))).toBeCloseTo(
      0.32,
      1,
    )
    expect(share(({ replyToId }) => replyToId !== null)).toBeGreaterThan(0.1)
    expect(share(({ stance }) => stance !== null)).toBeGreaterThan(0.3)
  })

  test('never meets in the future or on a weekend, and runs through the years', () => {
    const days = records.flatMap((record) =>
      record.kind === 'session' ? [record.payload.date ?? ''] : [],
    )
    expect(days).toEqual(days.toSorted())
    expect(days.filter((day) => day > '2025-12-31')).toEqual([])
    for (const day of days) expect([0, 6]).not.toContain(new Date(day).getUTCDay())
  })
})
