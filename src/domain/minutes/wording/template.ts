/**
 * Wordings with named places, `{ergebnis}`: the words are the clerk's, what stands in the places comes
 * from the data and changes with it.
 */

export const PLACES = {
  gremium: 'wer beschließt: „Der Kreistag“',
  ergebnis: 'wie abgestimmt wurde: „mit 29 Ja-Stimmen bei 24 Nein-Stimmen mehrheitlich“',
  ja: 'die Zahl der Ja-Stimmen',
  nein: 'die Zahl der Nein-Stimmen',
  enthaltungen: 'die Zahl der Enthaltungen',
  ungueltig: 'die Zahl der ungültigen Stimmen',
  anwesend: 'wie viele anwesend waren',
  ausgang: '„angenommen“ oder „abgelehnt“',
  fraktionen: 'wer dagegen war und wer sich enthielt',
  antragsteller: 'wer den Antrag gestellt hat',
  wortlaut: 'der Wortlaut, über den abgestimmt wurde',
} as const

export type Place = keyof typeof PLACES

export type TemplatePart =
  { kind: 'words'; text: string } | { kind: 'place'; name: string; isKnown: boolean }

const PLACE = /\{([^{}]*)\}/g

/** Takes a template apart; what stands in braces is a place, known or not. */
export function parseTemplate(template: string): TemplatePart[] {
  const parts: TemplatePart[] = []
  let from = 0
  for (const match of template.matchAll(PLACE)) {
    if (match.index > from) parts.push({ kind: 'words', text: template.slice(from, match.index) })
    const name = (match[1] ?? '').trim().toLowerCase()
    parts.push({ kind: 'place', name, isKnown: name in PLACES })
    from = match.index + match[0].length
  }
  if (from < template.length) parts.push({ kind: 'words', text: template.slice(from) })
  return parts
}

/** A piece of a sentence; the wording of the motion is set apart from the words around it. */
export type Piece = { kind: 'words' | 'wording'; text: string }

/** Puts the values in. A value at the beginning of a sentence begins with a capital letter. */
export function fillTemplate(template: string, values: Readonly<Record<Place, string>>): Piece[] {
  const pieces: Piece[] = []
  const add = (text: string) => {
    const last = pieces.at(-1)
    if (last?.kind === 'words') last.text += text
    else pieces.push({ kind: 'words', text })
  }
  for (const part of parseTemplate(template)) {
    if (part.kind === 'words') add(part.text)
    else if (part.name === 'wortlaut') pieces.push({ kind: 'wording', text: values.wortlaut })
    else if (part.name in PLACES) {
      const value = values[part.name as Place]
      const before = pieces.at(-1)
      const begins =
        before === undefined || (before.kind === 'words' && /(^|[.!?]\s+)$/.test(before.text))
      add(begins ? `${value.charAt(0).toUpperCase()}${value.slice(1)}` : value)
    } else add(`{${part.name}}`)
  }
  return pieces
    .map((piece) => (piece.kind === 'words' ? { ...piece, text: tidy(piece.text) } : piece))
    .filter(({ text }) => text !== '')
}

/** A value that is empty leaves no gap. */
const tidy = (text: string) =>
  text
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/ +([:,;.])/g, '$1')
    .trim()
