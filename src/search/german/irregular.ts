/**
 * Inflected forms that no rule reaches, by the last component of the word, with the form they are
 * stemmed as. Folded spelling.
 */
const FORMS: ReadonlyMap<string, string> = new Map([
  ['saele', 'saal'],
  ['saelen', 'saal'],
  ['busse', 'bus'],
  ['bussen', 'bus'],
  ['zentrum', 'zentren'],
  ['zentrums', 'zentren'],
  ['museum', 'museen'],
  ['museums', 'museen'],
  ['thema', 'themen'],
  ['themas', 'themen'],
  ['firma', 'firmen'],
  ['praxis', 'praxen'],
  ['risiko', 'risiken'],
  ['risikos', 'risiken'],
  ['konto', 'konten'],
  ['kontos', 'konten'],
  ['paragraph', 'paragraf'],
  ['paragraphen', 'paragraf'],
])

const SHORTEST = Math.min(...[...FORMS.keys()].map((form) => form.length))
const LONGEST = Math.max(...[...FORMS.keys()].map((form) => form.length))

/** The form to stem in place of an irregular one; the word itself if it is regular. */
export function regularForm(word: string): string {
  for (let length = Math.min(LONGEST, word.length); length >= SHORTEST; length -= 1) {
    const before = word.slice(0, word.length - length)
    const form = FORMS.get(word.slice(word.length - length))
    // Two letters are no component: `abusse` is not a compound of Bus.
    if (form !== undefined && before.length !== 1 && before.length !== 2) return before + form
  }
  return word
}
