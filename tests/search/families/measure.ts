import type { Family, FamilyKind } from './families'

/** Shares between 0 and 1. */
export interface Quality {
  readonly recall: number
  readonly precision: number
}

export interface FamilyResult extends Quality {
  readonly kind: FamilyKind
  readonly query: string
  /** Texts that hold one of the family's words, texts found, and texts that are both. */
  readonly relevant: number
  readonly found: number
  readonly hits: number
}

export interface FamiliesReport {
  readonly families: readonly FamilyResult[]
  readonly byKind: ReadonlyMap<FamilyKind, Quality>
  /** The mean over the families, each counting the same. */
  readonly macro: Quality
  /** Families that the texts have no word of, which measure nothing. */
  readonly absent: readonly string[]
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

const meanQuality = (results: readonly Quality[]): Quality => ({
  recall: mean(results.map(({ recall }) => recall)),
  precision: mean(results.map(({ precision }) => precision)),
})

/**
 * Measures a search over texts by the families: recall is the share of the relevant texts that is
 * found, precision the share of the found texts that is relevant. `search` gives the indices into
 * `texts`. What finds nothing has a precision of 0.
 */
export async function measureFamilies(
  families: readonly Family[],
  texts: readonly string[],
  search: (query: string) => ReadonlySet<number> | Promise<ReadonlySet<number>>,
): Promise<FamiliesReport> {
  const results: FamilyResult[] = []
  const absent: string[] = []
  for (const { kind, query, truth } of families) {
    const relevant = new Set(texts.flatMap((text, index) => (truth.test(text) ? [index] : [])))
    if (relevant.size === 0) {
      absent.push(query)
      continue
    }
    const found = await search(query)
    const hits = [...found].filter((index) => relevant.has(index)).length
    results.push({
      kind,
      query,
      relevant: relevant.size,
      found: found.size,
      hits,
      recall: hits / relevant.size,
      precision: found.size === 0 ? 0 : hits / found.size,
    })
  }
  const kinds = [...new Set(results.map(({ kind }) => kind))]
  const byKind = new Map(
    kinds.map((kind) => [kind, meanQuality(results.filter((result) => result.kind === kind))]),
  )
  return { families: results, byKind, macro: meanQuality(results), absent }
}

const share = (value: number): string => value.toFixed(3)

/** The report as lines of a table: each family, then each kind, then all. */
export function formatFamilies({ families, byKind, macro, absent }: FamiliesReport): string {
  const lines = families.map(
    ({ kind, query, recall, precision, relevant, found }) =>
      `${kind.padEnd(11)} ${query.padEnd(28)} recall ${share(recall)}  precision ${share(precision)}  ` +
      `relevant ${relevant}  found ${found}`,
  )
  for (const [kind, { recall, precision }] of byKind)
    lines.push(`${kind.padEnd(40)} recall ${share(recall)}  precision ${share(precision)}`)
  lines.push(
    `${`all ${families.length} families`.padEnd(40)} recall ${share(macro.recall)}  precision ${share(macro.precision)}`,
  )
  if (absent.length > 0) lines.push(`not in these texts: ${absent.join(', ')}`)
  return lines.join('\n')
}
