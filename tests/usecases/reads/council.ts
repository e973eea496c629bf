/**
 * A record in which everything that can be hidden is, once in every way, right beside something that is
 * public and points at it. Hidden texts say „geheim“, another body's say „fremd“, public ones „sichtbar“.
 */
import {
  createBody,
  createConsultation,
  createFact,
  createFollowUp,
  createItem,
  createMatter,
  createMembership,
  createMotion,
  createOrganization,
  createPaper,
  createPerson,
  createRevision,
  createSession,
  createSource,
  createSpeaker,
  createStatement,
  createVote,
} from '@tests/builders'
import { db } from '@/db/client'

/** How a record can be kept from the public by itself. */
export const unpublished = ['draft', 'in_review', 'withdrawn'] as const
export type Hiding = (typeof unpublished)[number] | 'nonpublic'

const stateOf = (hiding: Hiding) =>
  hiding === 'nonpublic' ? ({ isPublic: false } as const) : ({ state: hiding } as const)

/** Fills every text of the model with the mark. */
const texts = {
  organization: (mark: string) => ({
    slug: mark,
    name: mark,
    shortName: mark,
    description: mark,
  }),
  person: (mark: string) => ({ slug: mark, name: mark, familyName: mark, description: mark }),
  source: (mark: string) => ({ title: mark, publisher: mark, note: mark, author: mark }),
  session: (mark: string) => ({
    slug: mark,
    title: mark,
    place: mark,
    note: mark,
    dateNote: mark,
    day: '2021-06-25',
  }),
  item: (mark: string) => ({
    slug: mark,
    title: mark,
    number: mark,
    summary: mark,
    plainSummary: mark,
    note: mark,
  }),
  matter: (mark: string) => ({ slug: mark, title: mark, summary: mark }),
  paper: (mark: string) => ({
    slug: mark,
    title: mark,
    reference: mark,
    files: { create: { position: 0, name: mark, url: `https://example.de/${mark}` } },
  }),
  motion: (mark: string) => ({ title: mark, text: mark, outcomeNote: mark }),
  vote: (mark: string) => ({ subject: mark, stated: mark, note: mark, outcomeReason: mark }),
  statement: (mark: string) => ({ passages: [mark], note: mark, office: mark }),
}

export interface Hidden {
  kind:
    | 'organization'
    | 'person'
    | 'source'
    | 'session'
    | 'item'
    | 'matter'
    | 'motion'
    | 'vote'
    | 'statement'
  id: string
  slug: string
  /** Slug of the session, for items. */
  session: string
}

/** A public session with an item that has one of everything. */
async function buildDebate(bodyId: string, mark: string, source: string) {
  const citations = [{ sourceId: source, locator: mark, excerpt: mark }]
  const council = await createOrganization(bodyId, texts.organization(mark))
  const faction = await createOrganization(bodyId, {
    ...texts.organization(`${mark}-fraktion`),
    kind: 'faction',
    citations,
  })
  const person = await createPerson(bodyId, { ...texts.person(mark), citations })
  const matter = await createMatter(bodyId, { ...texts.matter(mark), citations })
  const session = await createSession(bodyId, {
    ...texts.session(mark),
    organizationId: council.id,
    citations,
  })
  const item = await createItem(session.id, {
    ...texts.item(mark),
    matterId: matter.id,
    citations,
  })
  await createMembership(person.id, faction.id, { role: mark })
  const motion = await createMotion(item.id, {
    ...texts.motion(mark),
    outcome: 'carried',
    movers: [{ organizationId: faction.id }, { personId: person.id }],
    citations,
  })
  const vote = await createVote(motion.id, {
    ...texts.vote(mark),
    method: 'roll_call',
    factionVotes: [{ organizationId: faction.id, position: 'yes' }],
    ballots: [{ personId: person.id, choice: 'yes' }],
    citations,
  })
  const statement = await createStatement(item.id, {
    ...texts.statement(mark),
    personId: person.id,
    factionId: faction.id,
    motionId: motion.id,
    citations,
  })
  await createFact(item.id, { text: mark, organizationId: faction.id, cites: citations })
  await createFollowUp(matter.id, {
    text: mark,
    motionId: motion.id,
    organizationId: faction.id,
    cites: citations,
  })
  return { council, faction, person, matter, session, item, motion, vote, statement }
}

export type Debate = Awaited<ReturnType<typeof buildDebate>>

