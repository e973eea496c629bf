import { describe, expect, test } from 'vitest'
import { FollowUpList } from '@/components/matters/follow-up-list'
import type { FollowUpView } from '@/domain/record/views'
import { textOf } from './render'

const followUp: FollowUpView = {
  id: '1',
  text: 'Den Radweg bauen.',
  organization: null,
  motion: null,
  due: '2026-11-27',
  dueLatest: '2026-11-27',
  state: 'open',
  citations: [],
}

const shown = (over: Partial<FollowUpView>, today = '2026-11-28') =>
  textOf(<FollowUpList followUps={[{ ...followUp, ...over }]} today={today} />)

describe('what is owed on a matter', () => {
  test('says in words since when it is overdue', () => {
    expect(shown({})).toContain('Frist abgelaufen am 27.\u00a0November 2026')
    expect(shown({ state: 'in_progress' })).toContain('Frist abgelaufen')
  })

  test.each([
    ['its last day is today', {}, '2026-11-27'],
    ['it is done', { state: 'done' }, '2026-11-28'],
    ['how far it is was not reported', { state: 'unknown' }, '2026-11-28'],
    ['it has no deadline', { due: null, dueLatest: null }, '2026-11-28'],
  ] as const)('is not overdue when %s', (_, over, today) => {
    expect(shown(over, today)).not.toContain('Frist abgelaufen')
  })
})
