/**
 * What the public may see, said once.
 *
 * A record is public when its publication is `published` and everything it stands in is public too: a
 * session's organization, an item's session, a motion's item, a vote's motion, a statement's item and
 * speaker. Sessions and items must besides not be nichtöffentlich. Every fragment is scoped to one
 * body. Every query of the public side takes its conditions from here, for rows, counts and filters.
 */
import 'server-only'
import type { Prisma } from './generated/client'
import { sql, type Sql } from './sql'
import type { PublicationState, RecordKind } from './generated/enums'

const published = { publication: { state: 'published' } } as const

export const publicBody = published satisfies Prisma.BodyWhereInput

export const publicOrganization = (bodyId: string) =>
  ({ bodyId, ...published }) satisfies Prisma.OrganizationWhereInput

export const publicPerson = (bodyId: string) =>
  ({ bodyId, ...published }) satisfies Prisma.PersonWhereInput

export const publicMatter = (bodyId: string) =>
  ({ bodyId, ...published }) satisfies Prisma.MatterWhereInput

export const publicPaper = (bodyId: string) =>
  ({ bodyId, ...published }) satisfies Prisma.PaperWhereInput

export const publicSource = (bodyId: string) =>
  ({ bodyId, ...published }) satisfies Prisma.SourceWhereInput

/** A document of the council's own that may be handed on: press reports and laws are not ours to list as files. */
export const publicDocument = (bodyId: string) =>
  ({
    ...publicSource(bodyId),
    kind: { in: ['minutes', 'paper', 'recording'] },
    fullTextAllowed: true,
    NOT: { url: null },
  }) satisfies Prisma.SourceWhereInput

/** Of what stands in something, the database keeps whether it is shown (`shownIn`). */
const shown = (bodyId: string) => ({ shownIn: bodyId })

export const publicSession = (bodyId: string) => shown(bodyId) satisfies Prisma.SessionWhereInput

export const publicItem = (bodyId: string) => shown(bodyId) satisfies Prisma.AgendaItemWhereInput

export const publicMotion = (bodyId: string) => shown(bodyId) satisfies Prisma.MotionWhereInput

export const publicVote = (bodyId: string) => shown(bodyId) satisfies Prisma.VoteWhereInput

export const publicStatement = (bodyId: string) =>
  shown(bodyId) satisfies Prisma.StatementWhereInput

/** A speaker is known to the public by what they said: the row of a person with no public word is not. */
export const publicSpeaker = (bodyId: string) =>
  ({
    person: publicPerson(bodyId),
    statements: { some: publicStatement(bodyId) },
  }) satisfies Prisma.SpeakerWhereInput

export const publicMembership = (bodyId: string) =>
  ({
    person: publicPerson(bodyId),
    organization: publicOrganization(bodyId),
  }) satisfies Prisma.MembershipWhereInput

export const publicFact = (bodyId: string) =>
  ({ agendaItem: publicItem(bodyId) }) satisfies Prisma.FactWhereInput

/** What follows from a motion would tell of it: it is as public as the motion. */
export const publicFollowUp = (bodyId: string) =>
  ({
    matter: publicMatter(bodyId),
    OR: [{ motionId: null }, { motion: publicMotion(bodyId) }],
  }) satisfies Prisma.FollowUpWhereInput

/** A place where a matter is still expected; what has an item shows as that item. */
export const publicExpectation = (bodyId: string) =>
  ({
    agendaItemId: null,
    matter: publicMatter(bodyId),
    organization: publicOrganization(bodyId),
  }) satisfies Prisma.ConsultationWhereInput

/** A place on the way of a matter or paper; hidden with any of what it joins. */
export const publicConsultation = (bodyId: string) =>
  ({
    organization: publicOrganization(bodyId),
    AND: [
      { OR: [{ matterId: null }, { matter: publicMatter(bodyId) }] },
      { OR: [{ paperId: null }, { paper: publicPaper(bodyId) }] },
      { OR: [{ agendaItemId: null }, { agendaItem: publicItem(bodyId) }] },
    ],
  }) satisfies Prisma.ConsultationWhereInput

