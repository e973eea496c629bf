import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textOfBlock } from '@/domain/document/plain-text'
import { completeness } from '@/domain/minutes/content/completeness'
import type { MinutesSource, MinutesVersion } from '@/domain/minutes/content/context'
import { minutesDocument } from '@/domain/minutes/content/document'
import type { MinutesKind } from '@/domain/vocabulary'
import { aDeskState, at, Clerk, idOf } from '../desk/desk'
import { after, sequence } from '../desk/sequences'
import { AT, sourceOf } from './source'

const kinds = fc.constantFrom<MinutesKind>('decisions', 'course')
const versions = fc.constantFrom<MinutesVersion>('public', 'full')

test('whatever was recorded, in whatever order, the minutes tell all of it', () => {
  fc.assert(
    fc.property(sequence, kinds, versions, (said, kind, version) => {
      const source = sourceOf(after(said), { kind })
      const { blocks } = minutesDocument(source, version, AT)
      expect(completeness(source, version, { blocks }).missing).toEqual([])
      // Not only by their keys: every word that was said and moved is there.
      const text = blocks.map(textOfBlock).join('\n')
      const shown = source.state.items.filter(
        ({ payload }) => version === 'full' || payload.isPublic,
      )
      const ids = new Set(shown.map(({ id }) => id))
      for (const { payload } of source.state.motions)
        if (ids.has(payload.agendaItemId)) expect(text).toContain(payload.text)
      if (kind === 'decisions') return
      for (const { payload } of source.state.statements)
        if (ids.has(payload.agendaItemId))
          for (const passage of payload.passages) expect(text).toContain(passage.text)
    }),
    { numRuns: 60 },
  )
})

test('three hundred people who speak are all there, each with their words', () => {
  const state = aDeskState()
  const names = Array.from({ length: 300 }, (_, number) => `Redner ${number}`)
  const [member] = state.persons
  if (!member) throw new Error('nobody')
  const speakers = names.map((name) => ({ ...member, id: idOf(name), name, familyName: name }))
  const clerk = new Clerk({ ...state, persons: [...state.persons, ...speakers] }).begin()
  for (const name of names) {
    clerk.say({ kind: 'attendance.mark', personId: idOf(name), status: 'present' })
    clerk.say({
      kind: 'statement.add',
      id: idOf(`Rede von ${name}`),
      agendaItemId: idOf('Haushalt'),
      personId: idOf(name),
      spokenAt: at('17:05'),
      passages: [{ kind: 'quote', text: `Das sagt ${name}.` }],
    })
  }
  const source = sourceOf(clerk.state, { kind: 'course' })
  const { blocks } = minutesDocument(source, 'public', AT)
  expect(completeness(source, 'public', { blocks }).missing).toEqual([])
  const text = blocks.map(textOfBlock).join('\n').replaceAll('\u00a0', ' ')
  for (const name of names) expect(text).toContain(`Das sagt ${name}.`)
})

test('what a document does not tell is named', () => {
  fc.assert(
    fc.property(sequence, versions, fc.nat(), (said, version, chosen) => {
      const source = sourceOf(after(said), { kind: 'course' })
      const { blocks } = minutesDocument(source, version, AT)
      const telling = blocks.filter(({ records }) => (records ?? []).length > 0)
      const left = telling[chosen % telling.length]
      const others = blocks.filter((block) => block !== left)
      const told = new Set(others.flatMap(({ records }) => records ?? []))
      const alone = (left?.records ?? []).filter((key) => !told.has(key))
      const { missing } = completeness(source, version, { blocks: others })
      expect(missing.map(({ key }) => key).toSorted()).toEqual([...new Set(alone)].toSorted())
    }),
    { numRuns: 60 },
  )
})

test('what was overruled names nothing of the closed part to the public', () => {
  const state = after([])
  const [open, closed] = state.items
  if (!open || !closed) throw new Error('two items are needed')
  const items = state.items.map((item) =>
    item.id === closed.id
      ? { ...item, payload: { ...item.payload, isPublic: false, title: 'Verkauf an Müller' } }
      : item,
  )
  const source: MinutesSource = {
    ...sourceOf({ ...state, items }),
    overruled: [open.id, null].map((agendaItemId, index) => ({
      id: `o${index}`,
      agendaItemId,
      voteId: null,
      isGone: false,
      at: AT,
      reason: index === 0 ? 'Es eilt.' : 'Der Verkauf an Müller eilt.',
      findings: [
        {
          rule: 'number-twice',
          path: '',
          message: 'Die Nummer 3 hat schon „Verkauf an Müller“.',
          paragraph: null,
        },
      ],
    })),
  }
  const textIn = (version: MinutesVersion) =>
    minutesDocument(source, version, AT).blocks.map(textOfBlock).join('\n')
  expect(textIn('full')).toContain('Die Nummer 3 hat schon „Verkauf an Müller“.')
  expect(textIn('public')).not.toContain('Müller')
  expect(textIn('public')).toContain('Begründung: Es eilt.')
})
