/** Numbers of votes as words of a sentence. */
import { amount, enumerate } from '@/domain/german'
import type { VoteCounts } from '@/domain/procedure/counts'

interface Noun {
  one: string
  /** „einer Nein-Stimme“, „keine Nein-Stimme“. */
  dativeOne: string
  many: string
  dativeMany: string
  none: string
}

const noun = (one: string, many: string): Noun => ({
  one: `eine ${one}`,
  dativeOne: `einer ${one}`,
  many,
  dativeMany: many,
  none: `keine ${one}`,
})

const NOUNS = {
  yes: noun('Ja-Stimme', 'Ja-Stimmen'),
  no: noun('Nein-Stimme', 'Nein-Stimmen'),
  abstain: noun('Enthaltung', 'Enthaltungen'),
  invalid: {
    one: 'eine ungültige Stimme',
    dativeOne: 'einer ungültigen Stimme',
    many: 'ungültige Stimmen',
    dativeMany: 'ungültigen Stimmen',
    none: 'keine ungültige Stimme',
  },
} satisfies Record<string, Noun>

export type Counted = keyof typeof NOUNS

/** „29 Ja-Stimmen“, „einer Nein-Stimme“, after „mit“ or „bei“. */
export const dative = (kind: Counted, count: number): string =>
  count === 1 ? NOUNS[kind].dativeOne : amount(count, '', NOUNS[kind].dativeMany)

/** „mit 29 Ja-Stimmen“, „mit einer Ja-Stimme“, „ohne Ja-Stimme“. */
export const withVotes = (kind: Counted, count: number): string =>
  count === 0 ? NOUNS[kind].none.replace(/^keine/, 'ohne') : `mit ${dative(kind, count)}`

/** „29 Ja-Stimmen“, „eine Nein-Stimme“, „keine Enthaltung“. */
export function nominative(kind: Counted, count: number): string {
  if (count === 0) return NOUNS[kind].none
  return count === 1 ? NOUNS[kind].one : amount(count, '', NOUNS[kind].many)
}

/** The known ones of these counts that are not 0, joined after „bei“. */
export const datives = (counts: VoteCounts, kinds: readonly Counted[]): string =>
  enumerate(
    kinds.flatMap((kind) => {
      const count = counts[kind]
      return count === null || count === 0 ? [] : [dative(kind, count)]
    }),
  )

/** All that is known, nothing left out that is 0 among Yes and No: „30 Ja-Stimmen und keine Nein-Stimme“. */
export const allNominatives = (counts: VoteCounts): string[] =>
  (['yes', 'no', 'abstain', 'invalid'] as const).flatMap((kind) => {
    const count = counts[kind]
    const isTelling = count !== null && (count > 0 || kind === 'yes' || kind === 'no')
    return isTelling ? [nominative(kind, count)] : []
  })

/** „8 Stimmen“, „eine Stimme“. */
export const voices = (count: number): string =>
  count === 1 ? 'eine Stimme' : amount(count, '', 'Stimmen')

/** „8 Stimmen“, „einer Stimme“, after „mit“. */
export const voicesDative = (count: number): string =>
  count === 1 ? 'einer Stimme' : amount(count, '', 'Stimmen')
