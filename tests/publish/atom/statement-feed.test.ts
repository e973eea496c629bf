import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aHit, ORIGIN } from '@tests/publish/statement'
import { statementFeed, type StatementFeed } from '@/publish/atom/statement-feed'
import { xmlCharacters } from '@/publish/xml/characters'
import { all, only, readXml } from './read-xml'

const at = (text: string) => new Date(text)

const aFeed = (given: Partial<StatementFeed> = {}): StatementFeed => ({
  origin: ORIGIN,
  title: 'Suche: „Haus“',
  self: `${ORIGIN}/feeds/suche.atom?q=Haus&kind=quote`,
  alternate: `${ORIGIN}/suche?q=Haus&kind=quote`,
  updated: at('2026-01-02T03:04:05Z'),
  rights: 'CC BY 4.0',
  entries: [{ hit: aHit(), publishedAt: at('2026-01-02T03:04:05Z') }],
  ...given,
})

const read = (given: Partial<StatementFeed> = {}) => readXml(statementFeed(aFeed(given)))

describe('a feed of statements', () => {
  test('has the parts that Atom asks for, and links to itself and to the page', () => {
    const feed = read()
    expect(feed.attributes).toEqual({ xmlns: 'http://www.w3.org/2005/Atom' })
    expect(only(feed, 'id')).toBe(`${ORIGIN}/feeds/suche.atom?q=Haus&kind=quote`)
    expect(only(feed, 'title')).toBe('Suche: „Haus“')
    expect(only(feed, 'updated')).toBe('2026-01-02T03:04:05.000Z')
    expect(only(feed, 'rights')).toBe('CC BY 4.0')
    expect(all(feed, 'link').map(({ attributes }) => attributes)).toEqual([
      { rel: 'alternate', href: `${ORIGIN}/suche?q=Haus&kind=quote` },
      { rel: 'self', href: `${ORIGIN}/feeds/suche.atom?q=Haus&kind=quote` },
    ])
  })

  test('names speaker, item, day, version and source of an entry', () => {
    const [entry] = all(read(), 'entry')
    if (!entry) throw new Error('no entry')
    expect(only(entry, 'id')).toBe('urn:uuid:01989a3e-7b1c-7def-8a90-1234567890ab')
    expect(only(entry, 'title')).toBe('Erika Muster (Grüne): Haushalt – 1.\u00a0März 2024')
    expect(only(entry, 'updated')).toBe('2026-01-02T03:04:05.000Z')
    expect(all(entry, 'link')[0]?.attributes['href']).toBe(
      `${ORIGIN}/w/01989a3e-7b1c-7def-8a90-1234567890ab?version=2`,
    )
    const [author] = all(entry, 'author')
    expect(author && only(author, 'name')).toBe('Erika Muster')
    expect(only(entry, 'content')).toBe(
      [
        '<blockquote><p>„Das ist zu wenig.“</p></blockquote>',
        `<p><small>Quelle: <a href="${ORIGIN}/quellen/quelle">Niederschrift</a>, Seite 4</small></p>`,
      ].join('\n'),
    )
    expect(all(entry, 'content')[0]?.attributes).toEqual({ type: 'html' })
  })

  test('never shows a summary as a quote', () => {
    const hit = aHit({ passages: [{ kind: 'paraphrase', text: 'Sie lehnt ab.', highlights: [] }] })
    const [entry] = all(read({ entries: [{ hit, publishedAt: at('2026-01-02') }] }), 'entry')
    const content = entry ? only(entry, 'content') : ''
    expect(content).toContain('<p>Sie lehnt ab. <small>(sinngemäß)</small></p>')
    expect(content).not.toContain('blockquote')
  })

  test('shows of a long speech the part around what was found', () => {
    const text = `${'Anfang '.repeat(3000)}Umlage ${'Ende '.repeat(3000)}`
    const start = text.indexOf('Umlage')
    const hit = aHit({ passages: [{ kind: 'quote', text, highlights: [[start, start + 6]] }] })
    const [entry] = all(read({ entries: [{ hit, publishedAt: at('2026-01-02') }] }), 'entry')
    const content = entry ? only(entry, 'content') : ''
    expect(content).toContain('Umlage')
    expect(content).toContain('[…]')
    expect(content.length).toBeLessThan(3_000)
  })

  test('without entries is one all the same', () => {
    expect(all(read({ entries: [], rights: null }), 'entry')).toEqual([])
  })

  test('is well-formed and keeps the text, whatever it is', () => {
    const nasty = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            '<b>',
            ']]>',
            ']]>]]>',
            '&amp;',
            '&',
            '"',
            "'",
            '\u0000',
            '\u000b',
            '\ud800',
          ),
          fc.constantFrom('\uffff', '🙂', 'مرحبا', '<script>', '&#0;', '&lt;'),
          fc.string({ unit: 'binary', maxLength: 5 }),
        ),
        { minLength: 1, maxLength: 8 },
      )
      .map((parts) => `a${parts.join('')}b`)
    fc.assert(
      fc.property(nasty, (text) => {
        const shown = xmlCharacters(text).replace(/\r\n?/gu, '\n')
        const person = { ...aHit().speaker.person, name: text }
        const hit = aHit({
          speaker: { ...aHit().speaker, person },
          passages: [{ kind: 'paraphrase', text, highlights: [] }],
        })
        const feed = read({ title: text, entries: [{ hit, publishedAt: at('2026-01-02') }] })
        expect(only(feed, 'title')).toBe(shown)
        const [entry] = all(feed, 'entry')
        const [author] = entry ? all(entry, 'author') : []
        expect(author && only(author, 'name')).toBe(shown)
        const html = entry ? only(entry, 'content') : ''
        const [, words = ''] = /^<p>([^]*?) <small>/u.exec(html) ?? []
        expect(words).not.toMatch(/[<>]/u)
        const decoded = words
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&#39;', "'")
          .replaceAll('&amp;', '&')
        expect(decoded).toBe(shown)
      }),
    )
  })
})
