import { analysePassages } from '@/search/german/analyse'
import type { Node, Query } from '@/search/query/ast'
import { indexOccurrences, matchesOfTerm, type TextIndex } from '@/search/query/match'

function holds(node: Node, index: TextIndex): boolean {
  switch (node.kind) {
    case 'term':
      return matchesOfTerm(index, node).length > 0
    case 'not':
      return !holds(node.term, index)
    case 'any':
      return node.nodes.some((child) => holds(child, index))
    case 'all':
      return node.nodes.every((child) => holds(child, index))
    case 'everything':
      return true
    case 'nothing':
      return false
  }
}

/**
 * Whether a document, all its passages together, satisfies a query: the plain meaning of the
 * language, for any engine to agree with.
 */
export function matchesPassages(query: Query, passages: readonly string[]): boolean {
  return holds(query.root, indexOccurrences(analysePassages(passages)))
}
