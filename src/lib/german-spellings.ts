const TO_UMLAUT: Readonly<Record<string, string>> = { ae: 'ä', oe: 'ö', ue: 'ü', ss: 'ß' }
const FROM_UMLAUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/** The ways to write a word with and without umlauts and ß, in lower case: `Mueller`, `Müller`. */
export function germanSpellings(word: string): string[] {
  const lower = word.normalize('NFC').toLocaleLowerCase('de')
  const withUmlauts = lower.replace(/ae|oe|ue|ss/g, (pair) => TO_UMLAUT[pair] ?? pair)
  const without = lower.replace(/[äöüß]/g, (letter) => FROM_UMLAUT[letter] ?? letter)
  return [...new Set([lower, withUmlauts, without])]
}
