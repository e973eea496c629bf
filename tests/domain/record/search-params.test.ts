import { describe, expect, test } from 'vitest'
import { parseSearchParams } from '@/domain/record/search-params'

const parse = (query: string) => parseSearchParams(new URLSearchParams(query))

describe('a search in an address', () => {
  test.each([
    ['nothing at all', '', {}],
    ['words, trimmed', 'q=++Kreis%20%20haus+', { q: 'Kreis haus' }],
    ['words without control characters', 'q=Kreis%00%0Ahaus', { q: 'Kreis haus' }],
    ['words of 500 characters', `q=${'ä'.repeat(500)}`, { q: 'ä'.repeat(500) }],
    ['search operators as they were typed', 'q=%22a+b%22+-c+OR+d', { q: '"a b" -c OR d' }],
    ['one person', 'person=anna-muster', { person: ['anna-muster'] }],
    ['several factions', 'faction=a&faction=b', { faction: ['a', 'b'] }],
    ['a value that is given twice, once', 'faction=a&faction=a', { faction: ['a'] }],
    [
      'every other filter of slugs',
      'organization=kreistag&session=s-1&matter=m',
      { organization: ['kreistag'], session: ['s-1'], matter: ['m'] },
    ],
    ['quotes only', 'kind=quote', { kind: 'quote' }],
    ['a stance', 'stance=procedure', { stance: 'procedure' }],
    [
      'a span of one day',
      'from=2021-06-23&to=2021-06-23',
      { from: '2021-06-23', to: '2021-06-23' },
    ],
    ['a leap day', 'from=2024-02-29', { from: '2024-02-29' }],
    ['a sort order', 'sort=oldest', { sort: 'oldest' }],
    ['the smallest page', 'limit=1', { limit: 1 }],
    ['the largest page', 'limit=100', { limit: 100 }],
    ['a cursor', 'cursor=eyJhIjoxfQ', { cursor: 'eyJhIjoxfQ' }],
    ['the empty fields that a form sends, as not given', 'q=&person=&kind=&from=&limit=+', {}],
    ['unknown parameters, as not there', 'utm_source=x&__proto__=y&Q=z', {}],
  ])('reads %s', (_, query, params) => {
    expect(parse(query)).toEqual({ ok: true, params })
  })

  test.each([
    ['words of 501 characters', `q=${'a'.repeat(501)}`, 'q', '500'],
    ['two queries', 'q=a&q=b', 'q', 'nur einen'],
    ['what is no slug', 'person=Anna%20Muster', 'person', 'Liste'],
    ['what is no slug among some', 'faction=a&faction=b%27--', 'faction', 'Liste'],
    ['an endless slug', `matter=${'a'.repeat(121)}`, 'matter', 'lang'],
    [
      'too many values',
      Array.from({ length: 51 }, (_, n) => `session=s${n}`).join('&'),
      'session',
      '50',
    ],
    ['an unknown kind', 'kind=verbatim', 'kind', '„quote“'],
    ['two kinds', 'kind=quote&kind=paraphrase', 'kind', 'nur einen'],
    ['an unknown stance', 'stance=dagegen', 'stance', '„against“'],
    ['a day that the calendar lacks', 'from=2021-02-29', 'from', 'JJJJ-MM-TT'],
    ['a German day', 'to=23.06.2021', 'to', 'JJJJ-MM-TT'],
    ['an end before the start', 'from=2021-06-24&to=2021-06-23', 'to', 'vor dem Anfang'],
    ['an unknown order', 'sort=best', 'sort', '„newest“'],
    ['a page of none', 'limit=0', 'limit', '1 bis 100'],
    ['a page of too many', 'limit=101', 'limit', '1 bis 100'],
    ['a page of less than none', 'limit=-1', 'limit', '1 bis 100'],
    ['half a record', 'limit=1.5', 'limit', '1 bis 100'],
    ['a number in another notation', 'limit=1e1', 'limit', '1 bis 100'],
    ['a cursor with foreign characters', 'cursor=%27%20OR%201', 'cursor', 'ungültig'],
    ['an endless cursor', `cursor=${'a'.repeat(501)}`, 'cursor', 'ungültig'],
  ])('refuses %s and says at which field', (_, query, path, hint) => {
    const parsed = parse(query)
    expect(parsed).toMatchObject({ ok: false, errors: [{ path }] })
    expect(parsed.ok ? '' : parsed.errors[0]?.message).toContain(hint)
  })

  test('tells every field that is wrong, each once', () => {
    const parsed = parse('kind=x&stance=y&limit=z&person=A!&person=B!')
    expect(parsed.ok ? [] : parsed.errors.map((error) => error.path).toSorted()).toEqual([
      'kind',
      'limit',
      'person',
      'stance',
    ])
  })
})
