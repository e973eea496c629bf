import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createSplitter, type VocabularyWord } from '@/search/german/compounds/splitter'
import { fold } from '@/search/german/fold'
import { stem } from '@/search/german/stem'
import { show, stemsOf } from './show'
import { COMPOUNDS, SIMPLE } from './words'

const withoutCorpus = createSplitter([])
const plain = (compound: string): string => compound.replace(/[()|]/gu, '')
const noun = (form: string, count = 20): VocabularyWord => ({ form, count, capitalised: count })
const word = (form: string, count = 100): VocabularyWord => ({ form, count, capitalised: 0 })

/** A little text around the words of interest, so that capitals mean something. */
const CORPUS = [word('und', 400), noun('sitzung', 100), noun('kreis', 100)]

describe('compounds are split at their seams', () => {
  test.each(COMPOUNDS)('%s', (compound) => {
    expect(show(withoutCorpus, plain(compound))).toBe(compound)
  })

  test('a piece has the stem of its base word, whatever its form', () => {
    const queried = (...words: string[]): string[] => words.map((each) => stem(fold(each)))
    expect(stemsOf(withoutCorpus, 'Schulassistenzen')).toEqual(queried('Schule', 'Assistenz'))
    expect(stemsOf(withoutCorpus, 'Kreishäuser')).toEqual(queried('Kreis', 'Haus'))
    expect(stemsOf(withoutCorpus, 'Häuserkampf')).toEqual(queried('Haus', 'Kampf'))
    expect(stemsOf(withoutCorpus, 'Kindeswohl')).toEqual(queried('Kinder', 'Wohl'))
    expect(stemsOf(withoutCorpus, 'Ländervergleich')).toEqual(queried('Land', 'Vergleich'))
    expect(stemsOf(withoutCorpus, 'Straßennetz')).toEqual(queried('Straße', 'Netz'))
    expect(stemsOf(withoutCorpus, 'Integrationshelferinnen')).toEqual(
      queried('Integration', 'Helfer'),
    )
    expect(show(withoutCorpus, 'Bürgerinnenrechte')).toBe('buergerinnen|rechte')
  })

  test('the assembly in Kreistag is not a day, but its Kreis is one', () => {
    const [kreis, assembly, fraktion] = stemsOf(withoutCorpus, 'Kreistagsfraktion')
    expect([kreis, fraktion]).toEqual([stem('kreis'), stem('fraktion')])
    expect(assembly).toBe(stem('kreistag'))
    expect(stemsOf(withoutCorpus, 'Arbeitstag')).toEqual([stem('arbeit'), stem('tag')])
  })
})

describe('simple words stay whole', () => {
  test.each(SIMPLE)('%s', (simple) => {
    expect(withoutCorpus.split(fold(simple))).toBeNull()
  })

  test('so do typing errors, fused words, numbers, other scripts and very long strings', () => {
    const junk = ['Landesregierun', 'Stadtrt', 'unddieschule', 'Kreisumlge', 'B62', '2020', 'Рада']
    const long = 'schul'.repeat(40)
    for (const form of [...junk.map(fold), long, '', 'a', 'corona-hilfen', 'schul\u0000haus'])
      expect(withoutCorpus.split(form), form).toBeNull()
  })
})

describe('the corpus teaches', () => {
  test('frequent nouns that the list does not know', () => {
    const splitter = createSplitter([...CORPUS, noun('wimmelbold')])
    expect(show(withoutCorpus, 'Wimmelboldsteuer')).toBe('wimmelboldsteuer')
    expect(show(splitter, 'Wimmelboldsteuer')).toBe('wimmelbold|steuer')
    expect(show(splitter, 'Kreiswimmelbolds')).toBe('kreis|wimmelbolds')
  })

  test('neither rare words, nor short ones, nor words in lower case, nor suffixes', () => {
    const words = [noun('wimmelbold', 1), noun('gnu', 90), word('wusel'), noun('schaft', 90)]
    const splitter = createSplitter([...CORPUS, ...words])
    for (const form of ['wimmelboldsteuer', 'kreisgnu', 'wuselsteuer', 'kreisschaft'])
      expect(splitter.split(form), form).toBeNull()
  })

  test('its compounds are split to the end instead of being pieces', () => {
    const splitter = createSplitter([...CORPUS, noun('kreisumlage', 90)])
    expect(show(splitter, 'Kreisumlagesatz')).toBe('kreis|umlage|satz')
  })

  test('a word that it writes in lower case is no noun, but can be an adjective', () => {
    const words = [word('hochfahrt', 9), word('barrierefrei', 9)]
    const splitter = createSplitter([...CORPUS, ...words])
    expect(show(withoutCorpus, 'hochfahrt')).toBe('hoch|fahrt')
    expect(show(splitter, 'hochfahrt')).toBe('hochfahrt')
    expect(show(splitter, 'barrierefrei')).toBe('barriere|frei')
  })

  test('nothing about nouns if it has no capitals', () => {
    const splitter = createSplitter([word('kreisumlage', 90), word('wimmelbold', 90)])
    expect(show(splitter, 'kreisumlage')).toBe('kreis|umlage')
    expect(splitter.split('wimmelboldsteuer')).toBeNull()
  })
})

describe('properties', () => {
  const forms = COMPOUNDS.map(plain)
  const anyForm = fc.oneof(
    fc.constantFrom(...forms, ...SIMPLE.map(fold)),
    fc.tuple(fc.constantFrom(...forms), fc.constantFrom(...forms)).map((pair) => pair.join('')),
    fc.string({ maxLength: 60 }),
  )
  const LINKS = new Set(['', 's', 'es', 'n', 'en', 'e', 'er'])

  test('pieces follow each other and cover the form but for linking elements', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        const pieces = withoutCorpus.split(form)
        if (pieces === null) return
        expect(pieces.length).toBeGreaterThanOrEqual(2)
        let end = 0
        for (const piece of pieces) {
          expect(LINKS).toContain(form.slice(end, piece.start))
          expect(piece.end - piece.start).toBeGreaterThanOrEqual(3)
          expect(piece.stem).not.toBe('')
          end = piece.end
        }
        expect(end).toBe(form.length)
      }),
    )
  })

  test('the order of the vocabulary does not matter', () => {
    const vocabulary = [
      ...CORPUS,
      ...['wimmelbold', 'wimmelboldin', 'bolzen', 'kreisbolzen', 'boldinsel'].map((form) =>
        noun(form),
      ),
    ]
    const words = [...forms, 'wimmelboldinsel', 'kreisbolzensteuer', 'wimmelbolzen']
    const expected = words.map((form) => createSplitter(vocabulary).split(form))
    fc.assert(
      fc.property(fc.shuffledSubarray(vocabulary, { minLength: vocabulary.length }), (shuffled) => {
        const splitter = createSplitter(shuffled)
        expect(words.map((form) => splitter.split(form))).toEqual(expected)
      }),
      { numRuns: 5 },
    )
  })
})
