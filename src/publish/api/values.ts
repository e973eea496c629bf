/** The simple values that answers of the JSON API are made of. */
import { z } from 'zod'
import { toOffsetTime } from '@/domain/time/local'
import { toApi } from '@/domain/vocabulary'

export const Id = z.uuid().meta({ description: 'Kennung; sie ändert sich nie.' })

export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .meta({ description: 'Name in der Adresse.' })

export const Day = z.iso.date()

export const PartialDay = z.string().meta({
  description: 'Ein Tag, soweit bekannt, nach EDTF (ISO 8601-2).',
  examples: ['2021-06-25', '2021-06~', '2021'],
})

export const Moment = z.iso.datetime({ offset: true }).meta({
  description: 'Zeitpunkt mit Abstand zur Weltzeit.',
  examples: ['2021-06-25T17:00:00+02:00'],
})

export const Address = z.url().meta({ description: 'Vollständige Adresse.' })

export const Version = z.int().positive().meta({
  description: 'Nummer der veröffentlichten Fassung.',
})

export const Amount = z.int().nonnegative()

/** An amount that the sources may not give. */
export const ReportedAmount = Amount.nullable()

/** A vocabulary's words as the API writes them, with hyphens. */
export const apiWords = <Word extends string>(
  vocabulary: z.ZodEnum<Readonly<Record<Word, Word>>>,
) => z.enum(vocabulary.options.map((word) => toApi(word)))

/** A moment, as views have it, with the offset of Germany's clocks. */
export const toMoment = (moment: string): string => toOffsetTime(new Date(moment))

/** A moment that may be unknown. */
export const toKnownMoment = (moment: string | null): string | null =>
  moment === null ? null : toMoment(moment)
