import { z } from 'zod'
import type { MotionView } from '@/domain/record/views'
import { MotionKind, MotionOutcome, toApi } from '@/domain/vocabulary'
import { apiWords, Id } from './values'

export const MotionRef = z.object({
  id: Id,
  kind: apiWords(MotionKind),
  title: z.string(),
  outcome: apiWords(MotionOutcome),
  outcomeNote: z.string().nullable(),
})

export const toMotionRef = ({
  id,
  kind,
  title,
  outcome,
  outcomeNote,
}: Pick<MotionView, 'id' | 'kind' | 'title' | 'outcome' | 'outcomeNote'>): z.infer<
  typeof MotionRef
> => ({ id, kind: toApi(kind), title, outcome: toApi(outcome), outcomeNote })
