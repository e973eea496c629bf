import { useDatabase } from '@tests/database'
import { describe, expect, test } from 'vitest'
import type { PayloadInput, RecordKind } from '@/domain/record/payloads'
import { readForEditing } from '@/usecases/edit-record'
import { publishDebate, submitDebate } from '@/usecases/publish-debate'
import { saveRecord } from '@/usecases/save-record'
import { searchStatements } from '@/usecases/search-statements'
import { withdrawRecord } from '@/usecases/withdraw-record'
import {
  aCouncil,
  aDebate,
  itemPayload,
  organizationPayload,
  personPayload,
  saved,
  statementPayload,
  type Council,
} from '../usecases/council'

useDatabase()

const REASON = 'Zurückgenommen für diesen Test.'

/** A council whose only statement was published a moment ago, with all that stands around it. */
async function aStatement() {
  const council = await aCouncil()
  const debate = await aDebate(council)
  const factionId = await council.published(
    'organization',
    organizationPayload({ kind: 'faction', slug: 'rot', name: 'Fraktion Rot', shortName: 'Rot' }),
  )
  const { itemId, personId, citations } = debate
  const statement = statementPayload(itemId, personId, {
    factionId,
    passages: [{ kind: 'quote', text: 'Der Radweg kommt.' }],
    citations,
  })
  const statementId = await council.published('statement', statement)
  const search = (q = 'Radweg') => searchStatements(council.bodyId, { q })
  const withdraw = async (id: string) =>
    expect(await withdrawRecord(council.publisher, id, REASON)).toEqual({ ok: true })
  return { council, ...debate, factionId, statementId, search, withdraw }
}

/** Publishes another version of a record. */
async function republish<K extends RecordKind>(
  { bodyId, writer, publish }: Council,
  kind: K,
  id: string,
  change: Partial<PayloadInput<K>>,
): Promise<void> {
  const open = await readForEditing(writer, kind, id)
  const payload = { ...open?.payload, ...change } as PayloadInput<K>
  saved(
    await saveRecord(writer, {
      bodyId,
      kind,
      id,
      payload,
      lock: open?.lock ?? null,
      reason: REASON,
    }),
  )
  await publish(id)
}

describe('when the publication returns', () => {
  test('a statement is found, and its new version instead of the old one', async () => {
    const { council, statementId, search } = await aStatement()
    expect(await search()).toMatchObject({ total: 1, items: [{ id: statementId, version: 1 }] })
    await republish(council, 'statement', statementId, {
      passages: [{ kind: 'quote', text: 'Die Schule bleibt.' }],
    })
    expect((await search()).total).toBe(0)
    expect(await search('Schule')).toMatchObject({ total: 1, items: [{ version: 2 }] })
  })

  test('a draft is not found, and nothing of a new version before it is published', async () => {
    const { council, itemId, personId, statementId, search } = await aStatement()
    await council.draft(
      'statement',
      statementPayload(itemId, personId, { passages: [{ kind: 'quote', text: 'Geheimnis' }] }),
    )
    const open = await readForEditing(council.writer, 'statement', statementId)
    saved(
      await saveRecord(council.writer, {
        bodyId: council.bodyId,
        kind: 'statement',
        id: statementId,
        payload: { ...open?.payload, passages: [{ kind: 'quote', text: 'Geheimnis' }] },
        lock: open?.lock ?? null,
        reason: REASON,
      }),
    )
    expect(await search('Geheimnis')).toMatchObject({ total: 0 })
    expect(await search('Geheimniss')).toMatchObject({ total: 0, suggestion: null })
    expect((await search()).total).toBe(1)
  })

  test('a whole debate is found', async () => {
    const { council, sessionId, personId, citations, search } = await aStatement()
    const itemId = await council.draft('agenda_item', itemPayload(sessionId))
    for (const word of ['Schule', 'Turnhalle'])
      await council.draft(
        'statement',
        statementPayload(itemId, personId, {
          passages: [{ kind: 'paraphrase', text: `Zur ${word}.` }],
          citations,
        }),
      )
    expect(await submitDebate(council.writer, itemId)).toEqual({ ok: true })
    expect((await search('Schule OR Turnhalle')).total).toBe(0)
    expect(await publishDebate(council.publisher, itemId)).toEqual({ ok: true })
    expect((await search('Schule OR Turnhalle')).total).toBe(2)
  })

  test('a renamed person has the new name, in results and facets', async () => {
    const { council, personId, search } = await aStatement()
    const renamed = personPayload({ name: 'Erika Neu', familyName: 'Neu' })
    await republish(council, 'person', personId, { name: renamed.name, familyName: 'Neu' })
    const { items, facets } = await search()
    expect(items[0]?.speaker.person.name).toBe('Erika Neu')
    expect(facets.person).toMatchObject([{ label: 'Erika Neu', count: 1 }])
  })
})

