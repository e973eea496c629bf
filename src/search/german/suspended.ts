import type { Splitter } from './compounds/splitter'
import { fold } from './fold'

/** A word whose end is left to a later one: `Kinder-` in „Kinder- und Jugendhilfe“. */
export interface Suspended {
  /** `kinder~jugendhilfe`: what is said, and what completes it. */
  readonly form: string
  /** Where the word stands, without its hyphen; UTF-16 code units. */
  readonly start: number
  readonly end: number
}

const HYPHEN = '[-\\u2010\\u2011]'
const HYPHENS = ['-', '\u2010', '\u2011'] as const
const AFTER_HYPHEN = /^(?:[,/]?\s|[,/]\p{L})/u
const LAST_WORD = /(?<![\p{L}\p{M}])\p{L}{2,}$/u
/** No German word that is left incomplete is longer. */
const LONGEST = 60
const GAP = /\s*[,/]\s*|\s+/uy
const CONJUNCTION =
  /(?:und|oder|sowie|bzw\.?|beziehungsweise|wie|als|bis|noch|statt|auch|&)(?![\p{L}])/iuy
const WORD = new RegExp(`\\p{L}{2,}(?:${HYPHEN}\\p{L}{2,})*(${HYPHEN})?`, 'uy')
/** `Kinder-, Jugend-, Familien- und Sozialhilfe`, and no list that goes on for lines. */
const MOST_STEPS = 12

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** The word that completes the one whose hyphen ends at `from`; null if none does. */
function completion(text: string, from: number): string | null {
  let at = from
  let isLinked = false
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const gap = matchAt(GAP, text, at)
    if (!gap) return null
    at += gap[0].length
    isLinked ||= /[,/]/u.test(gap[0])
    const conjunction = matchAt(CONJUNCTION, text, at)
    if (conjunction) {
      at += conjunction[0].length
      isLinked = true
      continue
    }
    const word = matchAt(WORD, text, at)
    if (!word) return null
    if (word[1] === undefined) return isLinked ? word[0] : null
    at += word[0].length
  }
  return null
}

/** Whether a form of the index is that of a suspended word. */
export const isSuspended = (form: string): boolean => form.includes('~')

/** The words of a text whose end is left to a later word of the same enumeration, in reading order. */
export function suspendedIn(text: string): Suspended[] {
  const found: Suspended[] = []
  // Asking for the sign alone takes a small part of the time that a pattern takes for a long text.
  for (const hyphen of HYPHENS)
    for (let end = text.indexOf(hyphen); end >= 0; end = text.indexOf(hyphen, end + 1)) {
      if (!AFTER_HYPHEN.test(text.slice(end + 1, end + 4))) continue
      const word = LAST_WORD.exec(text.slice(Math.max(0, end - LONGEST), end))?.[0]
      const last = word === undefined ? null : completion(text, end + 1)
      if (word === undefined || last === null) continue
      found.push({ form: `${fold(word)}~${fold(last)}`, start: end - word.length, end })
    }
  return found.sort((a, b) => a.start - b.start)
}

/** What stands before a verb or its noun, and can be left with a hyphen: Aus- und Weiterbildung. */
const PREFIXES =
  'hinein heraus herein hinaus zurueck weiter wieder zusammen hinter ueber unter durch gegen rueck hin her auf aus ein vor nach mit fort bei ent ver be um an ab zu'.split(
    ' ',
  )

/**
 * The words that a suspended form may stand for: with any later pieces of the compound that completes
 * it, or in the place of the prefix. Empty for every other form.
 */
export function wordsSuspended(form: string, splitter: Splitter): string[] {
  const at = form.indexOf('~')
  if (at < 0) return []
  const first = form.slice(0, at)
  const last = form.slice(at + 1)
  if (PREFIXES.includes(first)) {
    const prefix = PREFIXES.find((one) => last.startsWith(one) && last.length - one.length >= 4)
    if (prefix !== undefined) return [first + last.slice(prefix.length)]
  }
  const pieces = splitter.split(last) ?? []
  return pieces.slice(1).map(({ start }) => first + last.slice(start))
}
