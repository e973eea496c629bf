import { describe, expect, test } from 'vitest'
import { textOf } from '@/domain/document/plain-text'
import type { MinutesSource } from '@/domain/minutes/content/context'
import { minutesDocument } from '@/domain/minutes/content/document'
import { aDesk, aSource, item, meta, motion, vote } from './a-session'

const AT = '2026-06-24T08:00:00.000Z'
const text = (source: MinutesSource, version: 'public' | 'full') =>
  textOf(minutesDocument(source, version, AT))

describe('the public edition of minutes', () => {
  test('does not repeat an objection, which may quote what is not public', () => {
    const objection = {
      id: 'o',
      raisedBy: 'Erika Muster',
      raisedOn: '2026-07-01',
      text: 'Beim Grundstück fehlt der Preis.',
      decision: 'Der Preis wird ergänzt.',
      decidedOn: '2026-07-08',
    }
    const source = aSource({ meta: meta({ state: 'signed', objections: [objection] }) })
    expect(text(source, 'full')).toContain('Beim Grundstück fehlt der Preis.')
    expect(text(source, 'public')).not.toMatch(/Grundstück|Preis|Muster/)
    expect(text(source, 'public')).toContain('eine Einwendung')
  })

  test('does not tell what was overruled about a record that is gone: it may have been a closed one', () => {
    const overruled = [
      {
        id: 'x',
        agendaItemId: 'gone' as const,
        at: AT,
        reason: 'Der Käufer wartet.',
        findings: [{ rule: 'r', path: '', message: 'Der Punkt ist zu.', paragraph: null }],
      },
    ]
    const source = aSource({ overruled })
    expect(text(source, 'full')).toContain('Der Käufer wartet.')
    expect(text(source, 'public')).not.toContain('Der Käufer wartet.')
  })
})

describe('minutes of a vote', () => {
  test('tell no position of a faction in a secret one, whatever was recorded', () => {
    const one = item()
    const moved = motion(one.id)
    const faction = {
      id: '0f9b1f6e-1a6b-4c53-9d3a-1f5f1d9b6c11',
      name: 'FWG',
      shortName: 'FWG',
      color: null,
    }
    const secret = vote(moved.id, {
      method: 'secret',
      factionVotes: [
        { organizationId: faction.id, position: 'no', yes: null, no: 4, abstain: null },
      ],
    })
    const state = aDesk({ items: [one], motions: [moved], votes: [secret], factions: [faction] })
    expect(text(aSource({ state }), 'full')).not.toContain('FWG')
  })

  test('do not claim that an item was not called where nobody recorded when', () => {
    const one = item()
    const moved = motion(one.id)
    const state = aDesk({ items: [one], motions: [moved], votes: [vote(moved.id)] })
    expect(text(aSource({ state }), 'full')).not.toContain('nicht aufgerufen')
  })
})
