import { describe, expect, test } from 'vitest'
import { render, textOf } from '@tests/components/render'
import { aStatement, faction, session } from '@tests/components/views'
import { CitedPlaces } from '@/components/search/cited-places'
import { NamedAlike } from '@/components/search/named-alike'
import { SearchFilters } from '@/components/search/search-filters'
import { SearchResults } from '@/components/search/search-results'
import { StatementTeaser } from '@/components/search/statement-teaser'
import type { SearchResult } from '@/domain/record/search'
import { activeFilters } from '@/domain/record/search-filters'

const agendaItem = {
  id: 'p',
  slug: 'punkt',
  title: 'Der Punkt',
  titleReported: true,
  number: null,
  path: '/sitzungen/s/p',
}

const aResult = (given: Partial<SearchResult> = {}): SearchResult => ({
  total: 0,
  totalIsExact: true,
  facets: { person: [], faction: [], kind: [], stance: [], year: [], organization: [] },
  suggestion: null,
  changedAt: '2026-01-02T03:04:05Z',
  items: [],
  next: null,
  ...given,
})

type Shown = Parameters<typeof SearchResults>[0]

const results = (
  params: Shown['params'],
  result: SearchResult,
  { labels = {}, relaxations = null }: Partial<Pick<Shown, 'labels' | 'relaxations'>> = {},
) => (
  <SearchResults
    params={params}
    result={result}
    labels={labels}
    relaxations={relaxations}
    origin="https://kreistag.example"
  />
)

