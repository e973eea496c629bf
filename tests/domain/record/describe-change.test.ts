import { expect, test } from 'vitest'
import { describeChanges } from '@/domain/record/describe-change'

const told = (before: boolean | undefined, after: boolean) =>
  describeChanges('statement', [{ path: 'isForRecord', before, after }], () => null)

test('a mark that a version did not have yet is told once it is set', () => {
  expect(told(undefined, false)).toEqual([])
  expect(told(undefined, true)).toMatchObject([{ label: 'Erklärung zu Protokoll', after: 'ja' }])
  expect(told(true, false)).toMatchObject([{ before: 'ja', after: 'nein' }])
})
