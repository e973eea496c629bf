import { z } from 'zod'
import {
  cursorValue,
  oneOf,
  readQuery,
  several,
  slugValue,
  yearValue,
} from '@/domain/record/query-fields'
import type { VoteMethod, VoteOutcome } from '@/domain/vocabulary'

/** The words that stand for outcomes in the address. */
export const outcomeWords = {
  angenommen: 'carried',
  abgelehnt: 'rejected',
  'nicht-berichtet': 'unknown',
} as const satisfies Record<string, VoteOutcome>

/** The words that stand for methods in the address. */
export const methodWords = {
  offen: 'open',
  namentlich: 'roll_call',
  geheim: 'secret',
  elektronisch: 'electronic',
  'nicht-berichtet': 'unknown',
} as const satisfies Record<string, VoteMethod>

const wordsOf = <Word extends string>(words: Record<Word, unknown>) =>
  oneOf(Object.keys(words) as [Word, ...Word[]])

const VotesQuery = z.object({
  sitzung: several(slugValue).optional(),
  fraktion: several(slugValue).optional(),
  ergebnis: wordsOf(outcomeWords).optional(),
  art: wordsOf(methodWords).optional(),
  jahr: yearValue.optional(),
  cursor: cursorValue.optional(),
})

/** The parameters of /abstimmungen. */
export const parseVotesQuery = (query: URLSearchParams) => readQuery(VotesQuery, query)
export type VotesParams = z.output<typeof VotesQuery>
