/** A word or quoted stretch of a query; `start` and `end` are the code units of `text` within it. */
export interface QueryItem {
  readonly quoted: boolean
  readonly negated: boolean
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Opening quotation marks with those that close them. */
const QUOTATION_MARKS: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['„', '“”"'],
  ['“', '”“"'],
  ['”', '”'],
  ['»', '«'],
  ['«', '»'],
])
const MINUS = /^[-\u2010\u2011\u2212]/u
const SPACE = /^\s/u
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu

function endOfQuotation(text: string, start: number, closers: string): number {
  for (let at = start; at < text.length; at += 1) if (closers.includes(text.charAt(at))) return at
  return text.length
}

function endOfWord(text: string, start: number): number {
  let end = start
  while (
    end < text.length &&
    !SPACE.test(text.charAt(end)) &&
    !QUOTATION_MARKS.has(text.charAt(end))
  )
    end += 1
  return end
}

/**
 * Splits a query into words and quotations, each possibly negated. Control characters count as
 * spaces, an unclosed quotation reaches to the end, a minus counts only directly before something.
 */
export function scanQuery(query: string): QueryItem[] {
  const text = query.replace(UNPRINTABLE, ' ')
  const items: QueryItem[] = []
  let at = 0
  while (at < text.length) {
    if (SPACE.test(text.charAt(at))) {
      at += 1
      continue
    }
    const sign = at
    while (MINUS.test(text.charAt(at))) at += 1
    const dangling = at === text.length || SPACE.test(text.charAt(at))
    const negated = at > sign && !dangling
    const closers = QUOTATION_MARKS.get(text.charAt(at))
    const start = dangling ? sign : closers === undefined ? at : at + 1
    const end =
      closers === undefined || dangling
        ? endOfWord(text, start)
        : endOfQuotation(text, start, closers)
    const quoted = closers !== undefined && !dangling
    items.push({ quoted, negated, text: text.slice(start, end), start, end })
    at = quoted ? end + 1 : end
  }
  return items
}
