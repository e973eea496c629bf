import type { VarintReader, VarintWriter } from './varint'

/** Where the words of one passage stand: position `first + n` is the n-th span. */
export interface PassageLayout {
  /** Which of the statement's passages. */
  passage: number
  /** Position of the first word. */
  first: number
  /** Start and end of each word in UTF-16 code units, one pair after the other. */
  spans: Uint32Array
}

export function writeLayout(writer: VarintWriter, passages: readonly PassageLayout[]): void {
  writer.write(passages.length)
  for (const { passage, first, spans } of passages) {
    writer.write(passage)
    writer.write(first)
    writer.write(spans.length / 2)
    let last = 0
    for (let at = 0; at < spans.length; at += 2) {
      const start = spans[at] ?? 0
      const end = spans[at + 1] ?? 0
      writer.write(start - last)
      writer.write(end - start)
      last = end
    }
  }
}

export function readLayout(reader: VarintReader): PassageLayout[] {
  return Array.from({ length: reader.read() }, () => {
    const passage = reader.read()
    const first = reader.read()
    const spans = new Uint32Array(reader.read() * 2)
    let last = 0
    for (let at = 0; at < spans.length; at += 2) {
      const start = last + reader.read()
      last = start + reader.read()
      spans[at] = start
      spans[at + 1] = last
    }
    return { passage, first, spans }
  })
}
