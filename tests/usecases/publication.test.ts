import { describe, expect, it } from 'vitest'
import { db } from '@/db/client'
import { findBrokenLink, type RevisionContent } from '@/domain/evidence/revision-hash'
import { discardChange } from '@/usecases/discard-change'
import { readForEditing } from '@/usecases/edit-record'
import { publishDebate, submitDebate } from '@/usecases/publish-debate'
import { publishRecord } from '@/usecases/publish-record'
import { returnRecord } from '@/usecases/return-record'
import { saveRecord } from '@/usecases/save-record'
import { searchStatements } from '@/usecases/search-statements'
import { submitRecord } from '@/usecases/submit-record'
import { withdrawRecord } from '@/usecases/withdraw-record'
import { anActor } from '../actors'
import { useDatabase } from '../database'
import {
  aCouncil,
  aDebate,
  itemPayload,
  motionPayload,
  personPayload,
  saved,
  statementPayload,
  votePayload,
} from './council'

useDatabase()

const find = async (bodyId: string, q: string) => (await searchStatements(bodyId, { q })).total

describe('from draft to public', () => {
  it('whoever wrote a record does not publish it', async () => {
    const council = await aCouncil()
    const id = await council.draft('person', personPayload())
    const author = { ...council.writer, role: 'administrator' as const }
    expect(await submitRecord(author, id)).toEqual({ ok: true })
    expect(await publishRecord(author, id)).toMatchObject({ ok: false })
    expect(await publishRecord(council.publisher, id)).toEqual({ ok: true })
  })

  it('in a one-person office whoever wrote may publish', async () => {
    const council = await aCouncil()
    await db.body.update({
      where: { id: council.bodyId },
      data: { singlePersonOffice: true },
    })
    const id = await council.draft('person', personPayload())
    expect(await submitRecord(council.writer, id)).toEqual({ ok: true })
    expect(await publishRecord(council.writer, id)).toEqual({ ok: true })
  })

  it('nothing is published without review, and a correction during review goes back to draft', async () => {
    const council = await aCouncil()
    const id = await council.draft('person', personPayload())
    expect(await publishRecord(council.publisher, id)).toMatchObject({ ok: false })
    await submitRecord(council.writer, id)
    const second = await anActor('editor')
    const open = await readForEditing(second, 'person', id)
    saved(
      await saveRecord(second, {
        bodyId: council.bodyId,
        kind: 'person',
        id,
        payload: { ...open?.payload, name: 'Erika Mustermann' },
        lock: open?.lock ?? null,
      }),
    )
    expect(await publishRecord(council.publisher, id)).toMatchObject({ ok: false })
  })

  it('a reviewer returns a record, but does not write', async () => {
    const council = await aCouncil()
    const id = await council.draft('person', personPayload())
    await submitRecord(council.writer, id)
    expect(await returnRecord(council.publisher, id)).toEqual({ ok: true })
    const result = await saveRecord(council.publisher, {
      bodyId: council.bodyId,
      kind: 'person',
      id: null,
      payload: personPayload(),
      lock: null,
    })
    expect(result).toMatchObject({ ok: false, kind: 'forbidden' })
  })

  it('a statement without a source is not published, by use case or by database', async () => {
    const council = await aCouncil()
    const { itemId, personId } = await aDebate(council)
    const id = await council.draft('statement', statementPayload(itemId, personId))
    await submitRecord(council.writer, id)
    expect(await publishRecord(council.publisher, id)).toMatchObject({
      ok: false,
      errors: [{ path: 'citations' }],
    })
    await expect(
      db.publication.update({ where: { id }, data: { state: 'published', version: 1 } }),
    ).rejects.toThrow(/cites no source/)
  })

  it('a statement in an unpublished debate is not published', async () => {
    const council = await aCouncil()
    const { sessionId, personId, citations } = await aDebate(council)
    const itemId = await council.draft('agenda_item', itemPayload(sessionId))
    const id = await council.draft('statement', statementPayload(itemId, personId, { citations }))
    await submitRecord(council.writer, id)
    expect(await publishRecord(council.publisher, id)).toMatchObject({
      ok: false,
      errors: [{ path: 'agendaItemId' }],
    })
  })

  it('a whole debate is submitted and published in one step, or not at all', async () => {
    const council = await aCouncil()
    const { sessionId, personId, citations } = await aDebate(council)
    const itemId = await council.draft('agenda_item', itemPayload(sessionId))
    const motionId = await council.draft('motion', motionPayload(itemId, { citations }))
    const voteId = await council.draft('vote', votePayload(motionId, { citations }))
    const open = await council.draft('statement', statementPayload(itemId, personId))
    expect(await submitDebate(council.writer, itemId)).toEqual({ ok: true })
    expect(await publishDebate(council.publisher, itemId)).toMatchObject({ ok: false })
    const states = () =>
      db.publication.findMany({
        where: { id: { in: [itemId, motionId, voteId, open] } },
        select: { state: true },
      })
    expect(new Set((await states()).map(({ state }) => state))).toEqual(new Set(['in_review']))
    await returnRecord(council.publisher, open)
    await discardChange(council.writer, open)
    expect(await publishDebate(council.publisher, itemId)).toEqual({ ok: true })
    expect((await states()).map(({ state }) => state)).toEqual(Array(3).fill('published'))
  })

  it('a draft that others need is not discarded; a published record never', async () => {
    const council = await aCouncil()
    const { sessionId, personId } = await aDebate(council)
    const itemId = await council.draft('agenda_item', itemPayload(sessionId))
    const statementId = await council.draft('statement', statementPayload(itemId, personId))
    expect(await discardChange(council.writer, itemId)).toMatchObject({ ok: false })
    expect(await discardChange(council.writer, statementId)).toEqual({ ok: true })
    expect(await discardChange(council.writer, itemId)).toEqual({ ok: true })
    expect(await discardChange(council.writer, sessionId)).toMatchObject({ ok: false })
  })
})

