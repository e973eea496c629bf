/**
 * Records in any state, written straight into the database: published unless told otherwise, and
 * complete with the parents and the source that they need. Give what the test is about.
 */
import { randomUUID } from 'node:crypto'
import { db } from '@/db/client'
import type { Prisma } from '@/db/generated/client'
import type { PublicationState, RecordKind } from '@/db/generated/enums'

let count = 0

/** A number of its own for slugs and names. */
const next = () => ++count

interface Publishing {
  id?: string
  state?: PublicationState
  version?: number
  publishedAt?: Date
}

interface CitationData {
  sourceId: string
  locator?: string
  excerpt?: string | null
}

interface Cited extends Publishing {
  citations?: CitationData[]
}

const wasPublished = (state: PublicationState) => state === 'published' || state === 'withdrawn'

function publication(
  kind: RecordKind,
  bodyId: string,
  title: string,
  { id = randomUUID(), state = 'published', version, publishedAt }: Publishing,
) {
  return {
    id,
    bodyId,
    kind,
    title,
    state,
    version: version ?? (wasPublished(state) ? 1 : 0),
    publishedAt: publishedAt ?? (wasPublished(state) ? new Date('2026-01-02T03:04:05Z') : null),
  }
}

const cite = (citations: CitationData[]) => ({
  create: citations.map(({ sourceId, locator = 'Absatz 1', excerpt = null }, position) => ({
    sourceId,
    locator,
    excerpt,
    position,
  })),
})

/** The fields of a publication, and those that remain for the record itself. */
function split<T extends Cited>(data: T) {
  const { id, state, version, publishedAt, citations, ...fields } = data
  return {
    publishing: {
      ...(id === undefined ? {} : { id }),
      ...(state === undefined ? {} : { state }),
      ...(version === undefined ? {} : { version }),
      ...(publishedAt === undefined ? {} : { publishedAt }),
    },
    citations,
    fields,
  }
}

type Fields<T> = Partial<Omit<T, 'id'>>

export async function createBody(
  data: Publishing & Fields<Prisma.BodyUncheckedCreateWithoutPublicationInput> = {},
) {
  const { publishing, fields } = split(data)
  const n = next()
  const name = `Kreis ${n}`
  const record = publication('body', '', name, publishing)
  const [, body] = await db.$transaction([
    db.publication.create({ data: { ...record, bodyId: record.id } }),
    db.body.create({
      data: { id: record.id, slug: `kreis-${n}`, name, shortName: name, ...fields },
    }),
  ])
  return body
}

export async function createSource(
  bodyId: string,
  data: Publishing &
    Fields<Omit<Prisma.SourceUncheckedCreateWithoutPublicationInput, 'citations'>> = {},
) {
  const { publishing, fields } = split(data)
  const source = { kind: 'press_report' as const, title: `Bericht ${next()}`, ...fields, bodyId }
  const record = publication('source', bodyId, source.title, publishing)
  await db.publication.create({ data: { ...record, source: { create: source } } })
  return db.source.findUniqueOrThrow({ where: { id: record.id } })
}

/** Any public source of the body: what is published must cite one. */
async function someSource(bodyId: string): Promise<CitationData[]> {
  const known = await db.source.findFirst({
    where: { bodyId, publication: { state: 'published' } },
    select: { id: true },
  })
  return [{ sourceId: (known ?? (await createSource(bodyId))).id }]
}

export async function createOrganization(
  bodyId: string,
  data: Cited & Fields<Prisma.OrganizationUncheckedCreateWithoutPublicationInput> = {},
) {
  const { publishing, citations = [], fields } = split(data)
  const n = next()
  const name = `Organisation ${n}`
  const organization = {
    slug: `organisation-${n}`,
    kind: 'council' as const,
    name,
    shortName: name,
    ...fields,
    bodyId,
  }
  const record = publication('organization', bodyId, organization.name, publishing)
  await db.publication.create({
    data: { ...record, citations: cite(citations), organization: { create: organization } },
  })
  return db.organization.findUniqueOrThrow({ where: { id: record.id } })
}

export async function createPerson(
  bodyId: string,
  data: Cited & Fields<Prisma.PersonUncheckedCreateWithoutPublicationInput> = {},
) {
  const { publishing, citations = [], fields } = split(data)
  const n = next()
  const person = {
    slug: `person-${n}`,
    name: `Person ${n}`,
    familyName: `Person ${n}`,
    ...fields,
    bodyId,
  }
  const record = publication('person', bodyId, person.name, publishing)
  await db.publication.create({
    data: { ...record, citations: cite(citations), person: { create: person } },
  })
  return db.person.findUniqueOrThrow({ where: { id: record.id } })
}

export const createMembership = (
  personId: string,
  organizationId: string,
  data: Fields<Prisma.MembershipUncheckedCreateInput> = {},
) => db.membership.create({ data: { role: 'Mitglied', ...data, personId, organizationId } })

