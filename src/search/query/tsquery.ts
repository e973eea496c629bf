import { quoteLexeme } from '../german/lexeme'
import type { Node, Query, Sequence } from './ast'

const anyOf = (operands: readonly string[], operator: string): string =>
  operands.length === 1 ? operands.join('') : `(${operands.join(` ${operator} `)})`

function compileSequence(sequence: Sequence): string {
  return anyOf(
    sequence.map((step) => anyOf(step.map(quoteLexeme), '|')),
    '<->',
  )
}

function compileNode(node: Exclude<Node, { kind: 'everything' | 'nothing' }>): string {
  switch (node.kind) {
    case 'term':
      return anyOf(node.alternatives.map(compileSequence), '|')
    case 'not':
      return `!${compileNode(node.term)}`
    case 'any':
      return anyOf(node.nodes.map(compileNode), '|')
    case 'all':
      return anyOf(node.nodes.map(compileNode), '&')
  }
}

/** No text has an empty form. An empty tsquery would match nothing too, but with a notice each time. */
const UNKNOWN_LEXEME = quoteLexeme('=')

/**
 * A query as the text form of PostgreSQL's `tsquery`, to be bound as a parameter and cast
 * (`$1::tsquery`). Every lexeme in it is quoted and our own, so nothing typed is ever an operator.
 * `null` means no condition.
 */
export function toTsQuery(query: Query): string | null {
  const { root } = query
  if (root.kind === 'everything') return null
  return root.kind === 'nothing' ? UNKNOWN_LEXEME : compileNode(root)
}
