const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  ndash: '–',
  mdash: '—',
  bdquo: '„',
  ldquo: '“',
  rdquo: '”',
  sect: '§',
  shy: '',
}

const TAG = /<\/?[a-z][^<>]{0,2000}>|<!--[^<>]{0,2000}-->/gi
/** What a browser would not show. */
const HIDDEN = /<(script|style)\b[^<>]{0,2000}>[^<]*<\/\1\s*>/gi
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi

/** Text without HTML, and whether there was any: what was one line stays one. */
export function plainText(text: string): { text: string; hadHtml: boolean } {
  const plain = text
    .replace(HIDDEN, ' ')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(TAG, ' ')
    .replace(ENTITY, decode)
  if (plain === text) return { text, hadHtml: false }
  return {
    text: plain
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ *\n */g, '\n')
      .trim(),
    hadHtml: true,
  }
}

function decode(whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return ENTITIES[name] ?? whole
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
  const isCharacter = code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : whole
}