describe('nobody drops or takes back another’s work', () => {
  it('a clerk neither discards nor returns what somebody else wrote', async () => {
    const council = await aCouncil()
    const { itemId, personId } = await aDebate(council)
    const id = await council.draft('statement', statementPayload(itemId, personId))
    const clerk = await anActor('clerk')
    expect(await discardChange(clerk, id)).toMatchObject({ ok: false })
    await submitRecord(council.writer, id)
    expect(await returnRecord(clerk, id)).toMatchObject({ ok: false })
    expect(await discardChange(council.writer, id)).toMatchObject({ ok: false })
    expect(await returnRecord(council.writer, id)).toEqual({ ok: true })
    expect(await discardChange(council.writer, id)).toEqual({ ok: true })
  })
})

describe('a change to a published record', () => {
  async function published() {
    const council = await aCouncil()
    const { itemId, personId, citations } = await aDebate(council)
    const payload = statementPayload(itemId, personId, {
      citations,
      passages: [{ kind: 'quote', text: 'Urfassung des Zitats' }],
    })
    const id = await council.published('statement', payload)
    const change = async (text: string, reason = 'Hörfehler in der Mitschrift berichtigt') => {
      const open = await readForEditing(council.writer, 'statement', id)
      return saveRecord(council.writer, {
        bodyId: council.bodyId,
        kind: 'statement',
        id,
        payload: { ...payload, passages: [{ kind: 'quote', text }] },
        lock: open?.lock ?? null,
        reason,
      })
    }
    return { council, id, payload, change }
  }

  it('asks for a reason', async () => {
    const { change } = await published()
    expect(await change('Neufassung', '  ')).toMatchObject({
      ok: false,
      kind: 'invalid',
      errors: [{ path: 'reason' }],
    })
  })

  it('leaves the old words public until it is published, then both are kept', async () => {
    const { council, id, change } = await published()
    saved(await change('Neufassung des Zitats'))
    expect(await find(council.bodyId, 'Urfassung')).toBe(1)
    expect(await find(council.bodyId, 'Neufassung')).toBe(0)
    await council.publish(id)
    expect(await find(council.bodyId, 'Urfassung')).toBe(0)
    expect(await find(council.bodyId, 'Neufassung')).toBe(1)

    const revisions = await db.revision.findMany({
      where: { publicationId: id },
      orderBy: { version: 'asc' },
      include: { correction: true },
    })
    expect(revisions.map(({ version }) => version)).toEqual([1, 2])
    expect(JSON.stringify(revisions[1]?.before)).toContain('Urfassung')
    expect(revisions[1]?.correction?.notice).toBe('Hörfehler in der Mitschrift berichtigt')
    const chain = revisions.map((revision) => ({
      ...revision,
      recordType: 'statement',
      recordId: id,
      at: revision.at.toISOString(),
    })) as unknown as (RevisionContent & { hash: string })[]
    expect(findBrokenLink(chain)).toBeNull()
  })

  it('can be discarded, and nothing has changed', async () => {
    const { council, id, change } = await published()
    saved(await change('Neufassung'))
    expect(await discardChange(council.writer, id)).toEqual({ ok: true })
    expect((await readForEditing(council.writer, 'statement', id))?.payload.passages).toEqual([
      { kind: 'quote', text: 'Urfassung des Zitats' },
    ])
  })

  it('is checked by the database before it is kept aside', async () => {
    const { council, id, payload } = await published()
    const open = await readForEditing(council.writer, 'statement', id)
    expect(
      await saveRecord(council.writer, {
        bodyId: council.bodyId,
        kind: 'statement',
        id,
        payload: { ...payload, replyToId: id },
        lock: open?.lock ?? null,
        reason: 'Antwort auf sich selbst',
      }),
    ).toMatchObject({ ok: false, kind: 'invalid', errors: [{ path: 'replyToId' }] })
  })

  it('withdrawing hides it and keeps its history', async () => {
    const { council, id } = await published()
    expect(await withdrawRecord(council.publisher, id, 'zu kurz')).toMatchObject({ ok: false })
    expect(
      await withdrawRecord(council.publisher, id, 'Persönlichkeitsrechte Dritter berührt'),
    ).toEqual({ ok: true })
    expect(await find(council.bodyId, 'Urfassung')).toBe(0)
    expect(await db.revision.count({ where: { publicationId: id } })).toBe(2)
  })

  it('the history refuses every change', async () => {
    const { id } = await published()
    const where = { publicationId: id }
    await expect(db.revision.updateMany({ where, data: { reason: 'anders' } })).rejects.toThrow()
    await expect(db.revision.deleteMany({ where })).rejects.toThrow()
    await expect(db.$executeRawUnsafe('TRUNCATE "Revision" CASCADE')).rejects.toThrow()
  })
})

