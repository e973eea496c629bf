import type { Lexeme } from '../german/lexeme'

/** Lexemes at neighbouring positions; any of those of a step may stand there. Never empty. */
export type Sequence = readonly (readonly Lexeme[])[]

/**
 * A word or phrase as typed (`start`, `end`: its code units in the query, without quotation marks
 * and minus) and the sequences that satisfy it. Whatever else is to count as the word, such as the
 * components of a compound, is one more sequence.
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

/** The terms a query asks for or, with `negated`, the terms it excludes, in the order typed. */
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
