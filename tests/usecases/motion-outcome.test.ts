import { expect, it } from 'vitest'
import { readForEditing } from '@/usecases/edit-record'
import { publishRecord } from '@/usecases/publish-record'
import { saveRecord } from '@/usecases/save-record'
import { submitRecord } from '@/usecases/submit-record'
import type { PayloadInput } from '@/domain/record/payloads'
import { useDatabase } from '../database'
import { aCouncil, aDebate, motionPayload, saved, votePayload, type Council } from './council'

useDatabase()

const CONTRADICTION = [
  { path: 'outcome', message: expect.stringContaining('„Abstimmung über den Antrag“') as string },
]

async function save<K extends 'motion' | 'vote'>(
  council: Council,
  kind: K,
  id: string,
  change: Partial<PayloadInput<K>>,
) {
  const open = await readForEditing(council.writer, kind, id)
  return saveRecord(council.writer, {
    bodyId: council.bodyId,
    kind,
    id,
    payload: { ...open?.payload, ...change },
    lock: open?.lock ?? null,
    reason: 'Nach der Niederschrift berichtigt',
  })
}

async function aMotion(
  motion: Partial<PayloadInput<'motion'>>,
  ...votes: Partial<PayloadInput<'vote'>>[]
) {
  const council = await aCouncil()
  const { itemId, citations } = await aDebate(council)
  const motionId = await council.draft('motion', motionPayload(itemId, { citations, ...motion }))
  const voteIds: string[] = []
  for (const [position, vote] of votes.entries())
    voteIds.push(
      await council.draft('vote', votePayload(motionId, { citations, position, ...vote })),
    )
  return { council, motionId, voteId: voteIds[0] ?? '', voteIds }
}

const REJECTED = { yes: 24, no: 29 }
const UNKNOWN = { yes: null, no: null }

it('a motion is not entered as rejected when its vote carried it', async () => {
  const { council, motionId } = await aMotion({ outcome: 'not_reported' }, {})
  expect(await save(council, 'motion', motionId, { outcome: 'rejected' })).toMatchObject({
    ok: false,
    kind: 'invalid',
    errors: CONTRADICTION,
  })
  saved(await save(council, 'motion', motionId, { outcome: 'carried_amended' }))
  saved(await save(council, 'motion', motionId, { outcome: 'withdrawn' }))
})

it('neither motion nor vote is published while they contradict each other', async () => {
  const { council, motionId, voteId } = await aMotion({ outcome: 'carried' }, REJECTED)
  await submitRecord(council.writer, motionId)
  expect(await publishRecord(council.publisher, motionId)).toMatchObject({
    ok: false,
    errors: CONTRADICTION,
  })
  saved(await save(council, 'motion', motionId, { outcome: 'not_reported' }))
  await council.publish(motionId)
  saved(await save(council, 'motion', motionId, { outcome: 'rejected' }))
  await council.publish(motionId)
  await council.publish(voteId)
})

it('a vote is not published against the outcome of its motion', async () => {
  const { council, motionId, voteId } = await aMotion({ outcome: 'carried' })
  expect(voteId).toBe('')
  await council.publish(motionId)
  const { citations } = (await readForEditing(council.writer, 'motion', motionId))?.payload ?? {}
  const id = await council.draft(
    'vote',
    votePayload(motionId, { ...REJECTED, ...(citations ? { citations } : {}) }),
  )
  expect(await submitRecord(council.writer, id)).toEqual({ ok: true })
  expect(await publishRecord(council.publisher, id)).toMatchObject({
    ok: false,
    errors: CONTRADICTION,
  })
})

it('an outcome and a vote that were both published can both be corrected', async () => {
  const { council, motionId, voteId } = await aMotion({ outcome: 'carried' }, {})
  await council.publish(motionId)
  await council.publish(voteId)
  expect(await save(council, 'motion', motionId, { outcome: 'rejected' })).toMatchObject({
    errors: CONTRADICTION,
  })
  saved(await save(council, 'vote', voteId, REJECTED))
  saved(await save(council, 'motion', motionId, { outcome: 'rejected' }))
  await council.publish(voteId)
  await council.publish(motionId)
})

it('the last vote counts, and one whose result is unknown speaks against nothing', async () => {
  const twice = await aMotion({ outcome: 'not_reported' }, REJECTED, {})
  saved(await save(twice.council, 'motion', twice.motionId, { outcome: 'carried' }))
  await twice.council.publish(twice.motionId)
  for (const id of twice.voteIds) await twice.council.publish(id)

  const unknown = await aMotion({ outcome: 'carried' }, UNKNOWN)
  await unknown.council.publish(unknown.motionId)
  await unknown.council.publish(unknown.voteId)
})
