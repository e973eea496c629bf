import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { CitedStatement } from '@/domain/evidence/citation/cited-statement'
import { citation } from '@/domain/evidence/citation/plain-text'
import { differences } from '@/domain/evidence/differences'
import { canonicalJson, type Json } from '@/domain/evidence/json'
import { findBrokenLink, revisionHash, type RevisionContent } from '@/domain/evidence/revision-hash'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const anyJson = fc.jsonValue() as fc.Arbitrary<Json>

/** The same value with the keys of every object the other way round. */
function reversed(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, field]) => [key, reversed(field as Json)]),
  )
}

describe('canonical JSON', () => {
  it('sorts keys, leaves out what is undefined and adds no spaces', () => {
    expect(canonicalJson({ b: [1, { z: null, a: 'ä"' }], a: true, c: undefined })).toBe(
      '{"a":true,"b":[1,{"a":"ä\\"","z":null}]}',
    )
  })

  it('is JSON for the same value, and the same text for any order of keys', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        const text = canonicalJson(value)
        expect(text).toBe(canonicalJson(JSON.parse(text) as Json))
        expect(canonicalJson(reversed(value))).toBe(text)
      }),
    )
  })

  test.each([Number.NaN, Infinity, new Date(0), () => 1, Symbol('s')])('refuses %s', (value) => {
    expect(() => canonicalJson(value as unknown as Json)).toThrow(TypeError)
  })
})

describe('the chain of revisions', () => {
  const first: RevisionContent = {
    recordType: 'statement',
    recordId: 's1',
    version: 1,
    at: '2026-11-22T18:00:00.000Z',
    actor: 'u1',
    reason: null,
    before: null,
    after: { text: 'Wort', order: 1 },
    previousHash: null,
  }
  const chain = (length: number) => {
    const revisions: (RevisionContent & { hash: string })[] = []
    for (let version = 1; version <= length; version += 1) {
      const content = { ...first, version, previousHash: revisions.at(-1)?.hash ?? null }
      revisions.push({ ...content, hash: revisionHash(content) })
    }
    return revisions
  }

  it('is SHA-256 of the canonical text, so that anybody can check it with other tools', () => {
    // printf '{"actor":"u1",…,"version":1}' | sha256sum
    expect(revisionHash(first)).toBe(
      'a4b4d46a774318bc8b4b42d256244f9ad2747819d41554ff119b91aa7bbd4c48',
    )
  })

  it('changes the hash with every field', () => {
    const changes: Partial<RevisionContent>[] = [
      { recordType: 'vote' },
      { recordId: 's2' },
      { version: 2 },
      { at: '2026-11-22T18:00:00.001Z' },
      { actor: null },
      { reason: 'Tippfehler' },
      { before: {} },
      { after: { text: 'wort', order: 1 } },
      { previousHash: 'x' },
    ]
    const hashes = changes.map((change) => revisionHash({ ...first, ...change }))
    expect(new Set([revisionHash(first), ...hashes]).size).toBe(changes.length + 1)
  })

  it('does not depend on the order in which the database returns the keys', () => {
    expect(revisionHash({ ...first, after: { order: 1, text: 'Wort' } })).toBe(revisionHash(first))
  })

  it('is whole as written, and empty is whole', () => {
    expect(findBrokenLink(chain(4))).toBeNull()
    expect(findBrokenLink([])).toBeNull()
  })

  test.each([
    [
      'a changed text',
      (all: ReturnType<typeof chain>) =>
        all.map((r) => (r.version === 2 ? { ...r, after: { text: 'anders' } } : r)),
      { version: 2, fault: 'content-changed' },
    ],
    [
      'a lost version',
      (all: ReturnType<typeof chain>) => all.filter((r) => r.version !== 2),
      { version: 2, fault: 'version-missing' },
    ],
    [
      'a version rewritten with its own hash',
      (all: ReturnType<typeof chain>) =>
        all.map((r) => {
          if (r.version !== 2) return r
          const forged = { ...r, after: { text: 'anders' } }
          return { ...forged, hash: revisionHash(forged) }
        }),
      { version: 3, fault: 'chain-broken' },
    ],
  ])('shows %s', (_, tamper, fault) => {
    expect(findBrokenLink(tamper(chain(4)))).toEqual(fault)
  })
})

