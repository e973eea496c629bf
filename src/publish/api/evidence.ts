/** What is recorded beside motions, votes and words: facts, and what is still owed. */
import { z } from 'zod'
import type { FactView, FollowUpView } from '@/domain/record/views'
import { FactKind, FollowUpState, toApi } from '@/domain/vocabulary'
import { Citation, toCitation } from './references'
import { apiWords, Day, Id, PartialDay, Slug } from './values'

export const Fact = z
  .object({
    id: Id,
    kind: apiWords(FactKind),
    text: z.string(),
    verbatim: z.string().nullable().meta({
      description: 'Die Schreibweise der Quelle, wo sie von der richtigen abweicht.',
    }),
    organization: Slug.nullable(),
    value: z.number().nullable(),
    unit: z.string().nullable(),
    partOf: Id.nullable().meta({ description: 'Die Zahl, von der diese ein Teil ist.' }),
    note: z.string().nullable(),
    citations: z.array(Citation),
  })
  .meta({ description: 'Eine Angabe aus den Quellen.' })

export const toFact = (fact: FactView): z.infer<typeof Fact> => ({
  id: fact.id,
  kind: toApi(fact.kind),
  text: fact.text,
  verbatim: fact.verbatim,
  organization: fact.organization?.slug ?? null,
  value: fact.value,
  unit: fact.unit,
  partOf: fact.partOfId,
  note: fact.note,
  citations: fact.citations.map(toCitation),
})

export const FollowUp = z
  .object({
    id: Id,
    text: z.string(),
    organization: Slug.nullable(),
    motion: Id.nullable(),
    due: PartialDay.nullable(),
    dueLatest: Day.nullable().meta({ description: 'Der letzte Tag, der für „due“ infrage kommt.' }),
    state: apiWords(FollowUpState),
    citations: z.array(Citation),
  })
  .meta({ description: 'Was zugesagt oder beschlossen ist und noch folgt.' })

export const toFollowUp = (followUp: FollowUpView): z.infer<typeof FollowUp> => ({
  id: followUp.id,
  text: followUp.text,
  organization: followUp.organization?.slug ?? null,
  motion: followUp.motion?.id ?? null,
  due: followUp.due,
  dueLatest: followUp.dueLatest,
  state: toApi(followUp.state),
  citations: followUp.citations.map(toCitation),
})
