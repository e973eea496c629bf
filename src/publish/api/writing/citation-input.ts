import { z } from 'zod'
import { line, paragraph } from '@/domain/record/fields'
import { orNull } from './or-null'
import { Id } from '../values'

/** A place in a source, as a program gives it; what answers add to it is accepted and ignored. */
export const CitationInput = z
  .strictObject({
    source: Id,
    locator: line(200),
    excerpt: orNull(paragraph(500)),
    label: z.unknown().optional(),
  })
  .transform(({ source, locator, excerpt }) => ({ sourceId: source, locator, excerpt }))

/** Left out or empty: the minutes in the making are cited. */
export const citationsInput = z.array(CitationInput).max(50).default([])
