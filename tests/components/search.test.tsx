import { describe, expect, test } from 'vitest'
import { render, textOf } from '@tests/components/render'
import { aStatement, session } from '@tests/components/views'
import { CitedPlaces } from '@/components/search/cited-places'
import { SearchFilters } from '@/components/search/search-filters'
import { SearchResults } from '@/components/search/search-results'
import { StatementTeaser } from '@/components/search/statement-teaser'
import type { SearchResult } from '@/domain/record/search'

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
  items: [],
  next: null,
  ...given,
})

const results = (params: Parameters<typeof SearchResults>[0]['params'], result: SearchResult) => (
  <SearchResults params={params} result={result} origin="https://kreistag.example" />
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
        aResult({
          facets: { ...aResult().facets, faction: [{ value: 'cdu', label: 'CDU', count: 2 }] },
        }),
      ),
    )
    expect(html).toMatch(/href="\/suche\?q=Haus&amp;faction=spd&amp;from=2021-06-01"[^>]*>.*?CDU/)
    expect(html).toContain('ab 1.\u00a0Juni 2021')
    expect(html).not.toMatch(/href="[^"]*faction=spd[^"]*cursor/)
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
