/**
 * Which characters a TrueType font has, read from its `cmap` table (OpenType 1.9, formats 4 and 12).
 *
 * @param {Buffer} font
 * @returns {Set<number>} code points
 */
export function coverage(font) {
  const tables = font.readUInt16BE(4)
  for (let table = 0; table < tables; table += 1) {
    const record = 12 + table * 16
    if (font.toString('latin1', record, record + 4) === 'cmap')
      return readMaps(font.subarray(font.readUInt32BE(record + 8)))
  }
  throw new Error('a font without a character map')
}

/** @param {Buffer} cmap */
function readMaps(cmap) {
  const found = new Set()
  const maps = cmap.readUInt16BE(2)
  for (let map = 0; map < maps; map += 1) {
    const subtable = cmap.subarray(cmap.readUInt32BE(4 + map * 8 + 4))
    const format = subtable.readUInt16BE(0)
    if (format === 4) readSegments(subtable, found)
    if (format === 12) readGroups(subtable, found)
  }
  return found
}

/** @param {Buffer} map @param {Set<number>} found */
function readSegments(map, found) {
  const bytes = map.readUInt16BE(6)
  for (let at = 0; at < bytes; at += 2) {
    const last = map.readUInt16BE(14 + at)
    const first = map.readUInt16BE(16 + bytes + at)
    // The last segment says that there is none.
    if (first !== 0xffff) addRange(found, first, last)
  }
}

/** @param {Buffer} map @param {Set<number>} found */
function readGroups(map, found) {
  const groups = map.readUInt32BE(12)
  for (let group = 0; group < groups; group += 1) {
    const at = 16 + group * 12
    addRange(found, map.readUInt32BE(at), map.readUInt32BE(at + 4))
  }
}

/** @param {Set<number>} found */
function addRange(found, first, last) {
  for (let character = first; character <= last; character += 1) found.add(character)
}

/** Characters that are not seen themselves: joiners, variation selectors, marks of direction. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/u

/**
 * The text with every character that no font has named instead, `[U+1F389]`: an accessible document
 * must not hold one that cannot be shown, and nothing is left out in silence.
 *
 * @param {string} text
 * @param {Set<number>} known
 */
export function nameUnknown(text, known) {
  return text.replace(/[^\0-\x7f]/gu, (character) => {
    const codePoint = character.codePointAt(0)
    if (known.has(codePoint)) return character
    if (UNSEEN.test(character)) return ''
    return `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`
  })
}