describe('the results of a search', () => {
  test('that found nothing offer the near spelling with the filters kept', () => {
    const html = render(
      results({ q: 'Klinkum', kind: 'quote' }, aResult({ suggestion: 'Klinikum' })),
    )
    expect(html).toContain('Meinten Sie')
    expect(html).toContain('href="/suche?q=Klinikum&amp;kind=quote"')
    expect(html).toContain('href="/suche?q=Klinkum"')
  })

  test('name every filter in force and link to the search without it', () => {
    const html = render(
      results(
        { q: 'Haus', faction: ['cdu', 'spd'], from: '2021-06-01', cursor: 'abc' },
        aResult(),
        { labels: { faction: { cdu: 'CDU' } } },
      ),
    )
    expect(html).toMatch(/href="\/suche\?q=Haus&amp;faction=spd&amp;from=2021-06-01"[^>]*>.*?CDU/)
    expect(html).toContain('ab 1.\u00a0Juni 2021')
    expect(html).not.toMatch(/href="[^"]*faction=spd[^"]*cursor/)
  })

  test('that found nothing tell which filter to drop, and how much that would find', () => {
    const params = { q: 'Haus', faction: ['cdu'], kind: 'quote' as const, cursor: 'abc' }
    const [cdu, quote] = activeFilters(params)
    if (!cdu || !quote) throw new Error('two filters')
    const element = results(params, aResult(), {
      labels: { faction: { cdu: 'CDU' } },
      relaxations: {
        filters: [
          { filter: cdu, total: 12_345 },
          { filter: quote, total: 1 },
        ],
        wordsOnly: 20_000,
      },
    })
    const text = textOf(element).replaceAll('\u00a0', ' ')
    expect(text).toContain('Ohne den Filter „CDU“: 12.345 Wortbeiträge')
    expect(text).toContain('Ohne den Filter „nur wörtlich“: 1 Wortbeitrag')
    expect(text).toContain('Ohne Filter suchen: 20.000 Wortbeiträge')
    expect(text).not.toContain('Versuchen Sie es mit einem anderen Wort')
    const html = render(element)
    expect(html).toContain('href="/suche?q=Haus&amp;kind=quote"')
    expect(html).toContain('href="/suche?q=Haus&amp;faction=cdu"')
  })

  test('can be taken along whole, with the same filters and from the first page on', () => {
    const statement = { ...aStatement(), session, agendaItem, passages: [] }
    const html = render(
      results(
        { q: 'Haus & Hof', faction: ['cdu', 'spd'], limit: 5, cursor: 'abc' },
        aResult({ total: 30, items: [statement] }),
      ),
    )
    const query = 'q=Haus+%26+Hof&amp;faction=cdu&amp;faction=spd'
    for (const path of ['/suche/export.csv', '/suche/export.json', '/feeds/suche.atom'])
      expect(html).toContain(`href="${path}?${query}"`)
    expect(html.replaceAll('\u00a0', ' ')).toContain('alle 30 Wortbeiträge')
    expect(render(results({ q: 'Haus' }, aResult()))).not.toContain('export.csv')
  })

  test('carry the citation of each statement in every form', () => {
    const statement = { ...aStatement(), session, agendaItem }
    const text = textOf(
      results(
        { q: 'wenig' },
        aResult({
          total: 1,
          items: [
            {
              ...statement,
              passages: [{ kind: 'quote', text: 'Das ist zu wenig.', highlights: [[11, 16]] }],
            },
          ],
        }),
      ),
    ).replaceAll('&quot;', '"')
    for (const sign of ['(wörtlich). Quelle:', '@misc{wortlaut-', '"type": "speech"', '{{Zitat'])
      expect(text).toContain(sign)
  })

  test('lead on to the next ones with the same filters', () => {
    const statement = { ...aStatement(), session, agendaItem, passages: [] }
    const html = render(
      results(
        { q: 'Haus', sort: 'oldest' },
        aResult({ total: 30, items: [statement], next: 'x1' }),
      ),
    )
    expect(html).toContain('href="/suche?q=Haus&amp;sort=oldest&amp;cursor=x1"')
  })
})

describe('the filters of a search', () => {
  test('keep what an address asks for though it is none of the choices, and say what is wrong', () => {
    const html = render(
      <SearchFilters
        query={new URLSearchParams('kind=laut&from=gestern&session=s-1')}
        errors={[{ path: 'from', message: 'Bitte einen Tag angeben.' }]}
        facets={null}
        formId="f"
      />,
    )
    expect(html).toMatch(/<option value="laut" selected="">laut/)
    expect(html).toMatch(/type="text"[^>]*name="from"[^>]*value="gestern"/)
    expect(html).toContain('Bitte einen Tag angeben.')
    expect(html).toMatch(/type="hidden"[^>]*name="session"[^>]*value="s-1"/)
    expect(html).toMatch(/<details[^>]* open=""/)
  })

  test('count every value and tick the chosen ones', () => {
    const facets = {
      ...aResult().facets,
      faction: [
        { value: 'cdu', label: 'CDU', count: 4 },
        { value: 'spd', label: 'SPD', count: 2 },
      ],
    }
    const html = render(
      <SearchFilters
        query={new URLSearchParams('faction=spd&faction=afd')}
        errors={[]}
        facets={facets}
        formId="f"
      />,
    )
    const ticked = [...html.matchAll(/<input type="checkbox"[^>]*>/g)]
      .filter(([input]) => input.includes('checked'))
      .map(([input]) => /value="([^"]*)"/.exec(input)?.[1])
    expect(ticked).toEqual(['spd', 'afd'])
    expect(html).toContain('(4)')
  })

  test('stay short with five hundred people: ten to tick, the others in one list by name', () => {
    const people = Array.from({ length: 500 }, (_, n) => ({
      value: `person-${n}`,
      label: `${String.fromCharCode(90 - (n % 26))}-Person ${n}`,
      count: 500 - n,
    }))
    const html = render(
      <SearchFilters
        query={new URLSearchParams('person=person-400&person=fremd')}
        errors={[]}
        facets={{ ...aResult().facets, person: people }}
        labels={{ person: { fremd: 'Frau Fremd' } }}
        formId="f"
      />,
    )
    const ticks = [...html.matchAll(/<input type="checkbox"[^>]*value="([^"]*)"/g)].map(
      ([, value]) => value,
    )
    expect(ticks).toHaveLength(10)
    expect(ticks.slice(0, 3)).toEqual(['person-400', 'fremd', 'person-0'])
    expect(html).toMatch(/Frau Fremd <span[^>]*>\(0\)/)
    const [, options = ''] = /<select[^>]*name="person"[^>]*>(.*?)<\/select>/s.exec(html) ?? []
    const labels = [...options.matchAll(/<option value="person-[^>]*>([^<]*)/g)].map(([, l]) => l)
    expect(labels).toHaveLength(491)
    expect(labels[0]).toMatch(/^A-Person/)
  })
})

describe('people and organizations called as somebody searches', () => {
  const person = {
    id: 'p',
    slug: 'andreas-mueller',
    name: 'Andreas Müller',
    familyName: 'Müller',
    faction: null,
    office: 'Landrat',
    statementCount: 3,
  }

  test('are linked, with what they are', () => {
    const html = render(
      <NamedAlike
        persons={[person]}
        organizations={[faction('Grüne')]}
        debates={[]}
        nearly={false}
      />,
    )
    expect(html).toContain('href="/personen/andreas-mueller"')
    expect(html).toContain('href="/fraktionen/grüne"')
    expect(html).toContain('Landrat')
    expect(html).toContain('href="/suche?person=andreas-mueller"')
  })

  test('are asked for where they are only spelt nearly so', () => {
    const text = textOf(<NamedAlike persons={[person]} organizations={[]} debates={[]} nearly />)
    expect(text).toContain('Meinten Sie')
  })

  test('are nothing at all where there are none', () => {
    expect(render(<NamedAlike persons={[]} organizations={[]} debates={[]} nearly={false} />)).toBe(
      '',
    )
  })
})

describe('a statement in a list', () => {
  test('marks what was found within the quotation marks and links to the permalink', () => {
    const statement = {
      ...aStatement({ id: 'w1' }),
      session,
      agendaItem,
      passages: [
        { kind: 'quote' as const, text: 'Ein Haus.', highlights: [[4, 8]] as [number, number][] },
      ],
    }
    const html = render(<StatementTeaser statement={statement} />)
    expect(html).toContain('<mark>Haus</mark>')
    expect(textOf(<StatementTeaser statement={statement} />)).toContain('„Ein Haus.“')
    expect(html).toContain('href="/w/w1"')
  })

  test('says that a long one goes on', () => {
    const passages = Array.from({ length: 9 }, () => ({
      kind: 'paraphrase' as const,
      text: 'Wort '.repeat(60).trim(),
    }))
    const statement = { ...aStatement({ passages }), session, agendaItem }
    expect(textOf(<StatementTeaser statement={statement} />)).toContain('[…]')
  })
})

test('places of a source that read alike are counted, not repeated', () => {
  const place = { title: 'Debatte', path: '/d', locator: 'Absatz 4', excerpt: null, what: 'Zahl' }
  const text = textOf(<CitedPlaces cited={[place, place, { ...place, locator: 'Absatz 5' }]} />)
  expect(text).toContain('Zahl, Absatz 4 (2-mal)')
  expect(text.replaceAll('\u00a0', ' ')).toContain('3 Angaben an 1 Stelle')
})
