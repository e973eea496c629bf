import { describe, expect, test } from 'vitest'
import {
  parseCursorQuery,
  parseMattersQuery,
  parsePersonsQuery,
  parseSessionsQuery,
} from '@/domain/record/list-params'

describe('the parameters of the lists', () => {
  test.each([
    [parseSessionsQuery, 'gremium=a&gremium=b&jahr=2021', { gremium: ['a', 'b'], jahr: 2021 }],
    [
      parseSessionsQuery,
      'ansicht=kalender&monat=2021-06',
      { ansicht: 'kalender', monat: '2021-06' },
    ],
    [parseSessionsQuery, 'gremium=&jahr=&ansicht=', {}],
    [parsePersonsQuery, 'name=M%C3%BCller&fraktion=cdu', { name: 'Müller', fraktion: ['cdu'] }],
    [parseMattersQuery, 'stand=offen', { stand: 'offen' }],
    [parseCursorQuery, 'cursor=abc', { cursor: 'abc' }],
  ])('%o reads %s', (parse, query, params) => {
    expect(parse(new URLSearchParams(query))).toEqual({ ok: true, params })
  })

  test.each([
    [parseSessionsQuery, 'jahr=21', 'jahr'],
    [parseSessionsQuery, 'jahr=9999', 'jahr'],
    [parseSessionsQuery, 'monat=2021-13', 'monat'],
    [parseSessionsQuery, 'ansicht=tabelle', 'ansicht'],
    [parseSessionsQuery, 'gremium=../x', 'gremium'],
    [parsePersonsQuery, `name=${'a'.repeat(101)}`, 'name'],
    [parseMattersQuery, 'stand=alle', 'stand'],
    [parseCursorQuery, 'cursor=%00', 'cursor'],
  ])('%o refuses %s', (parse, query, path) => {
    expect(parse(new URLSearchParams(query))).toMatchObject({ ok: false, errors: [{ path }] })
  })
})