/** Everything below a hidden session or item: published itself, and as secret as that. */
async function fillHidden(
  seen: Debate,
  sessionId: string,
  mark: string,
  source: string,
  hidden: Hidden[],
  itemId?: string,
) {
  const citations = [{ sourceId: source, locator: mark, excerpt: mark }]
  const item = itemId
    ? await db.agendaItem.findUniqueOrThrow({ where: { id: itemId } })
    : await createItem(sessionId, {
        ...texts.item(`${mark}-punkt`),
        matterId: seen.matter.id,
        citations,
      })
  const session = await db.session.findUniqueOrThrow({ where: { id: sessionId } })
  const motion = await createMotion(item.id, {
    ...texts.motion(mark),
    outcome: 'carried',
    movers: [{ organizationId: seen.faction.id }, { personId: seen.person.id }],
    citations,
  })
  const vote = await createVote(motion.id, {
    ...texts.vote(mark),
    method: 'roll_call',
    factionVotes: [{ organizationId: seen.faction.id, position: 'no' }],
    ballots: [{ personId: seen.person.id, choice: 'no' }],
    citations,
  })
  const statement = await createStatement(item.id, {
    ...texts.statement(mark),
    personId: seen.person.id,
    factionId: seen.faction.id,
    motionId: motion.id,
    citations,
  })
  await createFact(item.id, { text: mark, organizationId: seen.council.id, cites: citations })
  await createFollowUp(seen.matter.id, {
    text: mark,
    motionId: motion.id,
    organizationId: seen.faction.id,
    cites: citations,
  })
  await createConsultation(seen.matter.id, seen.council.id, { agendaItemId: item.id, role: mark })
  for (const id of [item.id, motion.id, vote.id, statement.id]) await history(id, mark)
  hidden.push(
    { kind: 'item', id: item.id, slug: item.slug, session: session.slug },
    { kind: 'motion', id: motion.id, slug: '', session: '' },
    { kind: 'vote', id: vote.id, slug: '', session: '' },
    { kind: 'statement', id: statement.id, slug: '', session: '' },
  )
  return { item, motion, vote, statement }
}

/** Two versions and a correction. */
async function history(id: string, mark: string) {
  await createRevision(id, { data: { title: `${mark} alt` } })
  await createRevision(id, { data: { title: mark } }, { notice: mark })
}

/** Hidden people, organizations, sources, papers and matters, and public records that name them. */
async function hideReferences(
  bodyId: string,
  seen: Debate,
  hiding: (typeof unpublished)[number],
  hidden: Hidden[],
) {
  const mark = `geheim-${hiding.replace('_', '-')}`
  const state = { state: hiding }
  const source = await createSource(bodyId, { ...texts.source(mark), ...state })
  const office = await createOrganization(bodyId, {
    ...texts.organization(`${mark}-amt`),
    ...state,
  })
  const faction = await createOrganization(bodyId, {
    ...texts.organization(`${mark}-fraktion`),
    ...state,
    kind: 'faction',
  })
  const person = await createPerson(bodyId, { ...texts.person(mark), ...state })
  const matter = await createMatter(bodyId, { ...texts.matter(mark), ...state })
  const paper = await createPaper(bodyId, {
    ...texts.paper(mark),
    ...state,
    matterId: seen.matter.id,
  })
  const citations = [
    { sourceId: source.id, locator: mark, excerpt: mark },
    ...(await db.citation.findMany({ where: { publicationId: seen.statement.id }, take: 1 })).map(
      ({ sourceId }) => ({ sourceId }),
    ),
  ]

  // Under a hidden organization, matter or person.
  const session = await createSession(bodyId, {
    ...texts.session(`${mark}-gremium`),
    organizationId: office.id,
  })
  await fillHidden(seen, session.id, `${mark}-gremium`, source.id, hidden)
  const orphan = await createItem(seen.session.id, {
    title: 'sichtbar',
    matterId: matter.id,
    citations,
  })
  await createFollowUp(matter.id, { text: mark, organizationId: seen.faction.id })
  await createConsultation(matter.id, seen.council.id, { role: mark })
  const unsaid = await createStatement(orphan.id, {
    ...texts.statement(mark),
    personId: person.id,
    factionId: seen.faction.id,
  })

  // In public records.
  await createMembership(seen.person.id, faction.id, {
    role: mark,
    startDate: new Date('2021-01-01'),
  })
  await createMembership(seen.person.id, office.id, { role: mark })
  await createMembership(person.id, seen.faction.id, { role: mark })
  await createMembership(person.id, seen.council.id, { role: mark })
  await db.attendance.create({
    data: { sessionId: seen.session.id, personId: person.id, status: 'present' },
  })
  await db.recusal.create({
    data: { agendaItemId: orphan.id, personId: person.id, note: mark, leftTable: true },
  })
  await createFact(orphan.id, { text: 'sichtbar', organizationId: office.id, cites: citations })
  const draft = await createMotion(orphan.id, { ...texts.motion(mark), ...state })
  const motion = await createMotion(orphan.id, {
    title: 'sichtbar',
    targetId: draft.id,
    paperId: paper.id,
    movers: [
      { organizationId: office.id },
      { personId: person.id, organizationId: seen.faction.id },
    ],
    citations,
  })
  const vote = await createVote(motion.id, {
    subject: 'sichtbar',
    method: 'roll_call',
    factionVotes: [{ organizationId: faction.id, position: 'no' }],
    ballots: [
      { personId: person.id, choice: 'no' },
      { personId: seen.person.id, choice: 'yes' },
    ],
    citations,
  })
  await createMotion(orphan.id, { kind: 'amendment', title: 'sichtbar', targetId: draft.id })
  const draftVote = await createVote(motion.id, { ...texts.vote(mark), ...state })
  const draftWords = await createStatement(orphan.id, {
    ...texts.statement(mark),
    ...state,
    personId: seen.person.id,
  })
  // Said by a public person, in an office that only this draft knows.
  await createSpeaker(seen.session.id, seen.person.id, { office: `${mark} Amt` })
  const answer = await createStatement(orphan.id, {
    passages: ['sichtbar'],
    personId: seen.person.id,
    factionId: faction.id,
    replyToId: unsaid.id,
    motionId: draft.id,
    citations,
  })
  await createStatement(orphan.id, {
    passages: ['sichtbar'],
    personId: seen.person.id,
    replyToId: draftWords.id,
  })
  await createFollowUp(seen.matter.id, { text: 'sichtbar', organizationId: office.id })
  await createFollowUp(seen.matter.id, { text: mark, motionId: draft.id })
  await createConsultation(seen.matter.id, office.id, { role: mark })

  // Versions of public records that name hidden ones, and former addresses of hidden ones.
  const named = { [office.id]: mark, [person.id]: mark, [source.id]: mark, [draft.id]: mark }
  await createRevision(seen.motion.id, {
    data: {
      agendaItemId: seen.item.id,
      title: 'sichtbar alt',
      movers: [{ organizationId: office.id, personId: null }],
    },
    labels: named,
  })
  await createRevision(
    seen.motion.id,
    {
      data: {
        agendaItemId: seen.item.id,
        title: 'sichtbar neu',
        movers: [{ organizationId: null, personId: person.id }],
        targetId: draft.id,
        citations: [{ sourceId: source.id, locator: mark, excerpt: mark }],
      },
      labels: named,
    },
    { notice: 'sichtbar berichtigt' },
  )
  for (const id of [office.id, person.id, matter.id, source.id, draft.id, draftVote.id])
    await history(id, mark)
  for (const [kind, record] of [
    ['organization', office],
    ['person', person],
    ['matter', matter],
  ] as const)
    await db.formerSlug.create({
      data: { bodyId, kind, slug: `${record.slug}-frueher`, publicationId: record.id },
    })

  const organization = [office, faction].map(({ id, slug }) => ({
    kind: 'organization' as const,
    id,
    slug,
    session: '',
  }))
  hidden.push(
    ...organization,
    { kind: 'person', id: person.id, slug: person.slug, session: '' },
    { kind: 'matter', id: matter.id, slug: matter.slug, session: '' },
    { kind: 'source', id: source.id, slug: '', session: '' },
    { kind: 'session', id: session.id, slug: session.slug, session: '' },
    { kind: 'motion', id: draft.id, slug: '', session: '' },
    { kind: 'vote', id: draftVote.id, slug: '', session: '' },
    { kind: 'statement', id: draftWords.id, slug: '', session: '' },
    { kind: 'statement', id: unsaid.id, slug: '', session: '' },
  )
  return { orphan, motion, vote, answer, paperId: paper.id }
}

