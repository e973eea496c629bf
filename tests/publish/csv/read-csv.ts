/** Reads CSV by the grammar of RFC 4180 and nothing else; throws where a file does not follow it. */
export function readCsv(text: string): string[][] {
  const records: string[][] = []
  let record: string[] = []
  let at = 0
  const cell = /"(?:[^"]|"")*"|[^",\r\n]*/y
  while (at < text.length) {
    cell.lastIndex = at
    const [raw = ''] = cell.exec(text) ?? []
    at += raw.length
    record.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw)
    if (text[at] === ',') {
      at += 1
      if (at === text.length) throw new SyntaxError('the last line is not ended')
    } else if (text.startsWith('\r\n', at)) {
      at += 2
      records.push(record)
      record = []
    } else
      throw new SyntaxError(`no separator at ${at}: ${JSON.stringify(text.slice(at, at + 20))}`)
  }
  return records
}
