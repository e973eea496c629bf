import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import {
  createBody,
  createConsultation,
  createFact,
  createItem,
  createMatter,
  createMotion,
  createOrganization,
  createPerson,
  createSession,
  createSource,
  createSpeaker,
  createStatement,
  createVote,
} from '@tests/builders'
import { useDatabase } from '@tests/database'

useDatabase('file')

async function aScene() {
  const body = await createBody()
  const faction = await createOrganization(body.id, { kind: 'faction' })
  const person = await createPerson(body.id)
  const session = await createSession(body.id)
  const item = await createItem(session.id)
  const other = await createItem(session.id)
  const motion = await createMotion(item.id)
  const vote = await createVote(motion.id)
  const statement = await createStatement(item.id, { factionId: faction.id, motionId: motion.id })
  return { body, faction, person, session, item, other, motion, vote, statement }
}

let here: Awaited<ReturnType<typeof aScene>>
let there: Awaited<ReturnType<typeof aScene>>
beforeAll(async () => {
  here = await aScene()
  there = await aScene()
})

const { publication, passage, speaker, agendaItem, motion, statement, organization, session } = {
  publication: (data: { kind?: 'source'; bodyId?: string }) =>
    db.publication.update({ where: { id: here.statement.id }, data }),
  passage: (statementId: string) =>
    db.passage.updateMany({ where: { statementId: here.statement.id }, data: { statementId } }),
  speaker: (sessionId: string) =>
    db.speaker.update({ where: { id: here.statement.speakerId }, data: { sessionId } }),
  agendaItem: (data: { sessionId?: string; matterId?: string }) =>
    db.agendaItem.update({ where: { id: here.item.id }, data }),
  motion: (data: { agendaItemId?: string; targetId?: string }) =>
    db.motion.update({ where: { id: here.motion.id }, data }),
  statement: (agendaItemId: string, id: string) =>
    db.statement.update({ where: { id }, data: { agendaItemId } }),
  organization: (parentId: string) =>
    db.organization.update({ where: { id: here.faction.id }, data: { parentId } }),
  session: (organizationId: string) =>
    db.session.update({ where: { id: here.session.id }, data: { organizationId } }),
}

describe('the database refuses', () => {
  test('another kind or body for a record', async () => {
    await expect(publication({ kind: 'source' })).rejects.toThrow('stays where it belongs')
    await expect(publication({ bodyId: there.body.id })).rejects.toThrow('stays where it belongs')
  })

  test('a published record without the row of its kind', async () => {
    await expect(
      db.publication.create({
        data: {
          kind: 'paper',
          bodyId: here.body.id,
          title: 'leer',
          state: 'published',
          version: 1,
        },
      }),
    ).rejects.toThrow('has no content')
  })

  test('a published statement without words', async () => {
    await expect(createStatement(here.item.id, { passages: [] })).rejects.toThrow('has no content')
    await expect(
      db.passage.deleteMany({ where: { statementId: here.statement.id } }),
    ).rejects.toThrow('has no content')
  })

  test('a passage in the mouth of another statement', async () => {
    await expect(passage(there.statement.id)).rejects.toThrow('stays where it belongs')
  })

  test('deleting what was public once', async () => {
    await expect(db.publication.delete({ where: { id: here.vote.id } })).rejects.toThrow(
      'DELETE refused',
    )
  })

  test('moving what statements hang on', async () => {
    await expect(speaker(there.session.id)).rejects.toThrow('stays where it belongs')
    const elsewhere = await createSession(here.body.id)
    await expect(agendaItem({ sessionId: elsewhere.id })).rejects.toThrow('hang on it here')
    await expect(motion({ agendaItemId: here.other.id })).rejects.toThrow('hang on it here')
    const answered = await createStatement(here.item.id)
    await createStatement(here.item.id, { replyToId: answered.id })
    await expect(statement(here.other.id, answered.id)).rejects.toThrow('hang on it here')
  })

  test('a motion on a motion of another debate', async () => {
    const elsewhere = await createMotion(here.other.id)
    await expect(motion({ targetId: elsewhere.id })).rejects.toThrow('of another debate')
  })

  test("a citation for another record's fact", async () => {
    const fact = await createFact(here.item.id)
    const { id: sourceId } = await createSource(here.body.id)
    await expect(
      db.citation.create({
        data: {
          publicationId: here.other.id,
          factId: fact.id,
          sourceId,
          locator: 'S. 1',
          position: 0,
        },
      }),
    ).rejects.toThrow('part of another record')
  })

  test('records of another body', async () => {
    const foreign = 'belongs to another body'
    const { person, faction } = there
    await expect(session(faction.id)).rejects.toThrow(foreign)
    await expect(createSpeaker(here.session.id, person.id)).rejects.toThrow(foreign)
    await expect(
      createSpeaker(here.session.id, here.person.id, { factionId: faction.id }),
    ).rejects.toThrow(foreign)
    await expect(
      db.ballot.create({ data: { voteId: here.vote.id, personId: person.id, choice: 'yes' } }),
    ).rejects.toThrow(foreign)
    await expect(
      db.factionVote.create({
        data: { voteId: here.vote.id, organizationId: faction.id, position: 'yes' },
      }),
    ).rejects.toThrow(foreign)
    const matter = await createMatter(there.body.id)
    await expect(agendaItem({ matterId: matter.id })).rejects.toThrow(foreign)
  })

  test('an organization as its own parent', async () => {
    await expect(organization(here.faction.id)).rejects.toThrow('Organization_parent_check')
  })

  test('a consultation on nothing', async () => {
    const matter = await createMatter(here.body.id)
    const { id } = await createConsultation(matter.id, here.faction.id)
    await expect(
      db.consultation.update({ where: { id }, data: { matterId: null } }),
    ).rejects.toThrow('Consultation_subject_check')
  })

  test('more votes than present, unless a reason is given', async () => {
    const counts = { present: 10, yes: 8, no: 3 }
    await expect(createVote(here.motion.id, counts)).rejects.toThrow('Vote_present_check')
    const vote = await createVote(here.motion.id, { ...counts, overruleReason: 'So berichtet.' })
    expect(vote.yes).toBe(8)
  })

  test('deleting a draft that other records name', async () => {
    const answered = await createStatement(here.item.id, { state: 'draft' })
    await createStatement(here.item.id, { state: 'draft', replyToId: answered.id })
    await expect(db.publication.delete({ where: { id: answered.id } })).rejects.toMatchObject({
      code: 'P2003',
    })
  })
})
