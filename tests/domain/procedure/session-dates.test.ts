import { describe, expect, it } from 'vitest'
import { nrwRules, RulesOfProcedure } from '@/domain/procedure/rules'
import { checkConvening, type Convening } from '@/domain/procedure/session-dates'

const usual: Convening = {
  organizationKind: 'council',
  day: '2026-12-11',
  invitedOn: '2026-12-01',
  termStart: '2025-11-01',
  previous: { day: '2026-10-02' },
  rules: RulesOfProcedure.parse({ convening: { invitationDays: 10 } }),
}
const kept = (convening: Partial<Convening>) =>
  checkConvening({ ...usual, ...convening }).map(({ rule, kept: answer }) => [rule, answer])

describe('the day of a session and its invitation', () => {
  it('is checked against the period of the Geschäftsordnung', () => {
    expect(kept({})).toEqual([
      ['invitation', false],
      ['next-session', true],
    ])
    expect(kept({ invitedOn: '2026-11-30' })[0]).toEqual(['invitation', true])
    expect(checkConvening(usual)[0]?.explanation).toContain('nicht gewahrt')
    expect(checkConvening(usual)[0]?.explanation).toContain('10\u00a0Tagen')
  })

  it('is unknown where that period is not set, and not told without a day', () => {
    expect(kept({ rules: nrwRules })[0]).toEqual(['invitation', null])
    expect(kept({ invitedOn: null })).toEqual([['next-session', true]])
    expect(kept({ day: null })).toEqual([])
  })

  it('is checked against six weeks for the first session and three months for the others', () => {
    expect(kept({ previous: null, day: '2025-12-13', invitedOn: null })).toEqual([
      ['first-session', true],
    ])
    expect(kept({ previous: null, day: '2025-12-14', invitedOn: null })).toEqual([
      ['first-session', false],
    ])
    const late = checkConvening({ ...usual, previous: { day: '2026-09-10' }, invitedOn: null })
    expect(late[0]?.kept).toBe(false)
    expect(late[0]?.explanation).toContain('10.\u00a0Dezember 2026')
    expect(late[0]?.explanation).toContain('Der 11.\u00a0Dezember 2026 liegt danach.')
  })

  it('sets no rhythm for committees, nor from a day that is not known', () => {
    expect(kept({ organizationKind: 'committee', invitedOn: null })).toEqual([])
    expect(kept({ previous: { day: null }, invitedOn: null })).toEqual([])
    expect(kept({ previous: null, termStart: null, invitedOn: null })).toEqual([])
  })
})
