/** XML from its parts: what is put in comes out letter by letter, or the document would not hold it. */
import { xmlCharacters } from './characters'

declare const isMarkup: unique symbol

/** A piece of a document in which everything is escaped. */
export type Markup = string & { readonly [isMarkup]: true }

/** What cannot stand for itself in content or in an attribute; a reader would make line ends other ones. */
const SPECIAL: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
}

/** Attributes besides lose line breaks and tabs, which a reader takes for spaces. */
const SPECIAL_IN_ATTRIBUTE: Readonly<Record<string, string>> = { '\n': '&#10;', '\t': '&#9;' }

const escaped = (text: string): string =>
  xmlCharacters(text).replace(/[&<>"\r]/g, (sign) => SPECIAL[sign] ?? sign)

/** Text as content. */
export const text = (content: string): Markup => escaped(content) as Markup

/** Values of attributes; `null`: there is no such attribute. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>

const attribute = ([name, value]: [string, string | number | boolean | null]): string =>
  value === null
    ? ''
    : ` ${name}="${escaped(String(value)).replace(/[\n\t]/g, (sign) => SPECIAL_IN_ATTRIBUTE[sign] ?? sign)}"`

/** An element; without content it closes itself. */
export function element(
  name: string,
  attributes: Attributes = {},
  children: readonly Markup[] = [],
): Markup {
  const head = `${name}${Object.entries(attributes).map(attribute).join('')}`
  return (
    children.length === 0 ? `<${head}/>` : `<${head}>${children.join('')}</${name}>`
  ) as Markup
}

/** A whole document. */
export const xmlDocument = (root: Markup): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
