import type { XmlHandler } from './xml'

/** An element that is open, as far as its children need to know. */
export interface Element {
  name: string
  attributes: Readonly<Record<string, string>>
  line: number
  /** The language that holds here. */
  language: string | null
}

const MAX_DEPTH = 200

/** Keeps track of which elements are open, and of the language that holds in them. */
export class OpenElements {
  private readonly stack: Element[] = []

  push(name: string, attributes: Readonly<Record<string, string>>, line: number): Element {
    const language = attributes['xml:lang'] ?? this.current?.language ?? null
    const element = { name, attributes, line, language }
    if (this.stack.length >= MAX_DEPTH) throw new RangeError('elements are nested too deeply')
    this.stack.push(element)
    return element
  }

  pop(): void {
    this.stack.pop()
  }

  get current(): Element | undefined {
    return this.stack.at(-1)
  }

  /** Whether an element of this name is open. */
  isIn(name: string): boolean {
    return this.stack.some((element) => element.name === name)
  }

  /** The nearest open element of this name. */
  nearest(name: string): Element | undefined {
    return this.stack.findLast((element) => element.name === name)
  }
}

/** Whether text is in German, or nobody says in which language it is. */
export const isGerman = (language: string | null) =>
  language === null || language === 'de' || language.startsWith('de-')

/** XML's white space is layout: lines are folded into spaces. */
export const folded = (text: string) => text.replace(/[ \t\r\n]+/g, ' ').trim()

/** A handler that passes everything to several. */
export function together(...handlers: XmlHandler[]): XmlHandler {
  return {
    open: (...args) => handlers.forEach((handler) => handler.open(...args)),
    close: (name) => handlers.forEach((handler) => handler.close(name)),
    text: (text) => handlers.forEach((handler) => handler.text(text)),
  }
}
