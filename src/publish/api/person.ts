import { z } from 'zod'
import { personPath } from '@/domain/record/paths'
import type {
  PersonListEntry as PersonListEntryView,
  PersonRef,
  PersonView,
} from '@/domain/record/views'
import { BallotChoice, toApi } from '@/domain/vocabulary'
import { apiAddress, pageAddress, type Origin } from './addresses'
import { Membership, toMembership } from './membership'
import { MotionRef, toMotionRef } from './motion-ref'
import { Citation, SessionRef, toCitation, toSessionRef } from './references'
import { Address, Amount, apiWords, Id, Moment, Slug, toMoment, Version } from './values'

const Named = z.object({ id: Id, slug: Slug, url: Address, name: z.string() })

const toNamed = (origin: Origin, person: PersonRef): z.infer<typeof Named> => ({
  id: person.id,
  slug: person.slug,
  url: pageAddress(origin, personPath(person)),
  name: person.name,
})

export const PersonListEntry = Named.extend({
  familyName: z.string(),
  faction: Slug.nullable().meta({ description: 'Die jüngste bekannte Fraktion.' }),
  office: z.string().nullable().meta({ description: 'Das jüngste bekannte Amt.' }),
  statementCount: Amount,
}).meta({ description: 'Eine Person.' })

export const toPersonListEntry = (
  origin: Origin,
  person: PersonListEntryView,
): z.infer<typeof PersonListEntry> => ({
  ...toNamed(origin, person),
  familyName: person.familyName,
  faction: person.faction?.slug ?? null,
  office: person.office,
  statementCount: person.statementCount,
})

const Office = z
  .object({ office: z.string(), session: SessionRef })
  .meta({ description: 'Ein Amt und die letzte Sitzung, in der die Person darin sprach.' })

const PersonBallot = z.object({ vote: Id, motion: Id, choice: apiWords(BallotChoice) })

export const Person = Named.extend({
  version: Version,
  academicTitle: z.string().nullable(),
  description: z.string().nullable(),
  memberships: z.array(Membership),
  offices: z.array(Office),
  motions: z.array(MotionRef).meta({ description: 'Die neuesten Anträge der Person.' }),
  ballots: z.array(PersonBallot).meta({
    description: 'Die neuesten namentlichen Abstimmungen der Person.',
  }),
  statements: Address.meta({ description: 'Adresse der Wortbeiträge.' }),
  citations: z.array(Citation),
  modifiedAt: Moment,
}).meta({ description: 'Eine Person mit Mitgliedschaften und Ämtern.' })

export const toPerson = (origin: Origin, person: PersonView): z.infer<typeof Person> => ({
  ...toNamed(origin, person),
  version: person.version,
  academicTitle: person.academicTitle,
  description: person.description,
  memberships: person.memberships.map(toMembership),
  offices: person.offices.map(({ office, session }) => ({
    office,
    session: toSessionRef(session),
  })),
  motions: person.motions.map(toMotionRef),
  ballots: person.ballots.map(({ vote, choice }) => ({
    vote: vote.id,
    motion: vote.motionId,
    choice: toApi(choice),
  })),
  statements: apiAddress(origin, '/statements', { person: person.slug }),
  citations: person.citations.map(toCitation),
  modifiedAt: toMoment(person.modifiedAt),
})
