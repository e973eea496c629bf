import { quoted } from '@/domain/german'
import { joinsDirectly, passageBlocks } from '@/domain/record/passage-blocks'
import type { PassageView } from '@/domain/record/views'
import { markup, type Markup } from '@/publish/markup/markup'

const spoken = (text: string): Markup => markup`<q class="spoken">${quoted(text)}</q>`
const told = (text: string): Markup => markup`<span class="told">${text}</span>`

/** What was said: verbatim words in quotation marks and serif, the editors' summary in neither. */
export const statementWords = (passages: readonly PassageView[]): Markup[] =>
  passageBlocks(passages).map((block) => {
    const [first, ...rest] = block
    if (first.kind === 'quote' && rest.length === 0)
      return markup`<blockquote class="spoken">${quoted(first.text)}</blockquote>\n`
    const words = block.map(({ kind, text }, index) => [
      index > 0 && !joinsDirectly(text) && ' ',
      kind === 'quote' ? spoken(text) : told(text),
    ])
    return markup`<p>${words}</p>\n`
  })

/** How far these are the speaker's own words, for those who see no difference of fonts. */
export function wordsStatus(passages: readonly PassageView[]): string {
  const kinds = new Set(passages.map(({ kind }) => kind))
  if (kinds.size > 1)
    return 'Wörtlich ist, was in Anführungszeichen steht; alles andere ist sinngemäß zusammengefasst.'
  return kinds.has('quote') ? 'Wörtliches Zitat.' : 'Sinngemäß zusammengefasst, kein Zitat.'
}
