/** Characters that XML 1.0 cannot hold in any way, lone surrogates among them. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** The text without what no XML document can hold. */
export const xmlCharacters = (text: string): string => text.replace(NOT_XML, '')

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as HTML or XML shows it letter by letter, in content and in attributes. */
export const escapeMarkup = (text: string): string =>
  xmlCharacters(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
