/**
 * Inflected forms that no rule reaches, by the last component of the word, with the form they are
 * stemmed as. Folded spelling.
 */
const FORMS: ReadonlyMap<string, string> = new Map(
  `
  saele saal saelen saal busse bus bussen bus bauten bau
  zentrum zentren zentrums zentren museum museen museums museen forum foren forums foren
  datum datum datums datum quorum quoren quorums quoren votum voten votums voten
  spektrum spektren praktikum praktika praktikums praktika praktiken praktika visum visa
  referendum referenden referendums referenden faktum fakten memorandum memoranden
  stadion stadien stadions stadien
  thema themen themas themen schema schemata schemas schemata drama dramen firma firmen villa villen
  praxis praxen basis basen
  risiko risiken risikos risiken konto konten kontos konten saldo salden
  virus viren bonus boni campus campus zyklus zyklen radius radien rhythmus rhythmen modus modi
  typus typen index indizes
  paragraph paragraf paragraphen paragraf
  baeuerin bauer baeuerinnen bauer
  `
    .trim()
    .split(/\s+/)
    .reduce<[string, string][]>((pairs, word, at, all) => {
      if (at % 2 === 0) pairs.push([word, all[at + 1] ?? word])
      return pairs
    }, []),
)

/** Abbreviations that are read aloud as a word, and that word. Whole words only. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['abs', 'absatz'],
  ['bspw', 'beispielsweise'],
  ['bzw', 'beziehungsweise'],
  ['ca', 'circa'],
  ['dr', 'doktor'],
  ['eur', 'euro'],
  ['evtl', 'eventuell'],
  ['ggf', 'gegebenenfalls'],
  ['ha', 'hektar'],
  ['inkl', 'inklusive'],
  ['kg', 'kilogramm'],
  ['km', 'kilometer'],
  ['kwh', 'kilowattstunde'],
  ['m2', 'quadratmeter'],
  ['mio', 'million'],
  ['mrd', 'milliarde'],
  ['mwst', 'mehrwertsteuer'],
  ['nr', 'nummer'],
  ['prof', 'professor'],
  ['qm', 'quadratmeter'],
  ['std', 'stunde'],
  ['str', 'strasse'],
  ['tsd', 'tausend'],
  ['zirka', 'circa'],
])

const SHORTEST = Math.min(...[...FORMS.keys()].map((form) => form.length))
const LONGEST = Math.max(...[...FORMS.keys()].map((form) => form.length))

/** The form to stem in place of an irregular one; the word itself if it is regular. */
export function regularForm(word: string): string {
  const spelledOut = ABBREVIATIONS.get(word)
  if (spelledOut !== undefined) return spelledOut
  // Mechanismus, Mechanismen.
  if (/ism(?:us|en)$/u.test(word)) return word.slice(0, -2)
  for (let length = Math.min(LONGEST, word.length); length >= SHORTEST; length -= 1) {
    const before = word.slice(0, word.length - length)
    const form = FORMS.get(word.slice(word.length - length))
    // Two letters are no component: `abusse` is not a compound of Bus.
    if (form !== undefined && before.length !== 1 && before.length !== 2) return before + form
  }
  return word
}
