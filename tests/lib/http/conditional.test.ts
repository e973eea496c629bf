import { describe, expect, test } from 'vitest'
import { entityTag, isNotModified, lastModified } from '@/lib/http/conditional'

const at = (second: string) => new Date(`2021-06-25T18:00:${second}Z`)

describe('the date of the last change', () => {
  test('is that of the change once its second is over', () => {
    expect(lastModified(at('10.900'), at('11.000'))).toBe('Fri, 25 Jun 2021 18:00:10 GMT')
  })

  test('cannot be mistaken for a second change within the same second', () => {
    const sent = new Headers({ 'If-Modified-Since': lastModified(at('10.100'), at('10.500')) })
    expect(isNotModified(sent, { tag: '"new"', changed: at('10.700') })).toBe(false)
  })

  test('is never later than the answer', () => {
    expect(Date.parse(lastModified(at('59.000'), at('10.000')))).toBeLessThan(at('10').getTime())
  })
})

test('a tag is that of exactly one text', () => {
  expect(entityTag('a')).toBe(entityTag('a'))
  expect(entityTag('a')).not.toBe(entityTag('b'))
})
