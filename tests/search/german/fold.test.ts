import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '@/search/german/fold'

describe('fold', () => {
  test.each([
    ['Flüchtlinge', 'fluechtlinge'],
    ['FLUECHTLINGE', 'fluechtlinge'],
    ['Flu\u0308chtlinge', 'fluechtlinge'],
    ['Größe', 'groesse'],
    ['STRAẞE', 'strasse'],
    ['Café', 'cafe'],
    ['Łódź', 'lodz'],
    ['Ægidius', 'aegidius'],
    ['geht’s', 'gehts'],
    ['Bürger*innen', 'buergerinnen'],
    ['Büro\u00ADkratie', 'buerokratie'],
    ['2.500', '2500'],
    ['1,5', '1,5'],
    ['m²', 'm2'],
    ['§§', 'paragraf'],
    ['%', 'prozent'],
    ['ﬁnanziell', 'finanziell'],
    ['\u0301', ''],
    ['🙂', ''],
  ])('spells %j as %j', (text, form) => {
    expect(fold(text)).toBe(form)
  })

  test('keeps apart what only looks alike', () => {
    expect(fold('Fluchtlinge')).not.toBe(fold('Flüchtlinge'))
    expect(fold('schon')).not.toBe(fold('schön'))
  })

  test('is idempotent and the same for composed and decomposed text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const form = fold(text)
        expect(fold(form)).toBe(form)
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')))
      }),
    )
  })
})
