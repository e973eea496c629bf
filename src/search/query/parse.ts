import type { AllOf, AnyOf, Node, Not, Query, Term } from './ast'
import { withQuantities } from './quantities'
import { scanQuery, type QueryItem } from './scan'
import { phraseAlternatives, wordAlternatives } from './terms'

/** The longest query that is answered, in UTF-16 code units. */
export const MAX_QUERY_LENGTH = 500

export type ParseResult =
  { readonly ok: true; readonly query: Query } | { readonly ok: false; readonly message: string }

function toOperand(item: QueryItem): Term | Not | null {
  const { text, start, end, quoted, negated } = item
  const alternatives = quoted ? phraseAlternatives(text) : wordAlternatives(text)
  if (alternatives.length === 0) return null
  const source = quoted ? 'phrase' : 'word'
  const term: Term = { kind: 'term', source, text, start, end, alternatives }
  return negated ? { kind: 'not', term } : term
}

const isOr = (item: QueryItem | undefined): boolean =>
  item !== undefined && !item.quoted && !item.negated && item.text === 'OR'

/** Groups items into alternatives: an OR with something on both sides joins, any other is a word. */
function groupByOr(items: readonly QueryItem[]): QueryItem[][] {
  const groups: QueryItem[][] = []
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at]
    const next = items[at + 1]
    const group = groups.at(-1)
    if (item === undefined) continue
    if (isOr(item) && group && next) {
      group.push(next)
      at += 1
    } else groups.push([item])
  }
  return groups
}

function toAlternatives(group: readonly QueryItem[]): Term | Not | AnyOf | null {
  const nodes = group.map(toOperand).filter((node) => node !== null)
  const [only, ...others] = nodes
  if (only === undefined) return null
  return others.length === 0 ? only : { kind: 'any', nodes }
}

function toRoot(text: string): Node {
  const items = withQuantities(scanQuery(text))
  if (items.length === 0) return { kind: 'everything' }
  const nodes: AllOf['nodes'] = groupByOr(items)
    .map(toAlternatives)
    .filter((node) => node !== null)
  const [only, ...others] = nodes
  if (only === undefined) return { kind: 'nothing' }
  return others.length === 0 ? only : { kind: 'all', nodes }
}

/**
 * Reads a search query: words that must all occur, `"exact phrases"` (also „…“, “…”, »…«),
 * `-without` and `a OR b`, where OR binds closer than the blank: `x a OR b` is x with a or b.
 * Nothing that can be typed is an error but length: an unclosed quotation mark is closed, an
 * operator without operands is a word, what has neither letter nor digit is ignored. A query of
 * exclusions alone means everything but these; a blank one everything. A number and its unit, a paragraph
 * and its number are one word.
 */
export function parseQuery(text: string): ParseResult {
  if (text.length > MAX_QUERY_LENGTH) {
    const message = `Die Suchanfrage ist zu lang. Erlaubt sind höchstens ${MAX_QUERY_LENGTH} Zeichen.`
    return { ok: false, message }
  }
  return { ok: true, query: { text, root: toRoot(text) } }
}
