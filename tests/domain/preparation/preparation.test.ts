import { describe, expect, it, test } from 'vitest'
import { freeSlug } from '@/domain/preparation/free-slug'
import {
  approvalTitle,
  genitive,
  isApproval,
  isStanding,
  nextSessionTitle,
} from '@/domain/preparation/session-title'
import { nextStep, stepsOf, type SessionProgress } from '@/domain/preparation/steps'

describe('the title of the next session', () => {
  it('is that of the last one with the next number', () => {
    expect(
      nextSessionTitle(['4. Sitzung des Kreistags', 'Sondersitzung des Kreistags'], 'Kreistag'),
    ).toBe('5. Sitzung des Kreistags')
    expect(nextSessionTitle(['2. Sitzung des KA', '10. Sitzung des KA', '9. Sitzung'], 'X')).toBe(
      '11. Sitzung',
    )
  })

  it('counts the sessions of the term where none has a number', () => {
    expect(nextSessionTitle([], 'Kreistag Siegen-Wittgenstein')).toBe(
      '1. Sitzung des Kreistags Siegen-Wittgenstein',
    )
    expect(nextSessionTitle(['Kreistag im Juni'], 'Ausschuss für Bildung')).toBe(
      '2. Sitzung des Ausschusses für Bildung',
    )
  })

  test.each([
    ['Kreisausschuss', 'des Kreisausschusses'],
    ['Seniorenbeirat', 'des Seniorenbeirats'],
    ['Schulkommission', 'der Schulkommission'],
    ['Runder Tisch', null],
  ])('%s: %s', (name, expected) => {
    expect(genitive(name)).toBe(expected)
  })
})

describe('items that stand on every agenda', () => {
  test.each([
    ['Genehmigung der Niederschrift über die 4. Sitzung', true],
    ['Mitteilungen', true],
    ['Mitteilungen der Verwaltung', true],
    ['Anfragen', true],
    ['Einwohnerfragestunde', true],
    ['Verschiedenes', true],
    ['Anfragenkatalog zum Nahverkehr', false],
    ['Haushaltssatzung 2027', false],
  ])('%s: %s', (title, expected) => {
    expect(isStanding(title)).toBe(expected)
  })

  it('approve the minutes of the session before', () => {
    expect(isApproval('Genehmigung der Niederschrift')).toBe(true)
    expect(isApproval('Mitteilungen')).toBe(false)
    expect(approvalTitle({ title: '4. Sitzung des Kreistags', date: '2026-06-12' })).toBe(
      'Genehmigung der Niederschrift über die 4. Sitzung des Kreistags vom 12.\u00a0Juni 2026',
    )
    expect(approvalTitle({ title: '4. Sitzung', date: null })).toBe(
      'Genehmigung der Niederschrift über die 4. Sitzung',
    )
  })
})

describe('an address from a title', () => {
  it('is unlike those that are taken, and never empty', () => {
    expect(freeSlug('Haushalt', new Set(), 'top')).toBe('haushalt')
    expect(freeSlug('Haushalt', new Set(['haushalt', 'haushalt-2']), 'top')).toBe('haushalt-3')
    expect(freeSlug('§§§', new Set(), 'top')).toBe('top')
    expect(freeSlug('x'.repeat(1000), new Set(['x'.repeat(110)]), 'top')).toHaveLength(112)
  })
})

describe('the steps of a session', () => {
  const ready: SessionProgress = {
    state: 'planned',
    isPublished: true,
    dayKnown: true,
    startKnown: true,
    placeKnown: true,
    seatsKnown: true,
    itemCount: 3,
    hiddenItems: 0,
    doubledNumbers: 0,
    invitedOn: '2026-12-01',
    minutes: null,
  }
  const nothing: SessionProgress = {
    ...ready,
    isPublished: false,
    dayKnown: false,
    startKnown: false,
    placeKnown: false,
    seatsKnown: false,
    itemCount: 0,
    invitedOn: null,
  }

  it('lead from preparation to approved minutes', () => {
    expect(nextStep(nothing)).toBe('prepare')
    expect(nextStep({ ...ready, invitedOn: null })).toBe('invite')
    expect(nextStep({ ...ready, hiddenItems: 2 })).toBe('invite')
    expect(nextStep(ready)).toBe('desk')
    expect(nextStep({ ...ready, state: 'closed' })).toBe('minutes')
    expect(nextStep({ ...ready, state: 'closed', minutes: 'draft' })).toBe('minutes')
    expect(nextStep({ ...ready, state: 'closed', minutes: 'signed' })).toBe('approve')
    expect(nextStep({ ...ready, state: 'closed', minutes: 'approved' })).toBeNull()
  })

  it('do not go back before a session that has begun', () => {
    expect(nextStep({ ...nothing, state: 'running' })).toBe('desk')
    expect(nextStep({ ...nothing, state: 'closed' })).toBe('minutes')
  })

  it('are none for a session that was called off', () => {
    expect(stepsOf({ ...ready, state: 'cancelled' })).toEqual([])
    expect(nextStep({ ...ready, state: 'cancelled' })).toBeNull()
  })

  it('say what is missing in words', () => {
    const missing = stepsOf({ ...nothing, doubledNumbers: 2, hiddenItems: 1 }).flatMap(
      (step) => step.missing,
    )
    expect(missing).toContain('Die Tagesordnung hat noch keinen Punkt.')
    expect(missing).toContain('Auf der Tagesordnung sind 2 Nummern doppelt vergeben.')
    expect(missing).toContain('1 Punkt des öffentlichen Teils ist noch nicht veröffentlicht.')
    expect(stepsOf(nothing).map(({ state }) => state)).toEqual([
      'open',
      'open',
      'open',
      'waiting',
      'waiting',
    ])
  })
})
