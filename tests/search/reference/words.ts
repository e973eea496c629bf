import type { PassageView } from '@/domain/record/views'
import { formsOfToken } from '@/search/german/analyse'
import type { Splitter } from '@/search/german/compounds/splitter'
import { stem, stems } from '@/search/german/stem'
import { suspendedIn, wordsSuspended } from '@/search/german/suspended'
import { tokenise } from '@/search/german/tokens'

/** A word of a statement as it is compared, and where it stands. */
export interface Word {
  /** Folded; null for a hyphenated word as a whole, which nobody typed like this. */
  form: string | null
  stems: readonly string[]
  /** Stems of the parts of a compound. */
  parts: string[]
  /** Which passage, and the how-manieth word in it. */
  passage: number
  place: number
  /** How many places it covers. */
  reach: number
  start: number
  end: number
}

/** The stems of a compound's pieces and of neighbouring pieces together, but for the whole. */
function partsOf(form: string, splitter: Splitter): string[] {
  const pieces = splitter.split(form) ?? []
  return pieces.flatMap((first, from) =>
    pieces.slice(from).flatMap((last, more) => {
      if (more === 0) return [first.stem]
      return more + 1 === pieces.length ? [] : [stem(form.slice(first.start, last.end))]
    }),
  )
}

function wordsOfPassage(text: string, passage: number, splitter: Splitter): Word[] {
  const words: Word[] = []
  let place = 0
  for (const token of tokenise(text)) {
    const { parts, joined } = formsOfToken(token)
    if (joined)
      words.push({
        form: null,
        stems: joined.stems,
        parts: [],
        passage,
        place,
        reach: parts.length,
        start: joined.span.start,
        end: joined.span.end,
      })
    for (const { form, stems, span } of parts) {
      const { start, end } = span
      const compound = partsOf(form, splitter)
      words.push({ form, stems, parts: compound, passage, place, reach: 1, start, end })
      place += 1
    }
  }
  return [...words, ...suspendedWords(text, words, splitter)]
}

/** Kinderhilfe of „Kinder- und Jugendhilfe“, at the place of the word that is left incomplete. */
const suspendedWords = (text: string, words: readonly Word[], splitter: Splitter): Word[] =>
  suspendedIn(text).flatMap(({ form, start }) =>
    words
      .filter((word) => word.start === start && word.reach === 1)
      .map((word) => ({
        ...word,
        form: null,
        stems: wordsSuspended(form, splitter).flatMap(stems),
        parts: [],
      })),
  )

/** The words of a statement's passages, of one kind or of both. */
export const wordsOf = (
  passages: readonly PassageView[],
  kind: PassageView['kind'] | undefined,
  splitter: Splitter,
): Word[] =>
  passages.flatMap((passage, at) =>
    kind && passage.kind !== kind ? [] : wordsOfPassage(passage.text, at, splitter),
  )
