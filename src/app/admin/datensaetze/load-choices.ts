import type { Choice } from '@/components/forms/select-field'
import type { RecordKind } from '@/domain/record/payloads'
import type { Actor } from '@/domain/publication/actor'
import { listChoices, listTerms } from '@/usecases/list-choices'
import { sessionPersons, type SessionPerson } from '@/usecases/session-persons'
import {
  groupsOf,
  type ChoiceList,
  type FormDescription,
  type GroupDescription,
} from './forms/description'
import { recordForms } from './forms'
import { textIn, type FormValues } from './forms/values'
import type { Choices } from './forms/readable'

/** What the lists of a form depend on. */
export interface Context {
  bodyId: string
  /** The record itself, which does not refer to itself; `null` for a new one. */
  id: string | null
  values: FormValues
}

type Loader = (actor: Actor, context: Context) => Promise<Choice[]>

const asChoices = (found: readonly { id: string; label: string }[]): Choice[] =>
  found.map(({ id, label }) => ({ value: id, label }))

const records =
  (kind: RecordKind, within: Parameters<typeof listChoices>[3] = {}): Loader =>
  async (actor, { bodyId, id }) =>
    asChoices(await listChoices(actor, bodyId, kind, within)).filter(({ value }) => value !== id)

/** Motions and statements of the same debate, where the form has one; else all. */
const ofDebate =
  (kind: RecordKind): Loader =>
  (actor, context) => {
    const agendaItemId = textIn(context.values, 'agendaItemId')
    return records(kind, agendaItemId ? { agendaItemId } : {})(actor, context)
  }

/** „Anna Müller (CDU; Landrätin)“: two people can have one name. */
export function personLabel({ name, factions, roles }: SessionPerson): string {
  const standing = [factions.map(({ shortName }) => shortName).join(', '), roles.join(', ')]
    .filter((text) => text !== '')
    .join('; ')
  return standing ? `${name} (${standing})` : name
}

const persons: Loader = async (actor, { bodyId, id, values }) => {
  const agendaItemId = textIn(values, 'agendaItemId')
  const motionId = textIn(values, 'motionId')
  const sessionId = textIn(values, 'sessionId') || id
  const nowhere = { organizationId: null, day: { earliest: null, latest: null } }
  const occasion = agendaItemId
    ? { agendaItemId }
    : motionId
      ? { motionId }
      : sessionId
        ? { sessionId }
        : nowhere
  const found = await sessionPersons(actor, bodyId, occasion)
  return found.map((person) => ({ value: person.id, label: personLabel(person) }))
}

const loaders: Readonly<Record<ChoiceList, Loader>> = {
  persons,
  organizations: records('organization'),
  factions: records('organization', { organizationKinds: ['faction'] }),
  committees: records('organization', { organizationKinds: ['council', 'committee'] }),
  sources: records('source'),
  matters: records('matter'),
  papers: records('paper'),
  items: records('agenda_item'),
  motions: ofDebate('motion'),
  statements: ofDebate('statement'),
  terms: async (actor, { bodyId }) => asChoices(await listTerms(actor, bodyId)),
}

const listsOfGroup = (group: GroupDescription): ChoiceList[] => [
  ...group.fields.flatMap((field) => (field.type === 'choice' ? [field.from] : [])),
  ...(group.groups ?? []).flatMap(listsOfGroup),
]

const listsOfForm = (form: FormDescription): ChoiceList[] => [
  ...form.sections.flatMap(({ fields = [] }) =>
    fields.flatMap((field) => (field.type === 'choice' ? [field.from] : [])),
  ),
  ...groupsOf(form).flatMap(listsOfGroup),
]

/** Everything that the fields of a kind's form choose from. */
export async function loadChoices(
  actor: Actor,
  kind: RecordKind,
  context: Context,
): Promise<Choices> {
  const lists = [...new Set(listsOfForm(recordForms[kind]))]
  const loaded = await Promise.all(
    lists.map(async (list) => [list, await loaders[list](actor, context)] as const),
  )
  return Object.fromEntries(loaded)
}
