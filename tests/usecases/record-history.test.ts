import { describe, expect, it } from 'vitest'
import { readForEditing } from '@/usecases/edit-record'
import { recordHistory } from '@/usecases/record-history'
import { readForReview } from '@/usecases/review-record'
import { saveRecord } from '@/usecases/save-record'
import { submitRecord } from '@/usecases/submit-record'
import { withdrawRecord } from '@/usecases/withdraw-record'
import { useDatabase } from '../database'
import {
  aCouncil,
  aDebate,
  motionPayload,
  organizationPayload,
  saved,
  statementPayload,
  type Council,
} from './council'

useDatabase()

const REASON = 'In der Niederschrift steht es anders.'

async function change(council: Council, id: string, over: object): Promise<void> {
  const open = await readForEditing(council.writer, 'motion', id)
  saved(
    await saveRecord(council.writer, {
      bodyId: council.bodyId,
      kind: 'motion',
      id,
      payload: { ...open?.payload, ...over },
      lock: open?.lock ?? null,
      reason: REASON,
    }),
  )
}

describe('the history of a record', () => {
  it('names every version with who, why and what changed, the latest first', async () => {
    const council = await aCouncil()
    const { itemId, organizationId, citations } = await aDebate(council)
    const faction = await council.published(
      'organization',
      organizationPayload({ kind: 'faction', name: 'Die Fraktion' }),
    )
    const id = await council.published(
      'motion',
      motionPayload(itemId, {
        citations,
        moverReported: true,
        movers: [{ organizationId, personId: null }],
      }),
    )
    await change(council, id, {
      outcome: 'rejected',
      movers: [{ organizationId: faction, personId: null }],
    })
    await council.publish(id)

    expect(await recordHistory(council.writer, id)).toMatchObject([
      {
        version: 2,
        actor: 'Prüfer',
        reason: REASON,
        withdrawn: false,
        changes: [
          { label: 'Ergebnis', before: 'angenommen', after: 'abgelehnt' },
          {
            label: 'Antragsteller 1: Fraktion oder Stelle',
            before: 'Kreistag',
            after: 'Die Fraktion',
          },
        ],
      },
      { version: 1, reason: 'Erstveröffentlichung', changes: [] },
    ])
  })

  it('tells of a withdrawal', async () => {
    const council = await aCouncil()
    const id = await council.published('organization', organizationPayload())
    expect(await withdrawRecord(council.publisher, id, REASON)).toEqual({ ok: true })
    expect(await recordHistory(council.writer, id)).toMatchObject([
      { version: 2, withdrawn: true, reason: REASON, changes: [] },
      { version: 1, withdrawn: false },
    ])
  })

  it('is empty for a draft, and there is none of what does not exist', async () => {
    const council = await aCouncil()
    const id = await council.draft('organization', organizationPayload())
    expect(await recordHistory(council.writer, id)).toEqual([])
    expect(await recordHistory(council.writer, '01900000-0000-7000-8000-000000000000')).toBeNull()
  })
})

describe('what a reviewer reads', () => {
  it('is every value in words, without changes as long as nothing is public', async () => {
    const council = await aCouncil()
    const { itemId, personId, citations } = await aDebate(council)
    const id = await council.draft(
      'statement',
      statementPayload(itemId, personId, { citations, stance: 'against' }),
    )
    const review = await readForReview(council.publisher, id)
    expect(review?.changes).toBeNull()
    const told = (review?.values ?? []).map(({ label, value }) => `${label} = ${String(value)}`)
    expect(told).toEqual([
      'Tagesordnungspunkt = TOP 1: Haushalt',
      'Reihenfolge = 0',
      'Person = Erika Muster',
      'Haltung = dagegen',
      'Erklärung zu Protokoll = nein',
      'Passage 1 = Art: wörtlich; Text: Das ist der Wortlaut.',
      'Beleg 1 = Quelle: Niederschrift; Fundstelle: Seite 3',
    ])
  })

  it('shows the pending version of a published record against the public one', async () => {
    const council = await aCouncil()
    const { itemId, citations } = await aDebate(council)
    const id = await council.published('motion', motionPayload(itemId, { citations }))
    await change(council, id, { title: 'Neuer Titel' })
    await submitRecord(council.writer, id)
    const review = await readForReview(council.publisher, id)
    expect(review?.changes).toEqual([
      { path: 'title', label: 'Titel', before: 'Antrag', after: 'Neuer Titel' },
    ])
    expect(review?.values).toContainEqual({ path: 'title', label: 'Titel', value: 'Neuer Titel' })
  })
})
