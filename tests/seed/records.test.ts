/** The seed as data: valid, connected, cited, and in an order in which it can be loaded. */
import { describe, expect, test } from 'vitest'
import { checkVote } from '@/domain/procedure/plausibility'
import { nrwRules } from '@/domain/procedure/rules'
import { payloads, type Payload } from '@/domain/record/payloads'
import { references } from '@/domain/record/references'
import { missingForPublication } from '@/domain/record/requirements'
import { parseEdtf } from '@/domain/time/edtf'
import { firstSession } from '@seed/index'
import { ids } from '@seed/ids'
import { all } from './first-session'

const known = new Map(firstSession.map((record, index) => [record.id, { ...record, index }]))

const idsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : Object.values(value as Record<string, unknown>).flatMap(idsIn)

describe('the records of the first session', () => {
  test('every record is accepted as an editor’s entry', () => {
    const refused = firstSession.flatMap(({ kind, id, payload }) =>
      (payloads[kind].safeParse(payload).error?.issues ?? []).map((issue) => ({ kind, id, issue })),
    )
    expect(refused).toEqual([])
    expect(firstSession.length).toBeGreaterThan(50)
  })

  test('no id is used twice, and each one of the list belongs to a record or the term', () => {
    expect(known.size).toBe(firstSession.length)
    expect(new Set(idsIn(ids))).toEqual(new Set([...known.keys(), ids.term]))
  })

  test('whatever a record names exists and is of the right kind', () => {
    const broken = firstSession.flatMap(({ kind, payload }) =>
      references(kind, payloads[kind].parse(payload))
        .filter((reference) => known.get(reference.id)?.kind !== reference.kind)
        .map((reference) => `${kind} ${reference.path}`),
    )
    expect(broken).toEqual([])
  })

  test('whatever a record names comes before it, but for the motion of a follow-up', () => {
    const forward = firstSession.flatMap(({ kind, payload }, index) =>
      references(kind, payloads[kind].parse(payload))
        .filter((reference) => (known.get(reference.id)?.index ?? 0) >= index)
        .map((reference) => `${kind}.${reference.path}`),
    )
    expect(forward).toEqual(['matter.followUps.0.motionId', 'matter.followUps.0.motionId'])
  })

  test('the session belongs to the term of the county', () => {
    const terms = all('body').flatMap(({ payload }) => payload.terms.map((term) => term.id))
    expect(all('session').map(({ payload }) => payload.termId)).toEqual(terms)
  })

  test('no address is used twice', () => {
    for (const kind of ['organization', 'person', 'session', 'agenda_item', 'matter'] as const) {
      const slugs = all(kind).map(({ payload }) => payload.slug)
      expect(new Set(slugs).size, kind).toBe(slugs.length)
    }
  })

  test('every record has what it needs to be public', () => {
    const missing = firstSession.flatMap(({ kind, payload }) =>
      missingForPublication(kind, payloads[kind].parse(payload)),
    )
    expect(missing).toEqual([])
  })

  test('everything but the county and the sources themselves cites a source', () => {
    const uncited = firstSession
      .filter(({ kind }) => kind !== 'body' && kind !== 'source')
      .filter(({ payload }) => !('citations' in payload) || !payload.citations?.length)
    expect(uncited).toEqual([])
  })

  test('every fact and every follow-up cites a source of its own', () => {
    const entries = [
      ...all('agenda_item').flatMap(({ payload }) => payload.facts),
      ...all('matter').flatMap(({ payload }) => payload.followUps),
    ]
    expect(entries.length).toBeGreaterThan(20)
    for (const entry of entries) expect(entry.citations, entry.text).not.toHaveLength(0)
  })

  test('the report is cited for every motion, vote and statement', () => {
    for (const kind of ['motion', 'vote', 'statement'] as const)
      for (const { payload } of all(kind))
        expect(payload.citations.map((citation) => citation.sourceId)).toContain(ids.sources.report)
  })

  test('no quote carries quotation marks of its own', () => {
    const quotes = all('statement').flatMap(({ payload }) =>
      payload.passages.filter((passage) => passage.kind === 'quote'),
    )
    expect(quotes).toHaveLength(20)
    for (const quote of quotes) expect(quote.text).not.toMatch(/[„“”"«»]/)
  })

  test('statements and motions are numbered from one without a gap', () => {
    for (const kind of ['statement', 'motion'] as const)
      for (const { id } of all('agenda_item')) {
        const positions = all(kind)
          .filter(({ payload }) => payload.agendaItemId === id)
          .map(({ payload }) => payload.position)
        expect(positions).toEqual(positions.map((_, index) => index + 1))
      }
  })

  test('a figure’s parts add up to it', () => {
    const sums = all('agenda_item').flatMap(({ payload }) =>
      payload.facts.flatMap((whole, index) => {
        const parts = payload.facts.filter((part) => part.partOf === index)
        const sum = parts.reduce((total, part) => total + (part.value ?? 0), 0)
        return parts.length > 0 ? [[whole.value, sum]] : []
      }),
    )
    expect(sums).toEqual([
      [6, 6],
      [2, 2],
    ])
  })

  test('the days of the session lie within its bounds', () => {
    const [session] = all('session')
    const { date, earliestDay, latestDay } = session?.payload as Payload<'session'>
    const written = parseEdtf(date ?? '')
    expect(written?.latest && earliestDay && written.latest >= earliestDay).toBe(true)
    expect(written?.earliest && latestDay && written.earliest <= latestDay).toBe(true)
  })

  test.each(all('vote'))('vote $id breaks no rule of procedure', ({ payload }) => {
    const findings = checkVote(
      {
        ...payload,
        counts: payload,
        stated:
          payload.stated !== null && payload.statedOutcome !== null
            ? { text: payload.stated, outcome: payload.statedOutcome }
            : null,
        outcome: null,
        factions: payload.factionVotes.map((vote) => ({
          ...vote,
          factionId: vote.organizationId,
          name: vote.organizationId,
          members: null,
        })),
        ballots: [],
      },
      {
        rules: nrwRules,
        statutorySeats: 55,
        eligiblePresent: null,
        withoutFaction: null,
        electorate: null,
      },
    )
    expect(findings).toEqual([])
  })

  test('every customary colour stands out from a light and from a dark ground; the UWG has none', () => {
    const luminance = (hex: string) => {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5]
        .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const contrast = (a: string, b: string) => {
      const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
      return (light + 0.05) / (dark + 0.05)
    }
    const factions = all('organization').filter(({ payload }) => payload.kind === 'faction')
    expect(factions).toHaveLength(7)
    const uncoloured = factions.filter(({ payload }) => payload.color === null)
    expect(uncoloured.map(({ payload }) => payload.shortName)).toEqual(['UWG'])
    for (const { payload } of factions.filter((entry) => !uncoloured.includes(entry))) {
      expect(contrast(payload.color ?? '', '#ffffff'), payload.shortName).toBeGreaterThan(3)
      expect(contrast(payload.color ?? '', '#121212'), payload.shortName).toBeGreaterThan(3)
    }
  })
})
