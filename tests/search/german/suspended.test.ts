import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createSplitter } from '@/search/german/compounds/splitter'
import { suspendedIn, wordsSuspended } from '@/search/german/suspended'
import { anyText } from './any-text'

const splitter = createSplitter([])

describe('a word whose end is left to a later one', () => {
  test.each([
    ['die Kinder- und Jugendhilfe', ['kinder~jugendhilfe']],
    ['Kinder-, Jugend- und Sozialhilfe', ['kinder~sozialhilfe', 'jugend~sozialhilfe']],
    ['Straßen‑ bzw. Wegebau', ['strassen~wegebau']],
    ['Haupt- und Finanz-Ausschuss', ['haupt~finanzausschuss']],
    ['Ein-/Ausgaben', ['ein~ausgaben']],
    ['Lehrer- sowie auch Elternvertretung', ['lehrer~elternvertretung']],
    ['Jugend- Hilfe', []],
    ['der Kreis- und', []],
    ['Kinder- (und) Jugendhilfe', []],
    ['die Corona-Hilfen und Kredite', []],
    ['Montag - und Dienstag', []],
    ['A- und B-Schulen', []],
  ])('is found in %j', (text, forms) => {
    expect(suspendedIn(text).map(({ form }) => form)).toEqual(forms)
  })

  test('stands where it is written, without its hyphen', () => {
    const text = 'Für die Kinder- und Jugendhilfe.'
    const [found] = suspendedIn(text)
    expect(text.slice(found?.start, found?.end)).toBe('Kinder')
  })

  test.each([
    ['kinder~jugendhilfe', ['kinderhilfe']],
    ['strassen~wegebau', ['strassenbau']],
    ['aus~weiterbildung', ['ausbildung']],
    ['vor~nachteile', ['vorteile']],
    ['kinder~haus', []],
    ['kinderhilfe', []],
  ])('%s can be %j', (form, words) => {
    expect(wordsSuspended(form, splitter)).toEqual(words)
  })

  test('is read in any text, in its order, and never across the end of it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = suspendedIn(text)
        const starts = found.map(({ start }) => start)
        expect(starts).toEqual(starts.toSorted((a, b) => a - b))
        for (const { start, end } of found) expect(text.slice(start, end)).toMatch(/^\p{L}{2,}$/u)
      }),
    )
  })
})
