/** Lines of iCalendar (RFC 5545, 3.1 and 3.3.11). */

/** Control characters, which no text can hold but for tabs and line breaks, and lone surrogates. */
const NOT_TEXT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ud800-\udfff]/gu

/** A value of type TEXT. */
export const calendarText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(NOT_TEXT, '')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n')

/** Octets of a line without its end. */
const WIDTH = 75

/** The line in pieces of 75 octets at most, none of which ends within a character. */
export function folded(line: string): string {
  if (Buffer.byteLength(line) <= WIDTH) return line
  const pieces: string[] = []
  let piece = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > WIDTH) {
      pieces.push(piece)
      // The space that each further piece begins with counts.
      piece = ' '
      octets = 1
    }
    piece += character
    octets += size
  }
  return [...pieces, piece].join('\r\n')
}

/** Lines as a stream of content. */
export const contentLines = (lines: readonly string[]): string =>
  lines.map((line) => `${folded(line)}\r\n`).join('')
