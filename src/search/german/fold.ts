/** Signs that are read aloud as a word; both spellings are the same form. */
const SPOKEN_SIGNS: ReadonlyMap<string, string> = new Map([
  ['§', 'paragraf'],
  ['%', 'prozent'],
  ['€', 'euro'],
])

/** Letters without a canonical decomposition, as German texts transliterate them. */
const TRANSLITERATIONS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'oe'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
  ['ς', 'σ'],
])

const UMLAUT = /([aou])\p{Mn}*?\u0308/gu
const TRANSLITERATED = new RegExp(`[${[...TRANSLITERATIONS.keys()].join('')}]`, 'gu')
const NEITHER_LETTER_NOR_NUMBER = /[^\p{L}\p{N},]/gu

/**
 * The canonical spelling of a token: lower case, umlauts as `ae`, `oe`, `ue` (so that ü and ue are
 * the same string), ß as `ss`, other accents dropped, thousands separators, apostrophes and gender
 * marks removed. The decimal comma stays. Idempotent; works on NFC and NFD alike. The result is
 * empty if the text holds neither a letter nor a digit.
 */
export function fold(text: string): string {
  const signs = text.replace(/§+|%|€/gu, (sign) => SPOKEN_SIGNS.get(sign.charAt(0)) ?? sign)
  // Some compatibility characters decompose to capitals, and some capitals lower to several marks.
  const letters = signs.normalize('NFKD').toLowerCase().normalize('NFKD')
  return letters
    .replace(UMLAUT, '$1e')
    .replace(TRANSLITERATED, (letter) => TRANSLITERATIONS.get(letter) ?? letter)
    .replace(NEITHER_LETTER_NOR_NUMBER, '')
    .normalize('NFC')
}
