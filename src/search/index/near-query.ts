import type { SearchParams } from '@/domain/record/search'
import { hasBit } from '../engine/bits'
import { forEachForm } from '../engine/dictionary'
import { failureTest, isNarrowed, type Filters } from '../engine/filters'
import { compareNear, nearestSpelling } from '../engine/near-spellings'
import type { Postings } from '../engine/segment'
import { passageKinds } from '../engine/statement'
import { findString } from '../engine/strings'
import type { Query } from '../query/ast'
import { createSuggester } from '../query/suggest'
import type { Part } from './search-part'

/** Whether a form stands in one of these texts. */
function occursIn(postings: Postings, form: number, holds: (text: number) => boolean): boolean {
  const end = postings.starts[form + 1] ?? 0
  for (let posting = postings.starts[form] ?? 0; posting < end; posting += 1)
    if (holds(postings.texts[posting] ?? 0)) return true
  return false
}

/** Whether a form stands in a statement that still counts. */
const isAlive = ({ segment, live }: Part, form: number): boolean =>
  occursIn(segment.postings, form, (text) => hasBit(live, text >>> 1))

/** The texts of a part in which a search so narrowed would find something. */
function textsSearched({ segment, live }: Part, filters: Filters, kind: SearchParams['kind']) {
  const failures = isNarrowed(filters) ? failureTest(segment, filters) : null
  const holds = (text: number): boolean =>
    (kind === undefined || passageKinds[text & 1] === kind) &&
    hasBit(live, text >>> 1) &&
    (failures === null || failures(text >>> 1) === 0)
  return { segment, holds }
}

function hasForm(part: Part, form: string): boolean {
  const at = findString(part.segment.vocabulary.forms, form)
  return at >= 0 && isAlive(part, at)
}

function hasStem(part: Part, stem: string): boolean {
  let isFound = false
  forEachForm(part.segment.dictionary, stem, (form) => {
    isFound ||= isAlive(part, form)
  })
  return isFound
}

/**
 * The query with each word that occurs nowhere replaced by the nearest that occurs in what the search is
 * narrowed to; null if there is nothing to correct, or no near word. That the words occur does not say
 * that they do together.
 */
export function nearQuery(
  parts: readonly Part[],
  query: Query,
  { filters, kind }: { filters: Filters; kind: SearchParams['kind'] },
): string | null {
  const searched = parts.map((part) => textsSearched(part, filters, kind))
  const suggester = createSuggester({
    hasForm: (form) => parts.some((part) => hasForm(part, form)),
    hasStem: (stem) => parts.some((part) => hasStem(part, stem)),
    nearest: (form, slips) => {
      const found = searched.flatMap(({ segment, holds }) => {
        const occurs = (at: number) => occursIn(segment.postings, at, holds)
        return nearestSpelling(segment.vocabulary, form, slips, occurs) ?? []
      })
      found.sort(compareNear)
      return found[0]?.spelling ?? null
    },
  })
  return suggester.suggest(query)
}
