import { quoted } from '@/domain/german'
import { excerpt } from '@/domain/record/excerpt'
import type { SearchHit } from '@/domain/record/search'
import type { Origin } from '@/publish/api/addresses'
import { escapeMarkup } from '@/publish/xml/characters'
import { sourcesHtml } from './sources-html'

/** Characters of a statement that a feed repeats; its link leads to all of it. */
const BUDGET = 2_000

/** The words of a statement for feed readers: quotes as such, summaries marked, sources linked. */
export function statementHtml(origin: Origin, { passages, citations }: SearchHit): string {
  const { passages: shown, omittedBefore, omittedAfter } = excerpt(passages, BUDGET)
  const words = shown.map(({ kind, text }) =>
    kind === 'quote'
      ? `<blockquote><p>${escapeMarkup(quoted(text))}</p></blockquote>`
      : `<p>${escapeMarkup(text)} <small>(sinngemäß)</small></p>`,
  )
  return [
    ...(omittedBefore ? ['<p>[…]</p>'] : []),
    ...words,
    ...(omittedAfter ? ['<p>[…]</p>'] : []),
    ...sourcesHtml(origin, citations),
  ].join('\n')
}
