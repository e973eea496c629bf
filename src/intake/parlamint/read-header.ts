import { isDay } from '@/domain/time/day'
import { folded, isGerman, OpenElements } from './elements'
import type { XmlHandler } from './xml'

/** What a file says of itself. `null`: it does not. */
export interface Header {
  /** The file's own id. */
  id: string | null
  title: string | null
  /** The name of the sitting: „149. Sitzung …“. */
  sitting: string | null
  date: string | null
  publisher: string | null
  url: string | null
  licence: string | null
  /** Contributions in the file. */
  utterances: number
  /** Words are marked up one by one: the annotated edition, of which the text cannot be put together. */
  isAnnotated: boolean
}

export const emptyHeader = (): Header => ({
  id: null,
  title: null,
  sitting: null,
  date: null,
  publisher: null,
  url: null,
  licence: null,
  utterances: 0,
  isAnnotated: false,
})

/** Fills in what the header of a file says; where it speaks several languages, in German. */
export function headerReader(header: Header): XmlHandler {
  const elements = new OpenElements()
  let text = ''
  /** Fields for which something in German was found. */
  const settled = new Set<keyof Header>()

  const set = (field: 'title' | 'sitting' | 'publisher' | 'url' | 'licence', words: string) => {
    const german = isGerman(elements.current?.language ?? null)
    if (settled.has(field) || (header[field] !== null && !german)) return
    header[field] = words
    if (german) settled.add(field)
  }

  const take = (words: string): void => {
    const element = elements.current
    if (!element || words === '') return
    const { name, attributes } = element
    if (elements.isIn('titleStmt') && name === 'title')
      set(attributes['type'] === 'sub' ? 'sitting' : 'title', words)
    else if (elements.isIn('availability') && name === 'licence') set('licence', words)
    else if (elements.isIn('sourceDesc') && name === 'publisher') set('publisher', words)
    else if (elements.isIn('sourceDesc') && name === 'idno' && /^https?:/.test(words))
      set('url', words)
    else if (elements.isIn('setting') && name === 'date') {
      const when = attributes['when'] ?? words
      if (isDay(when)) header.date ??= when
    }
  }

  return {
    open(tag, attributes, line) {
      if (!elements.current) header.id = attributes['xml:id'] ?? null
      elements.push(tag, attributes, line)
      text = ''
      if (tag === 'u') header.utterances += 1
      else if (tag === 'w') header.isAnnotated = true
    },
    text(words) {
      if (elements.isIn('teiHeader')) text += words
    },
    close() {
      take(folded(text))
      text = ''
      elements.pop()
    },
  }
}
