/** The parameters of the API's lists; those of the search are the domain's. */
import { z } from 'zod'
import {
  cursorValue,
  limitValue,
  oneOf,
  several,
  slugValue,
  words,
  yearValue,
} from '@/domain/record/query-fields'
import {
  fromApi,
  MotionOutcome,
  OrganizationKind,
  toApi,
  VoteMethod,
  VoteOutcome,
} from '@/domain/vocabulary'
import { isUuid } from '@/lib/uuid'

const slugs = several(slugValue).optional()
const page = { limit: limitValue.optional(), cursor: cursorValue.optional() }

/** Any of a vocabulary's words, written with hyphens. */
const anyWord = <Word extends string>(vocabulary: z.ZodEnum<Readonly<Record<Word, Word>>>) => {
  const [first, ...others] = vocabulary.options
  if (first === undefined) throw new RangeError('a vocabulary without words')
  const accepted = oneOf([toApi(first), ...others.map((word) => toApi(word))])
  return several(accepted.transform((word) => vocabulary.parse(fromApi(word)))).optional()
}

export const SessionsQuery = z.object({ organization: slugs, year: yearValue.optional(), ...page })

export const MotionsQuery = z.object({
  session: slugs,
  faction: slugs,
  outcome: anyWord(MotionOutcome),
  ...page,
})

export const VotesQuery = z.object({
  session: slugs,
  faction: slugs,
  outcome: anyWord(VoteOutcome),
  method: anyWord(VoteMethod),
  year: yearValue.optional(),
  ...page,
})

export const PersonsQuery = z.object({ q: words(100).optional(), faction: slugs, ...page })

export const OrganizationsQuery = z.object({ kind: anyWord(OrganizationKind), ...page })

export const MattersQuery = z.object({
  open: oneOf(['true', 'false'])
    .transform((word) => word === 'true')
    .optional(),
  ...page,
})

const recordId = z.string().refine(isUuid, 'Bitte die Kennung eines Datensatzes angeben.')

export const CorrectionsQuery = z.object({ record: recordId.optional(), ...page })

/** A statement is answered as it is now, or as one of its versions had it. */
export const StatementQuery = z.object({
  version: z
    .string()
    .regex(/^[1-9]\d{0,8}$/, 'Bitte die Nummer einer Fassung angeben.')
    .transform(Number)
    .optional(),
})
