import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slug } from '@/domain/record/fields'
import { slugify } from '@/lib/slug'

describe('the address made of a title', () => {
  it.each([
    ['Änderung der Hauptsatzung', 'aenderung-der-hauptsatzung'],
    ['Straßen- & Wegebau (2. Lesung)', 'strassen-wegebau-2-lesung'],
    ['A\u0308rztliche Versorgung', 'aerztliche-versorgung'],
    ['Café François', 'cafe-francois'],
    ['  „Über“ 5 % – Öl!  ', 'ueber-5-oel'],
    ['Sitzung des Kreistags 2021-06~', 'sitzung-des-kreistags-2021-06'],
    ['ẞ', 'ss'],
    ['…', ''],
    ['', ''],
  ])('of %j is %j', (title, expected) => {
    expect(slugify(title)).toBe(expected)
  })

  it('is cut between words', () => {
    expect(slugify('eins zwei drei', 9)).toBe('eins-zwei')
    expect(slugify('eins zwei drei', 8)).toBe('eins')
    expect(slugify('a'.repeat(200))).toHaveLength(120)
  })

  it('is one that the record accepts, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const made = slugify(title)
        expect(made === '' || slug.safeParse(made).success).toBe(true)
      }),
    )
  })
})
