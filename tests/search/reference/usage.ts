import { createSplitter } from '@/search/german/compounds/splitter'
import { scanForms } from '@/search/german/scan'
import type { Usage } from '@/search/query/reading'

/** A form that occurs less often tells nothing of how it is written. */
const ENOUGH = 8

/** What texts tell about the words of a query. */
export function usageOf(texts: readonly string[]): Usage {
  const words = new Map<string, { form: string; count: number; capitalised: number }>()
  for (const text of texts)
    scanForms(text, 0, (form, _position, _start, _end, capitalised) => {
      const word = words.get(form) ?? { form, count: 0, capitalised: 0 }
      word.count += 1
      if (capitalised) word.capitalised += 1
      words.set(form, word)
    })
  return {
    splitter: createSplitter(words.values()),
    shareOfCapitals(form) {
      const word = words.get(form)
      return word && word.count >= ENOUGH ? word.capitalised / word.count : null
    },
  }
}
