/** What may stand at one place: a form, or any form that has one of the stems. All in folded spelling. */
export interface Step {
  readonly form: string
  /** Empty: exactly the form. */
  readonly stems: readonly string[]
  /** Whether it is typed with a capital, as nouns are. */
  readonly isCapital: boolean
  /** Whether a compound counts that has it as a part. */
  readonly inCompounds: boolean
}

/** Steps that follow each other without a gap. Never empty. */
export type Sequence = readonly Step[]

/**
 * A word or phrase as typed (`start`, `end`: its code units in the query, without quotation marks
 * and minus) and the sequences that satisfy it.
 */
export interface Term {
  readonly kind: 'term'
  readonly source: 'word' | 'phrase'
  readonly text: string
  readonly start: number
  readonly end: number
  readonly alternatives: readonly Sequence[]
}

export interface Not {
  readonly kind: 'not'
  readonly term: Term
}

/** Alternatives joined by OR; at least two. */
export interface AnyOf {
  readonly kind: 'any'
  readonly nodes: readonly (Term | Not)[]
}

export interface AllOf {
  readonly kind: 'all'
  readonly nodes: readonly (Term | Not | AnyOf)[]
}

/** A blank query asks for everything; one without any letter or digit finds nothing. */
export interface Everything {
  readonly kind: 'everything'
}
export interface Nothing {
  readonly kind: 'nothing'
}

export type Node = Term | Not | AnyOf | AllOf | Everything | Nothing

/** A parsed query: what was typed and what it means. */
export interface Query {
  readonly text: string
  readonly root: Node
}

/** The terms a query asks for, or, with `negated`, those that it excludes, in the order typed. */
export function termsOf(node: Node, { negated }: { negated: boolean }): Term[] {
  switch (node.kind) {
    case 'term':
      return negated ? [] : [node]
    case 'not':
      return negated ? [node.term] : []
    case 'any':
    case 'all':
      return node.nodes.flatMap((child) => termsOf(child, { negated }))
    case 'everything':
    case 'nothing':
      return []
  }
}

/** The query with every term replaced. */
export function mapTerms(query: Query, change: (term: Term) => Term): Query {
  const visit = <N extends Node>(node: N): N => {
    switch (node.kind) {
      case 'term':
        return change(node) as N
      case 'not':
        return { ...node, term: change(node.term) }
      case 'any':
      case 'all':
        return { ...node, nodes: node.nodes.map(visit) }
      default:
        return node
    }
  }
  return { ...query, root: visit(query.root) }
}
