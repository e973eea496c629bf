import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scriptJson } from '@/lib/script-json'

test('means the same as JSON, whatever it holds', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(scriptJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

test.each(['</script>', '<!--', '-->', '<script>', ']]>', '&lt;', '\u2028\u2029'])(
  'holds nothing that a browser could take for the end or for markup: %s',
  (text) => {
    expect(scriptJson({ [text]: text })).not.toMatch(/[<>&\u2028\u2029]/)
  },
)
