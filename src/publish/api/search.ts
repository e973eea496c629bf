/** The answer of the statement search. */
import { z } from 'zod'
import type {
  FacetName,
  FacetValue as FacetValueView,
  SearchHit as SearchHitView,
  SearchResult as SearchResultView,
} from '@/domain/record/search'
import type { Origin } from './addresses'
import { listOf } from './list'
import { Citation, toCitation } from './references'
import { Passage, statementFields, toStatementFields } from './statement'
import { Amount } from './values'

export const FacetValue = z.object({
  value: z.string().meta({ description: 'Wert des gleichnamigen Parameters.' }),
  label: z.string(),
  count: Amount,
})

const facet = z.array(FacetValue)

export const Facets = z
  .object({
    person: facet,
    faction: facet,
    kind: facet,
    stance: facet,
    year: facet,
    organization: facet,
  } satisfies Record<FacetName, typeof facet>)
  .meta({
    description: 'Verteilung des ganzen Ergebnisses, jeweils ohne den gleichnamigen Filter.',
  })

const CodeUnit = z.int().nonnegative()

export const HighlightedPassage = Passage.extend({
  highlights: z.array(z.tuple([CodeUnit, CodeUnit])).meta({
    description: 'Fundstellen im Text: Anfang und Ende (ausschließlich), in UTF-16-Einheiten.',
  }),
})

export const SearchHit = z
  .object({
    ...statementFields,
    passages: z.array(HighlightedPassage),
    citations: z.array(Citation),
  })
  .meta({ description: 'Ein gefundener Wortbeitrag; mit „kind“ nur die Teile dieser Art.' })

const { total, items, next } = listOf(SearchHit).shape

export const SearchResult = z.object({
  total,
  totalIsExact: z.boolean(),
  facets: Facets,
  suggestion: z.string().nullable().meta({
    description: 'Eine Anfrage in naheliegender Schreibweise, wenn nichts gefunden wurde.',
  }),
  items,
  next,
})

const toFacet = (values: FacetValueView[]) =>
  values.map(({ value, label, count }) => ({ value, label, count }))

/** A found statement as the API answers it. */
export const toSearchHit = (origin: Origin, hit: SearchHitView): z.infer<typeof SearchHit> => ({
  ...toStatementFields(origin, hit),
  passages: hit.passages.map(({ kind, text, highlights }) => ({ kind, text, highlights })),
  citations: hit.citations.map(toCitation),
})

/** @param next the address of the next page */
export const toSearchResult = (
  origin: Origin,
  result: SearchResultView,
  next: string | null,
): z.infer<typeof SearchResult> => ({
  total: result.total,
  totalIsExact: result.totalIsExact,
  facets: {
    person: toFacet(result.facets.person),
    faction: toFacet(result.facets.faction),
    kind: toFacet(result.facets.kind),
    stance: toFacet(result.facets.stance),
    year: toFacet(result.facets.year),
    organization: toFacet(result.facets.organization),
  },
  suggestion: result.suggestion,
  items: result.items.map((hit) => toSearchHit(origin, hit)),
  next,
})
