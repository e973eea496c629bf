import { z } from 'zod'
import { line, moment, paragraph } from '@/domain/record/fields'
import { PassageKind, Stance } from '@/domain/vocabulary'
import { apiWords, Id, Slug } from '../values'
import { citationsInput } from './citation-input'
import { orNull } from './or-null'

/** A contribution as a program sends it, in the form of the answer. */
export const StatementInput = z
  .strictObject({
    speaker: z.strictObject({
      person: Slug,
      faction: Slug.nullish().meta({
        description: 'Ohne Angabe die Fraktion an jenem Tag, soweit sie erfasst ist.',
      }),
      office: orNull(line(160)),
      name: z.unknown().optional(),
    }),
    stance: orNull(apiWords(Stance)),
    motion: orNull(Id),
    replyTo: orNull(Id),
    spokenAt: orNull(moment),
    note: orNull(paragraph(1000)),
    passages: z
      .array(z.strictObject({ kind: apiWords(PassageKind), text: paragraph(50_000) }))
      .min(1, 'Bitte mindestens eine Passage angeben.')
      .max(500),
    citations: citationsInput,
    overruleReason: orNull(paragraph(1000)),
  })
  .meta({ description: 'Ein Wortbeitrag, wie ein Programm ihn einträgt.' })
export type StatementInput = z.infer<typeof StatementInput>
