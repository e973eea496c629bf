/** A reader of BibTeX as strict as its grammar: it throws at the first sign that does not belong there. */

export interface Entry {
  type: string
  key: string
  fields: Map<string, string>
}

export function readBibtex(source: string): Entry {
  let at = 0
  const fail = (what: string): never => {
    throw new SyntaxError(`${what} expected at ${at}: ${source.slice(at, at + 30)}`)
  }
  const take = (pattern: RegExp, what: string): string => {
    const found = new RegExp(pattern.source, 'uy')
    found.lastIndex = at
    const [text] = found.exec(source) ?? [fail(what)]
    at += text.length
    return text
  }
  const space = () => take(/\s*/, 'space')
  /** Braces count even where a backslash stands before them. */
  const braced = (): string => {
    take(/\{/, '{')
    const start = at
    for (let depth = 1; depth > 0; at += 1) {
      if (at >= source.length) fail('}')
      if (source[at] === '{') depth += 1
      if (source[at] === '}') depth -= 1
    }
    return source.slice(start, at - 1)
  }
  take(/@/, '@')
  const type = take(/[a-z]+/, 'a type')
  take(/\{/, '{')
  const key = take(/[A-Za-z0-9:_-]+/, 'a key')
  const fields = new Map<string, string>()
  for (;;) {
    space()
    if (source[at] !== ',') break
    take(/,/, ',')
    space()
    const name = take(/[a-z]+/, 'a field')
    take(/\s*=\s*/, '=')
    if (fields.has(name)) fail(`a field other than ${name}`)
    fields.set(
      name,
      source[at] === '{'
        ? braced()
        : take(/\d+|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/, 'a value'),
    )
  }
  take(/\}$/, 'the end')
  return { type, key, fields }
}

const SIGNS: Readonly<Record<string, string>> = {
  '\\textbackslash{}': '\\',
  '\\textbraceleft{}': '{',
  '\\textbraceright{}': '}',
  '\\textasciitilde{}': '~',
  '\\textasciicircum{}': '^',
  '\\textquotedbl{}': '"',
}

/** What TeX would set; throws where a sign of TeX stands unescaped. */
export function typeset(tex: string): string {
  const inner = /^\{(.*)\}$/su.exec(tex)?.[1] ?? tex
  return inner.replace(/\\text[a-z]+\{\}|\\[&%$#_]|[\\{}~^"&%$#_]/gu, (found) => {
    const sign = SIGNS[found] ?? (found.length === 2 ? found[1] : undefined)
    if (sign === undefined) throw new SyntaxError(`TeX sign ${found} in ${tex}`)
    return sign
  })
}
