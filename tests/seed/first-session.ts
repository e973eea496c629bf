/** The first session as the tests read it: parsed payloads, found by what a reader would call them. */
import { payloads, type Payload, type RecordKind } from '@/domain/record/payloads'
import { firstSession } from '@seed/index'

export interface Read<K extends RecordKind> {
  id: string
  payload: Payload<K>
}

/** All records of a kind, in the order of the seed. Throws where a payload is not valid. */
export function all<K extends RecordKind>(kind: K): Read<K>[] {
  return firstSession
    .filter((record) => record.kind === kind)
    .map(({ id, payload }) => ({ id, payload: payloads[kind].parse(payload) as Payload<K> }))
}

function one<T>(found: T[], what: string): T {
  const [first, ...others] = found
  if (first === undefined || others.length > 0)
    throw new Error(`expected one ${what}, found ${found.length}`)
  return first
}

export const person = (name: string) =>
  one(
    all('person').filter(({ payload }) => payload.name === name),
    name,
  )

export const organization = (shortName: string) =>
  one(
    all('organization').filter(({ payload }) => payload.shortName === shortName),
    shortName,
  )

export const item = (slug: string) =>
  one(
    all('agenda_item').filter(({ payload }) => payload.slug === slug),
    slug,
  )

export const matter = (slug: string) =>
  one(
    all('matter').filter(({ payload }) => payload.slug === slug),
    slug,
  )

/** The session of the report, of which there is one. */
export const session = () => one(all('session'), 'session')

/** The one motion of a debate, and its votes. */
export function motionOf(itemSlug: string) {
  const motion = one(
    all('motion').filter(({ payload }) => payload.agendaItemId === item(itemSlug).id),
    `motion of ${itemSlug}`,
  )
  const votes = all('vote').filter(({ payload }) => payload.motionId === motion.id)
  return { ...motion, votes }
}

export const nameOf = (personId: string) =>
  one(
    all('person').filter(({ id }) => id === personId),
    personId,
  ).payload.name

export const shortNameOf = (organizationId: string) =>
  one(
    all('organization').filter(({ id }) => id === organizationId),
    organizationId,
  ).payload.shortName

export interface Contribution {
  id: string
  speaker: string
  faction: string | null
  office: string | null
  stance: Payload<'statement'>['stance']
  answers: string | null
  quotes: string[]
  paraphrases: string[]
  note: string | null
}

/** The statements of a debate in their order, with names instead of ids. */
export function contributions(itemSlug: string): Contribution[] {
  const statements = all('statement')
  return statements
    .filter(({ payload }) => payload.agendaItemId === item(itemSlug).id)
    .sort((a, b) => a.payload.position - b.payload.position)
    .map(({ id, payload }) => ({
      id,
      speaker: nameOf(payload.personId),
      faction: payload.factionId && shortNameOf(payload.factionId),
      office: payload.office,
      stance: payload.stance,
      answers:
        payload.replyToId &&
        nameOf(
          one(
            statements.filter((other) => other.id === payload.replyToId),
            'answered statement',
          ).payload.personId,
        ),
      quotes: textsOf(payload, 'quote'),
      paraphrases: textsOf(payload, 'paraphrase'),
      note: payload.note,
    }))
}

function textsOf(statement: Payload<'statement'>, kind: 'quote' | 'paraphrase'): string[] {
  return statement.passages
    .filter((passage) => passage.kind === kind)
    .map((passage) => passage.text)
}

/** The one fact of a debate whose text matches. */
export const fact = (itemSlug: string, text: RegExp) =>
  one(
    item(itemSlug).payload.facts.filter((entry) => text.test(entry.text)),
    `fact ${text.source}`,
  )

/** The figures that are entered as parts of another one. */
export function partsOf(itemSlug: string, whole: RegExp) {
  const { facts } = item(itemSlug).payload
  const index = facts.indexOf(
    one(
      facts.filter((entry) => whole.test(entry.text)),
      whole.source,
    ),
  )
  // The facts are parsed anew for each call, so the index is taken and used within one of them.
  return facts.filter((entry) => entry.partOf === index)
}

/** A faction's position in a vote: `{ AfD: 'no' }`. */
export const positions = (vote: Payload<'vote'>) =>
  Object.fromEntries(
    vote.factionVotes.map((entry) => [shortNameOf(entry.organizationId), entry.position]),
  )