describe('the differences between two versions', () => {
  it('name field, label, before and after', () => {
    const labels = { stance: 'Haltung', 'passages.text': 'Wortlaut' }
    const before = {
      stance: 'for',
      note: null,
      passages: [
        { id: 'p1', text: 'alt' },
        { id: 'p2', text: 'bleibt' },
      ],
    }
    const after = {
      stance: 'against',
      note: null,
      passages: [
        { id: 'p1', text: 'neu' },
        { id: 'p2', text: 'bleibt' },
      ],
    }
    expect(differences(before, after, labels)).toEqual([
      { path: 'stance', label: 'Haltung', before: 'for', after: 'against' },
      { path: 'passages.p1.text', label: 'Wortlaut', before: 'alt', after: 'neu' },
    ])
  })

  it('show an inserted entry alone, not all that moved behind it', () => {
    const before = [
      { id: 'a', n: 1 },
      { id: 'b', n: 2 },
    ]
    const after = [
      { id: 'new', n: 0 },
      { id: 'a', n: 1 },
      { id: 'b', n: 2 },
    ]
    expect(differences({ list: before }, { list: after })).toEqual([
      { path: 'list.new', before: undefined, after: { id: 'new', n: 0 } },
    ])
  })

  it('show a changed order as one', () => {
    const entries = [{ id: 'a' }, { id: 'b' }]
    expect(differences({ list: entries }, { list: entries.toReversed() })).toEqual([
      { path: 'list', before: 'a, b', after: 'b, a' },
    ])
  })

  it('go by index where entries have no id', () => {
    expect(differences({ tags: ['a', 'b'] }, { tags: ['a', 'c', 'd'] })).toEqual([
      { path: 'tags.1', before: 'b', after: 'c' },
      { path: 'tags.2', before: undefined, after: 'd' },
    ])
  })

  it('show a new record as one difference, and null apart from missing', () => {
    expect(differences(null, { a: 1 })).toEqual([{ path: '', before: null, after: { a: 1 } }])
    expect(differences({}, { a: null })).toEqual([{ path: 'a', before: undefined, after: null }])
  })

  it('take a field called like something every object inherits for a field', () => {
    expect(differences({}, { toString: 'a', constructor: null })).toEqual([
      { path: 'toString', before: undefined, after: 'a' },
      { path: 'constructor', before: undefined, after: null },
    ])
  })

  it('are none exactly where the values are the same', () => {
    fc.assert(
      fc.property(anyJson, anyJson, (a, b) => {
        expect(differences(a, reversed(a))).toEqual([])
        expect(differences(a, b).length === 0).toBe(canonicalJson(a) === canonicalJson(b))
      }),
    )
  })
})

describe('the citation of a statement', () => {
  const statement = (rest: Partial<CitedStatement> = {}): CitedStatement => ({
    id: 'abc',
    speaker: { name: 'Anna Beispiel', faction: 'A-Fraktion', office: 'Fraktionsvorsitzende' },
    session: { organization: 'Kreistag Musterkreis', title: '3. Sitzung', date: '2021-06~' },
    agendaItem: { number: null, title: 'Ausbau der „langen“ Straße', titleReported: true },
    passages: [{ kind: 'quote', text: 'Das ist „zu wenig“.' }],
    sources: [{ label: 'Musterzeitung', locator: 'Absatz 4' }],
    version: 2,
    permalink: 'https://example.org/w/abc?version=2',
    ...rest,
  })

  it('holds everything a journalist needs', () => {
    expect(plain(citation(statement()))).toBe(
      'Anna Beispiel (A-Fraktion), Fraktionsvorsitzende; Kreistag Musterkreis, um Juni 2021, Tagesordnungspunkt „Ausbau der ‚langen‘ Straße“: „Das ist ‚zu wenig‘.“ (wörtlich). Quelle: Musterzeitung, Absatz 4. Fassung 2, https://example.org/w/abc?version=2',
    )
  })

  it('never puts a paraphrase in quotation marks', () => {
    const mixed = statement({
      speaker: { name: 'Bernd Muster', faction: null, office: null },
      session: { organization: 'Kreistag', title: '3. Sitzung', date: '2021-06-25' },
      agendaItem: { number: '5.1', title: 'Haushalt', titleReported: true },
      passages: [
        { kind: 'paraphrase', text: 'Er lehnt den Antrag ab.' },
        { kind: 'quote', text: 'Nein!' },
        { kind: 'quote', text: 'Niemals.' },
      ],
      sources: [],
    })
    expect(plain(citation(mixed))).toBe(
      'Bernd Muster; Kreistag, Sitzung vom 25. Juni 2021, Tagesordnungspunkt 5.1 „Haushalt“: Er lehnt den Antrag ab (sinngemäß) / „Nein!“ „Niemals.“ (wörtlich). Quelle: nicht angegeben. Fassung 2, https://example.org/w/abc?version=2',
    )
  })

  it('does not pass an editor’s title off as an item of the agenda', () => {
    const ours = statement({
      agendaItem: { number: null, title: 'Beleuchtung', titleReported: false },
    })
    expect(citation(ours)).toContain(', zum Thema Beleuchtung (Titel der Redaktion): ')
  })

  it('says that an unknown day is not reported', () => {
    const undated = statement({
      session: { organization: 'Kreistag', title: '3. Sitzung', date: null },
    })
    expect(citation(undated)).toContain('Kreistag, Datum nicht berichtet, ')
  })
})
