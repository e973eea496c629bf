import { type AllOf, type AnyOf, type Node, type Not, type Term, termsOf } from '../query/ast'
import { and, andNot, emptyBits, fullBits, isEmpty, or, type Bits } from './bits'
import { answersTo } from './expand'
import type { Segment } from './segment'
import { sequencePostings, type Steps } from './sequence'
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

interface Asked {
  keepPositions: boolean
  /** Statements outside of these are of no interest; null: all are. */
  within: Bits | null
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
export function evaluate(
  segment: Segment,
  root: Node,
  { keepPositions }: { keepPositions: boolean },
): Evaluation {
  const all = (): Matches => ({ any: fullBits(segment.count), ...segment.has })
  const none = (): Matches => {
    const nothing = emptyBits(segment.count)
    return { any: nothing, quote: nothing, paraphrase: nothing }
  }
  const groups: TermHits[][] = []
  // Whoever puts a whole sentence asks for some words several times.
  const known = new Map<string, TermHits>()
  const sequencesOf = expander(segment)

  /** What is asked for again is asked for within less: hits of before hold all of it. */
  function hitsOf(term: Term, asked: Asked): TermHits {
    const key = JSON.stringify([asked.keepPositions, term.alternatives])
    const hits = known.get(key) ?? new TermHits(segment, sequencesOf(term), asked)
    known.set(key, hits)
    return hits
  }

  function ofTerm(term: Term, asked: Asked): { matches: Matches; hits: TermHits } {
    const hits = hitsOf(term, asked)
    const { quote, paraphrase } = hits
    return { matches: { any: or(quote, paraphrase), quote, paraphrase }, hits }
  }

  /** In how many texts it is at most; what is excluded, alone or as an alternative, comes last. */
  function sizeOf(node: Term | Not | AnyOf): number {
    const parts = node.kind === 'any' ? node.nodes : [node]
    if (parts.some(({ kind }) => kind === 'not')) return Infinity
    const terms = parts.flatMap((part) => termsOf(part, { negated: false }))
    const sequences = terms.flatMap(sequencesOf)
    return sequences.reduce((sum, steps) => sum + sequencePostings(segment.postings, steps), 0)
  }

  /** Rare words first: of the others only what is left is looked at. */
  function ofAll({ nodes }: AllOf): Matches {
    const sized = nodes.map((node) => ({ node, size: sizeOf(node) }))
    let left: Matches | null = null
    for (const { node } of sized.sort((a, b) => a.size - b.size)) {
      const within: Bits | null = left && or(or(left.any, left.quote), left.paraphrase)
      if (within && isEmpty(within)) return none()
      const matches = visit(node, within, null)
      left = left ? each(left, matches, and) : matches
    }
    return left ?? all()
  }

  function visit(node: Node, within: Bits | null, group: TermHits[] | null): Matches {
    switch (node.kind) {
      case 'term': {
        const { matches, hits } = ofTerm(node, { keepPositions, within })
        if (group) group.push(hits)
        else groups.push([hits])
        return matches
      }
      case 'not':
        return each(all(), ofTerm(node.term, { keepPositions: false, within }).matches, andNot)
      case 'any': {
        const alternatives: TermHits[] = []
        const matches = node.nodes.map((child) => visit(child, within, alternatives))
        if (alternatives.length > 0) groups.push(alternatives)
        return matches.reduce((a, b) => each(a, b, or))
      }
      case 'all':
        return ofAll(node)
      case 'everything':
        return all()
      case 'nothing':
        return none()
    }
  }

  return { matches: visit(root, null, null), groups }
}

/** The forms that a term's sequences consist of; looked up once. Without those that cannot occur. */
function expander(segment: Segment): (term: Term) => Steps[] {
  const known = new Map<Term, Steps[]>()
  return (term) => {
    const found =
      known.get(term) ??
      term.alternatives
        .map((sequence) => sequence.map((step) => answersTo(segment, step)))
        .filter((steps) => steps.every((answers) => answers.length > 0))
    known.set(term, found)
    return found
  }
}
