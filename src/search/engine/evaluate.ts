import type { Node, Term } from '../query/ast'
import { and, andNot, emptyBits, fullBits, isEmpty, or, type Bits } from './bits'
import type { Segment } from './segment'
import { TermHits } from './term-hits'

/** Which statements satisfy a query: in all their words, in their quotes, in their paraphrases. */
export interface Matches {
  any: Bits
  quote: Bits
  paraphrase: Bits
}

/** What a query came to in a segment. */
export interface Evaluation {
  matches: Matches
  /** Words that are asked for, each as the alternatives of which one must occur. */
  groups: TermHits[][]
}

interface Options {
  keepPositions: boolean
}

const each = (a: Matches, b: Matches, join: (a: Bits, b: Bits) => Bits): Matches => ({
  any: join(a.any, b.any),
  quote: join(a.quote, b.quote),
  paraphrase: join(a.paraphrase, b.paraphrase),
})

/**
 * The statements of a segment that satisfy a query. Words may be anywhere in a statement; a phrase is
 * within one passage.
 */
export function evaluate(segment: Segment, root: Node, options: Options): Evaluation {
  const all: Matches = { any: fullBits(segment.count), ...segment.has }
  const none: Matches = {
    any: emptyBits(segment.count),
    quote: emptyBits(segment.count),
    paraphrase: emptyBits(segment.count),
  }
  const groups: TermHits[][] = []
  // Whoever puts a whole sentence asks for some words several times.
  const known = new Map<string, TermHits>()

  function hitsOf(term: Term, { keepPositions }: Options): TermHits {
    const key = JSON.stringify([keepPositions, term.alternatives])
    const hits = known.get(key) ?? new TermHits(segment, term, { keepPositions })
    known.set(key, hits)
    return hits
  }

  function ofTerm(term: Term, asked: Options): { matches: Matches; hits: TermHits } {
    const hits = hitsOf(term, asked)
    const { quote, paraphrase } = hits
    return { matches: { any: or(quote, paraphrase), quote, paraphrase }, hits }
  }

  /** Once nothing is left, further words need not be looked for. */
  function ofAll(nodes: readonly Node[]): Matches {
    let left = all
    for (const node of nodes) {
      left = each(left, visit(node, null), and)
      if (isEmpty(left.any) && isEmpty(left.quote) && isEmpty(left.paraphrase)) return none
    }
    return left
  }

  function visit(node: Node, group: TermHits[] | null): Matches {
    switch (node.kind) {
      case 'term': {
        const { matches, hits } = ofTerm(node, options)
        if (group) group.push(hits)
        else groups.push([hits])
        return matches
      }
      case 'not':
        return each(all, ofTerm(node.term, { keepPositions: false }).matches, andNot)
      case 'any': {
        const alternatives: TermHits[] = []
        const matches = node.nodes.map((child) => visit(child, alternatives))
        if (alternatives.length > 0) groups.push(alternatives)
        return matches.reduce((a, b) => each(a, b, or))
      }
      case 'all':
        return ofAll(node.nodes)
      case 'everything':
        return all
      case 'nothing':
        return none
    }
  }

  return { matches: visit(root, null), groups }
}
