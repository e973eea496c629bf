import { expect, test } from 'vitest'
import { isOver } from '@/domain/live/view'

const AT = '2021-06-25T19:00:00Z'
const daysLater = (days: number) => new Date(Date.parse(AT) + days * 86_400_000)

test('a closed session is followed for a week more: results may still be released', () => {
  expect(isOver({ state: 'closed', at: AT }, daysLater(0))).toBe(false)
  expect(isOver({ state: 'closed', at: AT }, daysLater(6.9))).toBe(false)
  expect(isOver({ state: 'closed', at: AT }, daysLater(7.1))).toBe(true)
})

test('a session that runs is followed however long it is silent, one of which nothing was told or that is cancelled never', () => {
  expect(isOver({ state: 'running', at: AT }, daysLater(30))).toBe(false)
  expect(isOver({ state: 'planned', at: null }, daysLater(0))).toBe(false)
  expect(isOver({ state: 'closed', at: null }, daysLater(0))).toBe(true)
  expect(isOver({ state: 'cancelled', at: AT }, daysLater(0))).toBe(true)
})