async function hideItems(seen: Debate, hiding: Hiding, sourceId: string, hidden: Hidden[]) {
  const mark = `geheim-punkt-${hiding.replace('_', '-')}`
  const item = await createItem(seen.session.id, {
    ...texts.item(mark),
    ...stateOf(hiding),
    matterId: seen.matter.id,
  })
  await fillHidden(seen, seen.session.id, mark, sourceId, hidden, item.id)
}

async function hideSession(
  bodyId: string,
  seen: Debate,
  hiding: Hiding,
  sourceId: string,
  hidden: Hidden[],
) {
  const mark = `geheim-sitzung-${hiding.replace('_', '-')}`
  const session = await createSession(bodyId, {
    ...texts.session(mark),
    ...stateOf(hiding),
    organizationId: seen.council.id,
  })
  hidden.push({ kind: 'session', id: session.id, slug: session.slug, session: '' })
  await db.formerSlug.create({
    data: { bodyId, kind: 'session', slug: `${mark}-frueher`, publicationId: session.id },
  })
  await history(session.id, mark)
  await fillHidden(seen, session.id, mark, sourceId, hidden)
}

/** The whole scene. `hidden` lists what no read may give, `seen` what it must. */
export async function buildCouncil() {
  const body = await createBody()
  const source = await createSource(body.id, texts.source('sichtbar'))
  const seen = await buildDebate(body.id, 'sichtbar', source.id)
  const hidden: Hidden[] = []
  const scenes = []
  for (const hiding of unpublished) scenes.push(await hideReferences(body.id, seen, hiding, hidden))
  for (const hiding of [...unpublished, 'nonpublic'] as const) {
    await hideItems(seen, hiding, source.id, hidden)
    await hideSession(body.id, seen, hiding, source.id, hidden)
  }
  const other = await createBody()
  const foreignSource = await createSource(other.id, texts.source('fremd'))
  const foreign = await buildDebate(other.id, 'fremd', foreignSource.id)
  return {
    body,
    source,
    seen,
    scenes,
    hidden,
    foreign: { body: other, source: foreignSource, ...foreign },
  }
}

export type Council = Awaited<ReturnType<typeof buildCouncil>>