describe('two editors at once', () => {
  it('the second is told, is given the other version, and nothing is overwritten', async () => {
    const council = await aCouncil()
    const payload = personPayload({ description: 'erste' })
    const id = await council.draft('person', payload)
    const second = await anActor('editor', 'Zweite')
    const lock = (await readForEditing(council.writer, 'person', id))?.lock ?? null
    const save = (actor: typeof second, description: string) =>
      saveRecord(actor, {
        bodyId: council.bodyId,
        kind: 'person',
        id,
        payload: { ...payload, description },
        lock,
      })
    saved(await save(council.writer, 'Fassung A'))
    const result = await save(second, 'Fassung B')
    expect(result).toMatchObject({
      ok: false,
      kind: 'conflict',
      theirs: { description: 'Fassung A' },
      theirName: 'Schreiberin',
    })
  })

  it('of two that save in the same moment exactly one wins', async () => {
    const council = await aCouncil()
    const payload = personPayload()
    const id = await council.draft('person', payload)
    const lock = (await readForEditing(council.writer, 'person', id))?.lock ?? null
    const results = await Promise.all(
      ['A', 'B', 'C'].map((description) =>
        saveRecord(council.writer, {
          bodyId: council.bodyId,
          kind: 'person',
          id,
          payload: { ...payload, description },
          lock,
        }),
      ),
    )
    expect(results.filter((result) => result.ok)).toHaveLength(1)
  })
})