export const publicFactionVote = (bodyId: string) =>
  ({
    vote: publicVote(bodyId),
    organization: publicOrganization(bodyId),
  }) satisfies Prisma.FactionVoteWhereInput

export const publicBallot = (bodyId: string) =>
  ({ vote: publicVote(bodyId), person: publicPerson(bodyId) }) satisfies Prisma.BallotWhereInput

/** The same in SQL. @param row what the row is called in the query */
export const publicRow = {
  /** Of what has no parents: organization, person, matter, paper, source. */
  published: (bodyId: string, row: Sql): Sql => sql`${row}."bodyId" = ${bodyId}::uuid AND EXISTS (
    SELECT FROM "Publication" u WHERE u."id" = ${row}."id" AND u."state" = 'published')`,
  /** Of what stands in something. */
  shown: (bodyId: string, row: Sql): Sql => sql`${row}."shownIn" = ${bodyId}::uuid`,
}

/** The publication rows of one kind of record that the public may see. */
export const publicRecordOfKind: Readonly<
  Record<RecordKind, (bodyId: string) => Prisma.PublicationWhereInput>
> = {
  body: (bodyId) => ({ kind: 'body', id: bodyId, state: 'published' }),
  organization: (bodyId) => ({ organization: publicOrganization(bodyId) }),
  person: (bodyId) => ({ person: publicPerson(bodyId) }),
  session: (bodyId) => ({ session: publicSession(bodyId) }),
  agenda_item: (bodyId) => ({ agendaItem: publicItem(bodyId) }),
  matter: (bodyId) => ({ matter: publicMatter(bodyId) }),
  paper: (bodyId) => ({ paper: publicPaper(bodyId) }),
  motion: (bodyId) => ({ motion: publicMotion(bodyId) }),
  vote: (bodyId) => ({ vote: publicVote(bodyId) }),
  statement: (bodyId) => ({ statement: publicStatement(bodyId) }),
  source: (bodyId) => ({ source: publicSource(bodyId) }),
}

/**
 * The publication rows of every record of the body that the public may see. It reaches into every
 * table: where the kind is known, `publicRecordOfKind` is planned much faster.
 */
export const publicRecord = (bodyId: string): Prisma.PublicationWhereInput => ({
  bodyId,
  state: 'published',
  OR: Object.values(publicRecordOfKind).map((ofKind) => ofKind(bodyId)),
})

/** A source's places: in public records only, and within a matter not those of hidden follow-ups. */
export const publicCitation = (bodyId: string) =>
  ({
    source: publicSource(bodyId),
    publication: publicRecord(bodyId),
    OR: [{ followUpId: null }, { followUp: publicFollowUp(bodyId) }],
  }) satisfies Prisma.CitationWhereInput

// A single related row cannot be filtered by the query that reads it: it brings along what tells
// whether it may be shown, and the mapper asks here.

export const visibilityOfRecord = {
  bodyId: true,
  publication: { select: { state: true } },
} as const

interface Reference {
  bodyId: string
  publication: { state: PublicationState }
}

/** Whether a record that has no parents may be shown: organization, person, matter, paper, source. */
export const isPublic = (bodyId: string, row: Reference): boolean =>
  row.bodyId === bodyId && isPublished(row)

/** Whether a record may be shown of which the parents are known to be public. */
export const isPublished = (row: { publication: { state: PublicationState } }): boolean =>
  row.publication.state === 'published'

export const visibilityOfMotion = { shownIn: true } satisfies Prisma.MotionSelect

/** `publicMotion`, asked of a row that was read with `visibilityOfMotion`. */
export const isPublicMotion = (bodyId: string, motion: { shownIn: string | null }): boolean =>
  motion.shownIn === bodyId
