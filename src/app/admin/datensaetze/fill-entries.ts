import { parseEdtf } from '@/domain/time/edtf'
import { listChoices } from '@/usecases/list-choices'
import { sessionPersons, type Occasion } from '@/usecases/session-persons'
import type { FormRequest } from './answer-form'
import { findGroup } from './forms/entries'
import { entriesIn, newEntry, textIn, type FormValues } from './forms/values'
import type { Submission } from './submission'

function occasionOf({ values }: Submission): Occasion {
  const motionId = textIn(values, 'motionId')
  if (motionId) return { motionId }
  const date = parseEdtf(textIn(values, 'date').trim())
  return {
    organizationId: textIn(values, 'organizationId') || null,
    day: {
      earliest: textIn(values, 'earliestDay') || (date?.earliest ?? null),
      latest: textIn(values, 'latestDay') || (date?.latest ?? null),
    },
  }
}

/** Adds an entry for every member, or every faction, that the list does not have yet. */
export async function fillEntries(
  { actor, bodyId, submission }: FormRequest,
  list: string,
): Promise<FormValues> {
  const { shape, values } = submission
  const group = findGroup(shape, list)
  const field = group?.fields.find(({ type }) => type === 'choice')
  if (!group?.fill || field?.type !== 'choice') return values
  const ids =
    field.from === 'persons'
      ? (await sessionPersons(actor, bodyId, occasionOf(submission)))
          .filter(({ isMember }) => isMember)
          .map(({ id }) => id)
      : (await listChoices(actor, bodyId, 'organization', { organizationKinds: ['faction'] })).map(
          ({ id }) => id,
        )
  const entries = entriesIn(values, list).filter((entry) => textIn(entry, field.name) !== '')
  const present = new Set(entries.map((entry) => textIn(entry, field.name)))
  const { preset } = group.fill
  const added = ids
    .filter((id) => !present.has(id))
    .map((id) => newEntry(group, { ...preset, [field.name]: id }))
  return { ...values, [list]: [...entries, ...added] }
}