describe('what is entered is checked', () => {
  it('an address that a renamed record had is never given to another', async () => {
    const council = await aCouncil()
    const payload = personPayload()
    const id = await council.published('person', payload)
    const open = await readForEditing(council.writer, 'person', id)
    saved(
      await saveRecord(council.writer, {
        bodyId: council.bodyId,
        kind: 'person',
        id,
        payload: { ...payload, slug: 'neuer-name' },
        lock: open?.lock ?? null,
        reason: 'Name nach Heirat geändert',
      }),
    )
    await council.publish(id)
    expect(
      await saveRecord(council.writer, {
        bodyId: council.bodyId,
        kind: 'person',
        id: null,
        payload: personPayload({ slug: payload.slug }),
        lock: null,
      }),
    ).toMatchObject({ ok: false, errors: [{ path: 'slug' }] })
  })

  it('two records do not share an address', async () => {
    const council = await aCouncil()
    const payload = personPayload()
    await council.draft('person', payload)
    expect(
      await saveRecord(council.writer, {
        bodyId: council.bodyId,
        kind: 'person',
        id: null,
        payload,
        lock: null,
      }),
    ).toMatchObject({ ok: false, kind: 'invalid', errors: [{ path: 'slug' }] })
  })

  it('a record of another body or kind cannot be named', async () => {
    const council = await aCouncil()
    const other = await aCouncil()
    const foreign = await aDebate(other)
    const own = await aDebate(council)
    for (const personId of [foreign.personId, own.organizationId])
      expect(
        await saveRecord(council.writer, {
          bodyId: council.bodyId,
          kind: 'statement',
          id: null,
          payload: statementPayload(own.itemId, personId),
          lock: null,
        }),
      ).toMatchObject({ ok: false, kind: 'invalid', errors: [{ path: 'personId' }] })
  })

  it('implausible figures are refused at their field, unless a reason is given', async () => {
    const council = await aCouncil()
    const { itemId } = await aDebate(council)
    const motionId = await council.draft('motion', motionPayload(itemId))
    const save = (overruleReason: string | null) =>
      saveRecord(council.writer, {
        bodyId: council.bodyId,
        kind: 'vote',
        id: null,
        payload: votePayload(motionId, { present: 40, overruleReason }),
        lock: null,
      })
    const result = await save(null)
    expect(result).toMatchObject({ ok: false, kind: 'invalid' })
    saved(await save('Die Auszählung wurde von der Sitzungsleitung so festgestellt.'))
  })

  it('the outcome of a vote follows from its counts', async () => {
    const council = await aCouncil()
    const { itemId } = await aDebate(council)
    const motionId = await council.draft('motion', motionPayload(itemId))
    const carried = await council.draft('vote', votePayload(motionId))
    const tied = await council.draft('vote', votePayload(motionId, { yes: 24 }))
    expect(await db.vote.findUnique({ where: { id: carried } })).toMatchObject({
      outcome: 'carried',
      abstain: null,
    })
    expect(await db.vote.findUnique({ where: { id: tied } })).toMatchObject({
      outcome: 'rejected',
    })
  })

  it('a secret vote keeps no faction’s choice', async () => {
    const council = await aCouncil()
    const { itemId, organizationId } = await aDebate(council)
    const motionId = await council.draft('motion', motionPayload(itemId))
    const result = await saveRecord(council.writer, {
      bodyId: council.bodyId,
      kind: 'vote',
      id: null,
      payload: votePayload(motionId, {
        method: 'secret',
        overruleReason: 'Trotzdem so eintragen',
        factionVotes: [{ organizationId, position: 'yes', yes: null, no: null, abstain: null }],
      }),
      lock: null,
    })
    expect(result).toMatchObject({ ok: false, kind: 'invalid', errors: [{ path: 'method' }] })
  })
})