/** @param data `day`: the one day that the session was on */
export async function createSession(
  bodyId: string,
  data: Cited &
    Fields<Omit<Prisma.SessionUncheckedCreateWithoutPublicationInput, 'state'>> & {
      sessionState?: Prisma.SessionUncheckedCreateInput['state']
      day?: string
    } = {},
) {
  const { publishing, citations = [], fields } = split(data)
  const { day, sessionState = 'closed', organizationId, ...rest } = fields
  const n = next()
  const session = {
    slug: `sitzung-${n}`,
    title: `Sitzung ${n}`,
    ...(day === undefined
      ? {}
      : { date: day, earliestDay: new Date(day), latestDay: new Date(day) }),
    ...rest,
    state: sessionState,
    organizationId: organizationId ?? (await createOrganization(bodyId)).id,
    bodyId,
  }
  const record = publication('session', bodyId, session.title, publishing)
  await db.publication.create({
    data: { ...record, citations: cite(citations), session: { create: session } },
  })
  return db.session.findUniqueOrThrow({ where: { id: record.id } })
}

const bodyOfSession = (sessionId: string) =>
  db.session.findUniqueOrThrow({ where: { id: sessionId }, select: { bodyId: true } })

export async function createItem(
  sessionId: string,
  data: Cited & Fields<Prisma.AgendaItemUncheckedCreateWithoutPublicationInput> = {},
) {
  const { publishing, citations = [], fields } = split(data)
  const { bodyId } = await bodyOfSession(sessionId)
  const n = next()
  const item = { slug: `punkt-${n}`, title: `Punkt ${n}`, position: n, ...fields, sessionId }
  const record = publication('agenda_item', bodyId, item.title, publishing)
  await db.publication.create({
    data: { ...record, citations: cite(citations), agendaItem: { create: item } },
  })
  return db.agendaItem.findUniqueOrThrow({ where: { id: record.id } })
}

async function placeOfItem(agendaItemId: string) {
  const item = await db.agendaItem.findUniqueOrThrow({
    where: { id: agendaItemId },
    select: { session: { select: { id: true, bodyId: true } } },
  })
  return { sessionId: item.session.id, bodyId: item.session.bodyId }
}

export async function createFact(
  agendaItemId: string,
  data: Fields<Prisma.FactUncheckedCreateInput> & { cites?: CitationData[] } = {},
) {
  const { cites = [], ...fields } = data
  const n = next()
  const fact = await db.fact.create({
    data: { position: n, kind: 'background', text: `Angabe ${n}`, ...fields, agendaItemId },
  })
  await db.citation.createMany({
    data: cite(cites).create.map((citation) => ({
      ...citation,
      publicationId: agendaItemId,
      factId: fact.id,
    })),
  })
  return fact
}

export async function createMatter(
  bodyId: string,
  data: Cited & Fields<Prisma.MatterUncheckedCreateWithoutPublicationInput> = {},
) {
  const { publishing, citations = [], fields } = split(data)
  const n = next()
  const matter = { slug: `vorgang-${n}`, title: `Vorgang ${n}`, ...fields, bodyId }
  const record = publication('matter', bodyId, matter.title, publishing)
  await db.publication.create({
    data: { ...record, citations: cite(citations), matter: { create: matter } },
  })
  return db.matter.findUniqueOrThrow({ where: { id: record.id } })
}

export async function createFollowUp(
  matterId: string,
  data: Fields<Prisma.FollowUpUncheckedCreateInput> & { cites?: CitationData[] } = {},
) {
  const { cites = [], ...fields } = data
  const n = next()
  const followUp = await db.followUp.create({
    data: { position: n, text: `Folge ${n}`, ...fields, matterId },
  })
  await db.citation.createMany({
    data: cite(cites).create.map((citation) => ({
      ...citation,
      publicationId: matterId,
      followUpId: followUp.id,
    })),
  })
  return followUp
}

export const createConsultation = (
  matterId: string,
  organizationId: string,
  data: Fields<Prisma.ConsultationUncheckedCreateInput> = {},
) => db.consultation.create({ data: { position: next(), ...data, matterId, organizationId } })

export async function createPaper(
  bodyId: string,
  data: Cited & Fields<Prisma.PaperUncheckedCreateWithoutPublicationInput> = {},
) {
  const { publishing, citations = [], fields } = split(data)
  const n = next()
  const paper = { slug: `vorlage-${n}`, title: `Vorlage ${n}`, ...fields, bodyId }
  const record = publication('paper', bodyId, paper.title, publishing)
  await db.publication.create({
    data: { ...record, citations: cite(citations), paper: { create: paper } },
  })
  return db.paper.findUniqueOrThrow({ where: { id: record.id } })
}

