import fc from 'fast-check'

const piece = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    ...[' ', 'Corona-Hilfen', '2.500,5', 'B62', '10km', '§', '-', '’', '\u0308', 'ß', '*innen'],
    ...['e:r', '(in)', '/-in', '\u00AD', 'Geht’s', '…', '𝐀', '\ud835', '+', 'e', '(', ':', 'n'],
  ),
)

/** Any text at all, rich in what is hard to split into words. */
export const anyText = fc.array(piece).map((pieces) => pieces.join(''))
