/**
 * How good a ranking is, of what is in the first ten.
 *
 * @see Järvelin, Kekäläinen: Cumulated gain-based evaluation of IR techniques (2002), with 2^grade − 1
 *   as the gain and log2 as the discount
 */
import type { Grade, Judged } from './queries'

const DEPTH = 10

const gain = (grade: number): number => 2 ** grade - 1

const cumulated = (grades: readonly number[]): number =>
  grades.slice(0, DEPTH).reduce((sum, grade, index) => sum + gain(grade) / Math.log2(index + 2), 0)

/**
 * Normalised discounted cumulated gain of the first ten, from 0 to 1.
 *
 * @param found ids, best first
 * @param grades of all that is relevant; others count 0
 */
export function ndcg(found: readonly string[], grades: ReadonlyMap<string, Grade>): number {
  const ideal = cumulated([...grades.values()].toSorted((a, b) => b - a))
  return ideal === 0 ? 1 : cumulated(found.map((id) => grades.get(id) ?? 0)) / ideal
}

/** Share of the relevant ones that were found, wherever they stand. */
export function recall(found: readonly string[], grades: ReadonlyMap<string, Grade>): number {
  const relevant = [...grades.keys()]
  if (relevant.length === 0) return 1
  return relevant.filter((id) => found.includes(id)).length / relevant.length
}

/** Share of what was found that is relevant. */
export function precision(found: readonly string[], grades: ReadonlyMap<string, Grade>): number {
  return found.length === 0 ? 1 : found.filter((id) => grades.has(id)).length / found.length
}

/** What a search answers, as far as it is judged: ids with the best first. */
export interface Answer {
  ids: string[]
  suggestion: string | null
}

export interface Judgement {
  query: Judged
  /** Ids of what a person sees who takes a suggestion, if there is nothing else to take. */
  found: string[]
  ndcg: number
  recall: number
  precision: number
}

/**
 * Asks every query, and what is suggested if nothing was found.
 *
 * @param search must answer with everything, not with one page
 */
export async function judge(
  queries: readonly Judged[],
  search: (q: string) => Promise<Answer>,
): Promise<Judgement[]> {
  const judgements: Judgement[] = []
  for (const query of queries) {
    const first = await search(query.q)
    const isEmpty = first.ids.length === 0 && first.suggestion !== null
    const { ids: found } = isEmpty ? await search(first.suggestion ?? '') : first
    judgements.push({
      query,
      found,
      ndcg: ndcg(found, query.grades),
      recall: recall(found, query.grades),
      precision: precision(found, query.grades),
    })
  }
  return judgements
}

export type Measure = 'ndcg' | 'recall' | 'precision'

/** @param judgements not empty */
export function mean(judgements: readonly Judgement[], measure: Measure): number {
  return judgements.reduce((sum, judgement) => sum + judgement[measure], 0) / judgements.length
}
