import { quoted } from '@/domain/german'
import { excerpt } from './excerpt'
import { joinsDirectly } from './passage-blocks'
import type { PassageView } from './views'

/** Characters of a statement that a preview repeats. */
const BUDGET = 280

/** What was said, for a preview without looks: quotation marks stand around spoken words alone. */
export function previewText(passages: readonly PassageView[]): string {
  const { passages: shown, omittedAfter } = excerpt(passages, BUDGET)
  const words = shown.map(({ kind, text }, index) => {
    const gap = index === 0 || joinsDirectly(text) ? '' : ' '
    return `${gap}${kind === 'quote' ? quoted(text) : text}`
  })
  return `${words.join('')}${omittedAfter ? ' […]' : ''}`
}
