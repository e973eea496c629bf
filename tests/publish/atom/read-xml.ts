import { SaxesParser } from 'saxes'

export interface Element {
  name: string
  attributes: Record<string, string>
  children: Element[]
  text: string
}

/** The root of a document; throws where it is not well-formed or holds what XML cannot. */
export function readXml(source: string): Element {
  const parser = new SaxesParser({ xmlns: false })
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const addText = (text: string) => {
    const element = open.at(-1)
    if (element) element.text += text
  }
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: { ...attributes }, children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.write(source).close()
  const [element] = root.children
  if (!element) throw new SyntaxError('no root')
  return element
}

export const all = (element: Element, name: string): Element[] =>
  element.children.filter((child) => child.name === name)

/** The text of the only child of that name. */
export function only(element: Element, name: string): string {
  const [first, ...others] = all(element, name)
  if (!first || others.length > 0) throw new RangeError(`not exactly one ${name}`)
  return first.text
}