/** Without movers it is not reported who moved. */
export async function createMotion(
  agendaItemId: string,
  data: Cited &
    Fields<Omit<Prisma.MotionUncheckedCreateWithoutPublicationInput, 'movers'>> & {
      movers?: { organizationId?: string; personId?: string }[]
    } = {},
) {
  const { publishing, citations, fields } = split(data)
  const { movers = [], ...rest } = fields
  const { bodyId } = await placeOfItem(agendaItemId)
  const n = next()
  const motion = {
    position: n,
    kind: 'substantive' as const,
    title: `Antrag ${n}`,
    text: `Der Antrag ${n}.`,
    moverReported: movers.length > 0,
    ...rest,
    agendaItemId,
    movers: { create: movers.map((mover, position) => ({ ...mover, position })) },
  }
  const record = publication('motion', bodyId, motion.title, publishing)
  await db.publication.create({
    data: {
      ...record,
      citations: cite(citations ?? (await someSource(bodyId))),
      motion: { create: motion },
    },
  })
  return db.motion.findUniqueOrThrow({ where: { id: record.id } })
}

export async function createVote(
  motionId: string,
  data: Cited &
    Fields<Omit<Prisma.VoteUncheckedCreateWithoutPublicationInput, 'factionVotes' | 'ballots'>> & {
      factionVotes?: Omit<Prisma.FactionVoteUncheckedCreateWithoutVoteInput, 'id'>[]
      ballots?: Omit<Prisma.BallotUncheckedCreateWithoutVoteInput, 'id'>[]
    } = {},
) {
  const { publishing, citations, fields } = split(data)
  const { factionVotes = [], ballots = [], ...rest } = fields
  const { agendaItemId } = await db.motion.findUniqueOrThrow({ where: { id: motionId } })
  const { bodyId } = await placeOfItem(agendaItemId)
  const n = next()
  const vote = {
    position: n,
    subject: `Abstimmung ${n}`,
    outcomeReason: 'Nicht berichtet.',
    ...rest,
    motionId,
    factionVotes: { create: factionVotes },
    ballots: { create: ballots },
  }
  const record = publication('vote', bodyId, vote.subject, publishing)
  await db.publication.create({
    data: {
      ...record,
      citations: cite(citations ?? (await someSource(bodyId))),
      vote: { create: vote },
    },
  })
  return db.vote.findUniqueOrThrow({ where: { id: record.id } })
}

/** The person's row in the session, made if it is not there. */
export async function createSpeaker(
  sessionId: string,
  personId: string,
  { factionId = null, office = null }: { factionId?: string | null; office?: string | null } = {},
) {
  const speaker = { sessionId, personId, factionId, office }
  return (
    (await db.speaker.findFirst({ where: speaker })) ?? (await db.speaker.create({ data: speaker }))
  )
}

type PassageData = string | { kind: 'quote' | 'paraphrase'; text: string }

/** @param data passages that are mere text are quotes; without a person, one is made */
export async function createStatement(
  agendaItemId: string,
  data: Cited &
    Fields<
      Omit<Prisma.StatementUncheckedCreateWithoutPublicationInput, 'passages' | 'speakerId'>
    > & {
      personId?: string
      factionId?: string | null
      office?: string | null
      passages?: PassageData[]
    } = {},
) {
  const { publishing, citations, fields } = split(data)
  const { personId, factionId = null, office = null, passages, ...rest } = fields
  const { sessionId, bodyId } = await placeOfItem(agendaItemId)
  const n = next()
  const speaker = await createSpeaker(sessionId, personId ?? (await createPerson(bodyId)).id, {
    factionId,
    office,
  })
  const words = (passages ?? [`Worte ${n}.`]).map((passage, position) => ({
    ...(typeof passage === 'string' ? { kind: 'quote' as const, text: passage } : passage),
    position,
  }))
  const statement = {
    position: n,
    ...rest,
    agendaItemId,
    speakerId: speaker.id,
    passages: { create: words },
  }
  const record = publication('statement', bodyId, words[0]?.text ?? '', publishing)
  await db.publication.create({
    data: {
      ...record,
      citations: cite(citations ?? (await someSource(bodyId))),
      statement: { create: statement },
    },
  })
  return db.statement.findUniqueOrThrow({ where: { id: record.id } })
}

export interface VersionData {
  data: Prisma.InputJsonObject
  labels?: Record<string, string>
  withdrawn?: true
}

/**
 * A version in a record's history, on top of those that are there.
 *
 * @param notice given: the public correction that goes with it
 */
export async function createRevision(
  publicationId: string,
  after: VersionData,
  { notice, reason = notice ?? 'Erstveröffentlichung' }: { notice?: string; reason?: string } = {},
) {
  const last = await db.revision.findFirst({
    where: { publicationId },
    orderBy: { version: 'desc' },
  })
  const { bodyId } = await db.publication.findUniqueOrThrow({ where: { id: publicationId } })
  const at = new Date(Date.UTC(2026, 0, 1, 0, 0, next()))
  const revision = await db.revision.create({
    data: {
      publicationId,
      version: (last?.version ?? 0) + 1,
      at,
      actor: 'Redaktion',
      reason,
      ...(last ? { before: last.after as Prisma.InputJsonObject } : {}),
      after: { labels: {}, ...after },
      previousHash: last?.hash ?? null,
      hash: randomUUID(),
    },
  })
  if (notice !== undefined)
    await db.correction.create({ data: { revisionId: revision.id, bodyId, at, notice } })
  return revision
}
