import 'server-only'
import { sql, type Sql } from '@/db/sql'
import type { Query, Term } from './query/ast'
import { phraseAlternatives } from './query/terms'
import { toTsQuery } from './query/tsquery'

/** What each sign of a good match adds to a statement's score. */
const WEIGHTS = {
  /** Words near each other before scattered (PostgreSQL's cover density, 0–1). */
  nearness: 1,
  /** The words exactly as typed before another form of them. */
  exactForm: 0.5,
  /** In verbatim words before in a summary. */
  quote: 0.25,
} as const

function withExactForms(query: Query): Query {
  const exact = (term: Term): Term => {
    const alternatives = phraseAlternatives(term.text)
    return alternatives.length > 0 ? { ...term, alternatives } : term
  }
  const visit = <N extends Query['root']>(node: N): N => {
    switch (node.kind) {
      case 'term':
        return exact(node) as N
      case 'any':
      case 'all':
        return { ...node, nodes: node.nodes.map(visit) }
      default:
        return node
    }
  }
  return { ...query, root: visit(query.root) }
}

/**
 * The score of the entry `e`, to six decimals so that it can be part of a page's cursor. 0 where
 * nothing is asked for: then only the date orders.
 */
export function score(query: Query, column: Sql): Sql {
  const words = toTsQuery(query)
  const exact = toTsQuery(withExactForms(query))
  if (words === null || exact === null) return sql`0::numeric`
  // 32: the density divided by itself plus one, which keeps it between 0 and 1.
  return sql`round((
    ${WEIGHTS.nearness}::float8 * ts_rank_cd(${column}, ${words}::tsquery, 32)
    + CASE WHEN ${column} @@ ${exact}::tsquery THEN ${WEIGHTS.exactForm}::float8 ELSE 0 END
    + CASE WHEN e."quoteVector" @@ ${words}::tsquery THEN ${WEIGHTS.quote}::float8 ELSE 0 END
  )::numeric, 6)`
}
