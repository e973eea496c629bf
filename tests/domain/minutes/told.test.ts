import { describe, expect, test } from 'vitest'
import type { DeskState } from '@/domain/desk/state'
import { toldOf, withoutSigned } from '@/domain/minutes/content/told'
import { deviationsOf, type ToldDigests } from '@/domain/minutes/deviations'
import { at, Clerk, idOf } from '../desk/desk'
import { sourceOf } from './source'

const digests = (state: DeskState): ToldDigests =>
  Object.fromEntries(
    toldOf(sourceOf(state)).map(({ key, what, facts }) => [key, { what, digest: facts }]),
  )

const recorded = () =>
  new Clerk().begin().move('Antrag').vote('Antrag', { yes: 4, no: 2, abstain: 0 }, { name: 'V' })

const withItem = (state: DeskState, fields: object): DeskState => ({
  ...state,
  items: state.items.map((item) =>
    item.id === idOf('Haushalt') ? { ...item, payload: { ...item.payload, ...fields } } : item,
  ),
})

describe('what minutes tell', () => {
  test('is the same however a store writes it down', () => {
    const { state } = recorded()
    const { payload } = state.session
    const stored: DeskState = {
      ...state,
      session: {
        ...state.session,
        payload: {
          ...payload,
          startsAt: new Date(at('17:00')).toISOString(),
          attendances: payload.attendances
            .toReversed()
            .map(({ personId, status, arrivedAt, leftAt }) => ({
              leftAt,
              arrivedAt,
              status,
              personId,
            })),
        },
      },
    }
    expect(deviationsOf(digests(state), digests(stored))).toEqual([])
  })

  test('is not what editors add for readers', () => {
    const { state } = recorded()
    const edited = withItem(state, { summary: 'Kurz.', plainSummary: 'Ganz kurz.', citations: [] })
    expect(deviationsOf(digests(state), digests(edited))).toEqual([])
  })

  test('differs by what is changed, added or gone, each by its name', () => {
    const clerk = recorded()
    const before = digests(clerk.state)
    const changed = digests(withItem(clerk.state, { note: 'Etwas.' }))
    expect(deviationsOf(before, changed)).toMatchObject([
      { key: idOf('Haushalt'), what: 'Punkt „Haushalt“', how: 'changed', isCorrected: false },
    ])
    const added = digests(clerk.move('Zweiter').state)
    expect(deviationsOf(before, added)).toMatchObject([{ what: 'Antrag „Zweiter“', how: 'added' }])
    expect(deviationsOf(added, before)).toMatchObject([
      { what: 'Antrag „Zweiter“', how: 'gone', digest: null },
    ])
  })

  test('is corrected as long as it stays as it was when the correction was written', () => {
    const { state } = recorded()
    const before = digests(state)
    const key = idOf('Haushalt')
    const after = digests(withItem(state, { note: 'Etwas.' }))
    const correction = { recordKey: key, recordDigest: after[key]?.digest ?? '' }
    expect(deviationsOf(before, after, [correction])).toMatchObject([{ isCorrected: true }])
    const later = digests(withItem(state, { note: 'Etwas anderes.' }))
    expect(deviationsOf(before, later, [correction])).toMatchObject([{ isCorrected: false }])
  })

  test('does not hold that the clerk was told of signatures', () => {
    const finding = (rule: string) => ({ rule, path: '', message: 'x', paragraph: null })
    const entry = (id: string, ...rules: string[]) => ({
      id,
      agendaItemId: null,
      voteId: null,
      isGone: false,
      at: at('20:00'),
      reason: 'Darum.',
      findings: rules.map(finding),
    })
    const left = withoutSigned([
      entry('a', 'minutes-signed'),
      entry('b', 'minutes-signed', 'item-closed'),
    ])
    expect(left.map(({ id, findings }) => [id, findings.length])).toEqual([['b', 1]])
  })
})
