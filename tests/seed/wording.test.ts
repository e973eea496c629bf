/** The seed against the report itself, word by word; skipped where the report is not at hand. */
import { describe, expect, test } from 'vitest'
import type { Citation, Payload } from '@/domain/record/payloads'
import { firstSession } from '@seed/index'
import { ids } from '@seed/ids'
import { all } from './first-session'
import { places, placesOf, quotedWords, reportText, runs } from './report'

const text = reportText ?? ''
const report = places(text)
const ofReport = (citations: Citation[]) =>
  citations.filter((citation) => citation.sourceId === ids.sources.report)
const textAt = (citations: Citation[]) =>
  ofReport(citations)
    .flatMap((citation) => placesOf(citation.locator))
    .map((place) => report.get(place) ?? '')
    .join('\n')

const quotes = all('statement').flatMap(({ payload }) =>
  payload.passages
    .filter((passage) => passage.kind === 'quote')
    .map((passage) => ({ words: passage.text, citations: payload.citations })),
)
const verbatim = all('agenda_item').flatMap(({ payload }) =>
  payload.facts.flatMap((fact) =>
    fact.verbatim === null ? [] : [{ words: fact.verbatim, citations: fact.citations }],
  ),
)

/** Every citation anywhere in the seed. */
function citationsIn(value: unknown): Citation[] {
  if (Array.isArray(value)) return value.flatMap(citationsIn)
  if (typeof value !== 'object' || value === null) return []
  if ('sourceId' in value && 'locator' in value) return [value as Citation]
  return Object.values(value).flatMap(citationsIn)
}

/** Every sentence of ours: whatever is neither quoted nor the title of a source. */
function ourWords(value: unknown, key = ''): string[] {
  if (['verbatim', 'excerpt', 'stated'].includes(key)) return []
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap((entry) => ourWords(entry))
  if (typeof value !== 'object' || value === null) return []
  if ('kind' in value && value.kind === 'quote') return []
  return Object.entries(value).flatMap(([name, entry]) => ourWords(entry, name))
}

describe.skipIf(reportText === null)('the first session beside the report', () => {
  test('the report has ten paragraphs and four headings, as the note of its source counts them', () => {
    const names = [...report.keys()]
    expect(names.filter((name) => name.startsWith('Absatz'))).toHaveLength(10)
    expect(names.filter((name) => name.startsWith('Zwischenüberschrift'))).toEqual([
      'Zwischenüberschrift vor Absatz 3',
      'Zwischenüberschrift vor Absatz 5',
      'Zwischenüberschrift vor Absatz 7',
      'Zwischenüberschrift vor Absatz 9',
    ])
  })

  test.each(quotes)('stands in quotation marks where it is cited from: $words', (quote) => {
    expect(quotedWords(textAt(quote.citations))).toContain(quote.words)
  })

  test.each(verbatim)('is the report’s own term where it is cited from: $words', (term) => {
    expect(quotedWords(textAt(term.citations))).toContain(term.words)
  })

  test('nothing that the report puts in quotation marks is missing', () => {
    const names = ['KIM', 'Kommunale Integrationsmanagement']
    const recorded = new Set([...quotes, ...verbatim].map((entry) => entry.words).concat(names))
    expect(quotedWords(text).filter((quoted) => !recorded.has(quoted))).toEqual([])
  })

  test('every place that is cited exists in the report', () => {
    const named = ofReport(citationsIn(firstSession)).flatMap(({ locator }) => placesOf(locator))
    expect(named.filter((place) => !report.has(place))).toEqual([])
    expect(named.length).toBeGreaterThan(60)
  })

  test('every excerpt stands at the place that is cited', () => {
    const excerpts = ofReport(citationsIn(firstSession)).filter(({ excerpt }) => excerpt !== null)
    expect(excerpts.length).toBeGreaterThan(0)
    for (const citation of excerpts) expect(textAt([citation])).toContain(citation.excerpt)
  })

  test.each(all('statement').map(({ payload }) => ({ payload, id: payload.personId })))(
    'the speaker of each statement is named at one of its places',
    ({ payload, id }) => {
      const speaker = all('person').find((person) => person.id === id) as {
        payload: Payload<'person'>
      }
      const at = textAt(payload.citations)
      const isNamed = at.includes(speaker.payload.familyName)
      const byOffice = payload.office === 'Fraktionschef' && at.includes('AfD-Fraktionschef')
      expect(isNamed || byOffice).toBe(true)
    },
  )

  test('no sentence of ours shares seven words in a row with the report', () => {
    const theirs = new Set([...report.values()].flatMap((paragraph) => runs(paragraph, 7)))
    const copied = ourWords(firstSession).flatMap((sentence) =>
      runs(sentence, 7).filter((run) => theirs.has(run)),
    )
    expect(copied).toEqual([])
  })
})
