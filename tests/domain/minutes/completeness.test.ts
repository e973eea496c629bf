import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textOf } from '@/domain/document/plain-text'
import { checkCompleteness } from '@/domain/minutes/completeness'
import { minutesDocument } from '@/domain/minutes/content/minutes-document'
import type { MinutesSource } from '@/domain/minutes/source'
import { aDesk, aSource, item, motion, person, statement, vote } from './a-session'

const AT = '2026-06-24T08:00:00.000Z'
const words = fc.string({ minLength: 3, maxLength: 30 }).map((text) => `W${text.trim()}W`)

const anItem = fc.record({
  isPublic: fc.boolean(),
  title: words,
  recused: fc.nat(2),
  motions: fc.array(fc.record({ text: words, votes: fc.array(fc.boolean(), { maxLength: 3 }) }), {
    maxLength: 3,
  }),
  statements: fc.array(
    fc.record({
      passages: fc.array(
        fc.record({ kind: fc.constantFrom('quote' as const, 'paraphrase' as const), text: words }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
    { maxLength: 4 },
  ),
})

const aRecord = fc.record({
  items: fc.array(anItem, { maxLength: 5 }),
  kind: fc.constantFrom('decisions' as const, 'course' as const),
  present: fc.nat(6),
  breaks: fc.nat(2),
  checks: fc.array(fc.boolean(), { maxLength: 2 }),
})

type Shape = typeof aRecord extends fc.Arbitrary<infer T> ? T : never

const minute = (n: number) => `2026-06-23T17:${String(n % 60).padStart(2, '0')}:00+02:00`

function build({ items: shapes, kind, present, breaks, checks }: Shape): MinutesSource {
  const persons = Array.from({ length: 7 }, (_, place) => person(`Person ${place}`))
  const idOf = (place: number) => persons[place % persons.length]?.id ?? ''
  const items = shapes.map(({ isPublic, title, recused }, position) =>
    item({
      isPublic,
      title,
      position,
      number: String(position + 1),
      recusals: Array.from({ length: recused }, (_, n) => ({ personId: idOf(n), note: null })),
    }),
  )
  const motions = shapes.flatMap((shape, place) =>
    shape.motions.map((entry) => ({
      entry,
      made: motion(items[place]?.id ?? '', { text: entry.text }),
    })),
  )
  const desk = aDesk({
    persons,
    items,
    session: {
      attendances: Array.from({ length: present }, (_, n) => ({
        personId: idOf(n),
        status: (['present', 'excused', 'absent'] as const)[n % 3] ?? 'present',
        arrivedAt: n % 2 === 0 ? null : minute(n),
        leftAt: null,
      })),
      breaks: Array.from({ length: breaks }, (_, n) => ({ from: minute(n), until: null })),
      quorumChecks: checks.map((isQuorate, n) => ({
        at: minute(n),
        agendaItemId: items[n]?.id ?? null,
        present: null,
        isQuorate,
        movedBy: null,
      })),
    },
    motions: motions.map(({ made }) => made),
    votes: motions.flatMap(({ entry, made }) =>
      entry.votes.map((isCounted, position) =>
        vote(made.id, {
          position,
          ...(isCounted ? {} : { countedAt: null, startedAt: minute(position) }),
        }),
      ),
    ),
    statements: shapes.flatMap((shape, place) =>
      shape.statements.map(({ passages }, position) =>
        statement(items[place]?.id ?? '', idOf(position), { passages, position }),
      ),
    ),
  })
  const overruled = items.map(({ id }, sequence) => ({
    sequence,
    recordedAt: minute(sequence),
    recordId: id,
    reason: 'Es eilt.',
    findings: [{ message: 'Der Punkt ist geschlossen.', paragraph: null }],
  }))
  return aSource({ desk, kind, overruled })
}

const flat = (text: string) => text.replace(/\s+/g, ' ')

describe('minutes hold everything that was recorded', () => {
  test('whatever was recorded: nothing is missing, in either edition', () => {
    fc.assert(
      fc.property(aRecord, (shape) => {
        const source = build(shape)
        for (const edition of ['full', 'public'] as const) {
          const { missing } = checkCompleteness(
            source,
            edition,
            minutesDocument(source, edition, AT),
          )
          expect(missing).toEqual([])
        }
      }),
      { numRuns: 60 },
    )
  })

  test('word by word: what was said stands in minutes of the course, what was moved in all', () => {
    fc.assert(
      fc.property(aRecord, (shape) => {
        const source = build(shape)
        const text = flat(textOf(minutesDocument(source, 'full', AT)))
        for (const { payload } of source.desk.motions) expect(text).toContain(flat(payload.text))
        for (const { payload } of source.desk.statements)
          for (const passage of payload.passages)
            if (source.kind === 'course' && passage.kind === 'paraphrase')
              expect(text).toContain(flat(passage.text))
      }),
      { numRuns: 40 },
    )
  })

  test('and the public edition nothing of what is not public', () => {
    fc.assert(
      fc.property(aRecord, (shape) => {
        const source = build(shape)
        const hidden = source.desk.items.filter(({ payload }) => !payload.isPublic)
        const document = minutesDocument(source, 'public', AT)
        const keys = document.blocks.flatMap(({ records = [] }) => records).join(' ')
        for (const { id } of hidden) expect(keys).not.toContain(id)
        for (const { id, payload } of source.desk.motions)
          if (hidden.some((one) => one.id === payload.agendaItemId)) expect(keys).not.toContain(id)
      }),
      { numRuns: 40 },
    )
  })

  test('a block that is taken out of the document is found to be missing', () => {
    const one = item()
    const moved = motion(one.id)
    const source = aSource({
      desk: aDesk({ items: [one], motions: [moved], votes: [vote(moved.id)] }),
    })
    const document = minutesDocument(source, 'full', AT)
    const carrying = document.blocks.filter(({ records = [] }) => records.length > 0)
    for (const block of carrying) {
      const blocks = document.blocks.filter((other) => other !== block)
      expect(checkCompleteness(source, 'full', { blocks }).missing).toEqual(block.records)
    }
    expect(carrying).toHaveLength(3)
  })

  test('minutes of decisions say how many contributions they leave out, and why', () => {
    const one = item()
    const speaker = person('Erika Muster')
    const desk = aDesk({
      items: [one],
      persons: [speaker],
      statements: [statement(one.id, speaker.id), statement(one.id, speaker.id, { position: 1 })],
    })
    const source = aSource({ desk, kind: 'decisions' })
    const { leftOut, missing } = checkCompleteness(
      source,
      'full',
      minutesDocument(source, 'full', AT),
    )
    expect(missing).toEqual([])
    expect(leftOut).toEqual([
      {
        kind: 'statement',
        count: 2,
        reason: 'Ein Beschlussprotokoll gibt die Wortbeiträge nicht wieder.',
      },
    ])
  })
})
