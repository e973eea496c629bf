/** The longest passage that the record takes, in UTF-16 code units. */
const MAX_PASSAGE = 50_000

/** White space that is a control character: it parts words and is kept as a space. */
const WHITE_CONTROLS = /[\v\f\u0085]/g
const OTHER_CONTROLS = /[^\P{Cc}\n\t]/u
const LONE_SURROGATE = /\p{Surrogate}/u

export type Verbatim = { ok: true; passages: string[] } | { ok: false; reason: string }

/**
 * A speech as passages of the record: one, with its paragraphs as they are, or as many as its length
 * makes necessary. Nothing but white space at its ends and the form of line breaks differs from what
 * was given. Text that cannot be stored unchanged is refused.
 */
export function verbatim(text: string): Verbatim {
  if (LONE_SURROGATE.test(text))
    return { ok: false, reason: 'Der Text enthält halbe Zeichen (einzelne Surrogate).' }
  const words = text.replace(/\r\n?/g, '\n').replace(WHITE_CONTROLS, ' ').trim()
  if (words === '') return { ok: false, reason: 'Der Text ist leer.' }
  const control = OTHER_CONTROLS.exec(words)?.[0].codePointAt(0)
  if (control !== undefined) {
    const name = `U+${control.toString(16).toUpperCase().padStart(4, '0')}`
    return { ok: false, reason: `Der Text enthält ein Steuerzeichen (${name}).` }
  }
  return { ok: true, passages: split(words) }
}

/** Parted where the text parts itself best: at a paragraph, a line, a sentence, a word. */
function split(words: string): string[] {
  const passages: string[] = []
  let rest = words
  while (rest.length > MAX_PASSAGE) {
    const end = seam(rest.slice(0, MAX_PASSAGE))
    passages.push(rest.slice(0, end).trimEnd())
    rest = rest.slice(end).trimStart()
  }
  return rest === '' ? passages : [...passages, rest]
}

function seam(beginning: string): number {
  for (const mark of ['\n\n', '\n', '. ', ' ']) {
    const index = beginning.lastIndexOf(mark)
    if (index > MAX_PASSAGE / 2) return index + mark.length
  }
  // A text without any white space: at least no character is cut in two.
  const code = beginning.charCodeAt(beginning.length - 1)
  return code >= 0xd800 && code <= 0xdbff ? beginning.length - 1 : beginning.length
}
