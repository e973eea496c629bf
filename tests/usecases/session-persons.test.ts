import { describe, expect, it } from 'vitest'
import { findRecordKind } from '@/usecases/find-record'
import { listRecords } from '@/usecases/list-records'
import { previewVote } from '@/usecases/preview-vote'
import { sessionPersons } from '@/usecases/session-persons'
import { payloads } from '@/domain/record/payloads'
import { anActor } from '../actors'
import { useDatabase } from '../database'
import {
  aCouncil,
  aDebate,
  motionPayload,
  organizationPayload,
  personPayload,
  sessionPayload,
  itemPayload,
  votePayload,
} from './council'

useDatabase()

const membership = (
  organizationId: string,
  role: string,
  startDate?: string,
  endDate?: string,
) => ({
  organizationId,
  role,
  votingRight: null,
  onBehalfOfId: null,
  startDate: startDate ?? null,
  endDate: endDate ?? null,
})

async function aChangingCouncil() {
  const council = await aCouncil()
  const organizationId = await council.draft('organization', organizationPayload())
  const [red, blue] = await Promise.all(
    ['Rot', 'Blau'].map((shortName) =>
      council.draft('organization', organizationPayload({ kind: 'faction', shortName })),
    ),
  )
  const personId = await council.draft(
    'person',
    personPayload({
      memberships: [
        membership(organizationId, 'Mitglied', '2020-11-01', '2025-10-31'),
        membership(red ?? '', 'Mitglied', '2020-11-01', '2022-12-31'),
        membership(blue ?? '', 'Mitglied', '2023-01-01'),
      ],
    }),
  )
  const onDay = async (date: string) => {
    const sessionId = await council.draft('session', sessionPayload(organizationId, { date }))
    const itemId = await council.draft('agenda_item', itemPayload(sessionId))
    const motionId = await council.draft('motion', motionPayload(itemId))
    return { sessionId, itemId, motionId }
  }
  return { council, organizationId, personId, onDay }
}

describe('the persons of a session', () => {
  it('belong to the faction they belonged to on that day', async () => {
    const { council, onDay } = await aChangingCouncil()
    const { writer, bodyId } = council
    const early = await onDay('2021-06-25')
    const late = await onDay('2026-01-10')
    const then = await sessionPersons(writer, bodyId, { agendaItemId: early.itemId })
    expect(then).toMatchObject([
      { isMember: true, factions: [{ shortName: 'Rot' }], roles: ['Mitglied'] },
    ])
    const now = await sessionPersons(writer, bodyId, { motionId: late.motionId })
    expect(now).toMatchObject([{ isMember: false, factions: [{ shortName: 'Blau' }], roles: [] }])
  })

  it('are named with every faction in question where the day is known in part only', async () => {
    const { council, onDay } = await aChangingCouncil()
    const { sessionId } = await onDay('2022-12/2023-01')
    const [person] = await sessionPersons(council.writer, council.bodyId, { sessionId })
    expect(person?.factions.map(({ shortName }) => shortName).toSorted()).toEqual(['Blau', 'Rot'])
  })

  it('can be asked for before the session is stored', async () => {
    const { council, organizationId } = await aChangingCouncil()
    const day = { earliest: '2024-05-05', latest: '2024-05-05' }
    const found = await sessionPersons(council.writer, council.bodyId, { organizationId, day })
    expect(found).toMatchObject([{ isMember: true, factions: [{ shortName: 'Blau' }] }])
  })
})

describe('a vote before it is published', () => {
  it('tells its outcome and what the rules find in it', async () => {
    const council = await aCouncil()
    const { itemId } = await aDebate(council)
    const motionId = await council.draft('motion', motionPayload(itemId))
    const vote = payloads.vote.parse(votePayload(motionId, { present: 40 }))
    const preview = await previewVote(council.writer, vote)
    expect(preview).toMatchObject({
      outcome: 'carried',
      findings: [{ rule: 'votes-exceed-present', severity: 'error', path: 'present' }],
    })
    expect(preview?.outcomeReason).toContain('29')
  })

  it('of a motion that is not there has none', async () => {
    const council = await aCouncil()
    const vote = payloads.vote.parse(votePayload('01900000-0000-7000-8000-000000000000'))
    expect(await previewVote(council.writer, vote)).toBeNull()
  })
})

describe('a record by its id', () => {
  it('is found in its own body only, except bodies themselves', async () => {
    const council = await aCouncil()
    const other = await aCouncil()
    const id = await council.draft('person', personPayload())
    expect(await findRecordKind(council.writer, council.bodyId, id)).toBe('person')
    expect(await findRecordKind(council.writer, other.bodyId, id)).toBeNull()
    expect(await findRecordKind(council.writer, council.bodyId, other.bodyId)).toBe('body')
    expect(await findRecordKind(council.writer, council.bodyId, 'no-id')).toBeNull()
  })

  it('is among the records one writes on until it is published', async () => {
    const council = await aCouncil()
    const id = await council.draft('person', personPayload())
    const mine = async () =>
      (await listRecords(council.writer, council.bodyId, { mine: true })).items.map(
        (record) => record.id,
      )
    expect(await mine()).toEqual([id])
    const somebody = await anActor('editor')
    expect((await listRecords(somebody, council.bodyId, { mine: true })).total).toBe(0)
    await council.publish(id)
    expect(await mine()).toEqual([])
  })
})
