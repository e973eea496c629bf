import { expect, test } from 'vitest'
import { AnswerDurations, kindOf } from '@/server/metrics/durations'

test.each([
  ['/', 'rendered'],
  ['/sitzungen/2021-06-25/top-5.1', 'rendered'],
  ['/api/v1/statements', 'api'],
  ['/oparl/v1.1/system', 'file'],
  ['/daten/votes.csv', 'file'],
  ['/sitzungen/kreistag-2021-06/niederschrift.pdf', 'file'],
  ['/_next/static/chunks/main', 'file'],
  ['/seite.js', 'file'],
  ['/healthz', null],
  ['/readyz', null],
  ['/metrics', null],
])('%s is %s', (path, kind) => {
  expect(kindOf(path)).toBe(kind)
})

test('answers are counted by kind and class of status, in buckets that hold the ones before', async () => {
  const durations = new AnswerDurations()
  durations.add('memory', 200, 0.0001)
  durations.add('memory', 304, 0.0001)
  durations.add('rendered', 200, 0.003)
  durations.add('rendered', 200, 0.005)
  durations.add('rendered', 200, 60)
  const { type, values } = await durations.get()
  expect(type).toBe('histogram')
  const read = (name: string, kind: string, status: string, le?: number | string) =>
    values.find(
      ({ metricName, labels }) =>
        metricName === `wortlaut_answer_duration_seconds_${name}` &&
        labels.kind === kind &&
        labels.status === status &&
        ('le' in labels ? labels.le : undefined) === le,
    )?.value
  expect(read('count', 'memory', '2xx')).toBe(1)
  expect(read('count', 'memory', '3xx')).toBe(1)
  expect(read('bucket', 'rendered', '2xx', 0.0025)).toBe(0)
  expect(read('bucket', 'rendered', '2xx', 0.005)).toBe(2)
  expect(read('bucket', 'rendered', '2xx', 10)).toBe(2)
  expect(read('bucket', 'rendered', '2xx', '+Inf')).toBe(3)
  expect(read('count', 'rendered', '2xx')).toBe(3)
  expect(read('sum', 'rendered', '2xx')).toBeCloseTo(60.008)
  expect(read('count', 'api', '2xx')).toBeUndefined()
})
