import { createHash } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { db, disconnect } from '@/db/client'
import { outcomeOfVote } from '@/db/records/vote'
import { storeOf } from '@/db/records'
import { canonicalJson } from '@/domain/evidence/json'
import { checkVote } from '@/usecases/check-vote'
import { generateCounty } from '@/usecases/generate-county'
import { motionAgainstVote } from '@/usecases/records/check-outcome'
import { createTestDatabase, useDatabase } from '../../database'

useDatabase('test')
// A whole database, or a corpus, for each test.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

/** What the county consists of, as one figure. */
async function fingerprint(): Promise<string> {
  const revisions = await db.revision.findMany({
    where: { publication: { kind: { not: 'body' } } },
    orderBy: { publicationId: 'asc' },
  })
  const rows = revisions.map(({ publicationId, at, hash }) => [
    publicationId,
    at.toISOString(),
    hash,
  ])
  return createHash('sha256').update(canonicalJson(rows)).digest('hex')
}

test('a county of so many statements is made, taken up again, and the same elsewhere', async () => {
  const first = await generateCounty({ statements: 400, seed: '7' })
  expect(first).toMatchObject({ statements: 400, created: 400, body: { slug: 'kreis-musterland' } })
  expect(await db.statement.count()).toBe(400)
  expect(await db.publication.count({ where: { state: { not: 'published' } } })).toBe(0)
  const made = await fingerprint()

  const again = await generateCounty({ statements: 400, seed: '7' })
  expect(again).toMatchObject({ statements: 400, created: 0, body: { created: false } })
  expect(await fingerprint()).toBe(made)

  const own = process.env['DATABASE_URL']
  const elsewhere = await createTestDatabase()
  try {
    await disconnect()
    process.env['DATABASE_URL'] = elsewhere.url
    await generateCounty({ statements: 400, seed: '7' })
    expect(await fingerprint()).toBe(made)
  } finally {
    await disconnect()
    await elsewhere.drop()
    if (own) process.env['DATABASE_URL'] = own
  }
})

test('its votes keep the rules of procedure, and its motions agree with their votes', async () => {
  await generateCounty({ statements: 900, seed: '1' })
  const votes = await db.vote.findMany()
  expect(votes.length).toBeGreaterThan(50)
  const outcomes = new Set<string>()
  for (const { id, outcome, outcomeReason } of votes) {
    const payload = await storeOf('vote').load(db, id)
    if (!payload) throw new Error('the vote is not there')
    const findings = await checkVote(payload)
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(await outcomeOfVote(db, payload)).toEqual({ outcome, outcomeReason })
    outcomes.add(outcome)
  }
  expect(outcomes).toEqual(new Set(['carried', 'rejected']))
  for (const { id } of await db.motion.findMany()) {
    const payload = await storeOf('motion').load(db, id)
    if (!payload) throw new Error('the motion is not there')
    expect(await motionAgainstVote(db, id, payload)).toEqual([])
  }
})

test('another county does not come into the same body, and none of an impossible size', async () => {
  await generateCounty({ statements: 20, seed: '1' })
  await expect(generateCounty({ statements: 21, seed: '1' })).rejects.toThrow(/anderen Daten/)
  const other = await generateCounty({ statements: 21, seed: '1', body: 'kreis-zwei' })
  expect(other.body).toMatchObject({ hostName: 'kreis-zwei.localhost', created: true })
  for (const statements of [0, -1, 1.5, 1_000_001, Number.NaN])
    await expect(generateCounty({ statements, seed: '1' })).rejects.toThrow(/zwischen 1 und/)
})