describe('when the withdrawal returns, gone from results, counts and facets is', () => {
  const gone = { total: 0, items: [], next: null, suggestion: null }

  test('a statement', async () => {
    const { statementId, search, withdraw } = await aStatement()
    await withdraw(statementId)
    const result = await search()
    expect(result).toMatchObject(gone)
    for (const values of Object.values(result.facets)) expect(values).toEqual([])
    expect((await search('Radwig')).suggestion).toBeNull()
  })

  test.each(['personId', 'itemId', 'sessionId', 'organizationId'] as const)(
    'what stands in a withdrawn record: %s',
    async (name) => {
      const { search, withdraw, ...ids } = await aStatement()
      expect((await search()).total).toBe(1)
      await withdraw(ids[name])
      expect(await search()).toMatchObject(gone)
      expect((await search('')).total).toBe(0)
    },
  )

  test('a faction, but not what its members said', async () => {
    const { council, factionId, search, withdraw } = await aStatement()
    const byFaction = () => searchStatements(council.bodyId, { faction: ['rot'] })
    expect((await byFaction()).total).toBe(1)
    await withdraw(factionId)
    const { items, facets, total } = await search()
    expect(total).toBe(1)
    expect(items[0]?.speaker.faction).toBeNull()
    expect(facets.faction).toEqual([])
    expect((await byFaction()).total).toBe(0)
  })

  test('a source, but not what it says', async () => {
    const { sourceId, search, withdraw } = await aStatement()
    expect((await search()).items[0]?.citations).toMatchObject([{ sourceId }])
    await withdraw(sourceId)
    expect(await search()).toMatchObject({ total: 1, items: [{ citations: [] }] })
  })

  test('a matter as a filter', async () => {
    const { council, itemId, search, withdraw } = await aStatement()
    const matterId = await council.published('matter', {
      slug: 'radwege',
      title: 'Radwege',
    } as PayloadInput<'matter'>)
    await republish(council, 'agenda_item', itemId, { matterId })
    const byMatter = () => searchStatements(council.bodyId, { matter: ['radwege'] })
    expect((await byMatter()).total).toBe(1)
    await withdraw(matterId)
    expect((await byMatter()).total).toBe(0)
    expect((await search()).total).toBe(1)
  })

  test.each(['session', 'agenda_item'] as const)(
    'what was said in a %s that is made nichtöffentlich, until it is public again',
    async (kind) => {
      const { council, sessionId, itemId, search } = await aStatement()
      const id = kind === 'session' ? sessionId : itemId
      await republish(council, kind, id, { isPublic: false })
      expect(await search()).toMatchObject(gone)
      await republish(council, kind, id, { isPublic: true })
      expect((await search()).total).toBe(1)
    },
  )

  test('the name of whom somebody answered', async () => {
    const { council, itemId, personId, statementId, citations, search, withdraw } =
      await aStatement()
    const other = await council.published('person', personPayload({ name: 'Otto Andere' }))
    await council.published(
      'statement',
      statementPayload(itemId, other, {
        replyToId: statementId,
        passages: [{ kind: 'quote', text: 'Eine Erwiderung.' }],
        citations,
      }),
    )
    expect((await search('Erwiderung')).items[0]?.replyTo).toMatchObject({ id: statementId })
    await withdraw(personId)
    expect(await search('Erwiderung')).toMatchObject({ total: 1, items: [{ replyTo: null }] })
  })
})
