import { z } from 'zod'
import { line, moment, paragraph } from '@/domain/record/fields'
import {
  BallotChoice,
  FactionPosition,
  MajorityRule,
  Polarity,
  VoteMethod,
} from '@/domain/vocabulary'
import { apiWords, Slug } from '../values'
import { citationsInput } from './citation-input'
import { orNull } from './or-null'

/** An amount that may be unknown, and then is left out or null. */
const amount = orNull(
  z
    .int('Bitte eine ganze Zahl angeben.')
    .min(0, 'Die Zahl darf nicht negativ sein.')
    .max(100_000, 'Diese Zahl ist zu groß.'),
)

/**
 * A vote as a program sends it. It has the form of the answer, so that a vote that was read can be sent
 * back changed; what follows from other fields is accepted and ignored.
 */
export const VoteInput = z
  .strictObject({
    subject: line(1000)
      .optional()
      .meta({ description: 'Worüber abgestimmt wird; ohne Angabe der Titel des Antrags.' }),
    method: apiWords(VoteMethod).default('open'),
    majority: apiWords(MajorityRule).default('simple'),
    polarity: apiWords(Polarity).default('for-motion'),
    present: amount,
    yes: amount,
    no: amount,
    abstain: amount,
    invalid: amount,
    stated: orNull(line(300)),
    statedOutcome: orNull(z.enum(['carried', 'rejected'])),
    note: orNull(paragraph(2000)),
    factions: z
      .array(
        z.strictObject({
          faction: Slug,
          position: apiWords(FactionPosition),
          yes: amount,
          no: amount,
          abstain: amount,
        }),
      )
      .max(100)
      .default([]),
    ballots: z
      .array(z.strictObject({ person: Slug, choice: apiWords(BallotChoice) }))
      .max(1000)
      .default([]),
    candidates: z
      .array(
        z.strictObject({
          person: Slug.nullable().default(null),
          name: line(160),
          votes: amount,
          elected: z.boolean().default(false),
          byLot: z.boolean().default(false),
        }),
      )
      .max(100)
      .default([]),
    round: orNull(z.int().min(1).max(2)),
    chairExcludedBy: line().nullable().optional().meta({
      description:
        'Die Vorschrift, nach der der Vorsitz kraft Amtes nicht mitstimmt; ohne Angabe bleibt es, wie es ist.',
    }),
    citations: citationsInput,
    countedAt: orNull(moment).meta({
      description:
        'Wann das Ergebnis festgestellt wurde; null: noch nicht. Danach tritt eine Änderung als neue Zählung neben die erste.',
    }),
    overruleReason: orNull(paragraph(1000)).meta({
      description: 'Warum die Angaben stehen bleiben, obwohl Regeln dagegen sprechen.',
    }),
    reason: orNull(paragraph(1000)).meta({
      description: 'Warum ein festgestelltes oder veröffentlichtes Ergebnis geändert wird.',
    }),
    id: z.unknown().optional(),
    motion: z.unknown().optional(),
    outcome: z.unknown().optional(),
    outcomeReason: z.unknown().optional(),
    replaces: z.unknown().optional(),
    state: z.unknown().optional(),
  })
  .meta({ description: 'Eine Abstimmung, wie ein Programm sie einträgt.' })
export type VoteInput = z.infer<typeof VoteInput>
