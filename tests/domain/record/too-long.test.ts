import { expect, test } from 'vitest'
import { line, paragraph } from '@/domain/record/fields'
import { tooLong } from '@/domain/record/too-long'

test('says how long a text is, how long it may be, and by how much it is to be shortened', () => {
  expect(tooLong('x'.repeat(20_123), 20_000)).toBe(
    '20.123 von höchstens 20.000 Zeichen. Noch nicht gespeichert: Bitte um 123 Zeichen kürzen; bis dahin bleibt der Text hier stehen.',
  )
})

test.each([
  ['x'.repeat(300), true],
  [`  ${'x'.repeat(300)}\n`, true],
  ['x'.repeat(301), false],
  ['', true],
])('agrees with what the record takes (%#)', (text, fits) => {
  expect(tooLong(text, 300) === null).toBe(fits)
  if (text.trim() === '') return
  expect(paragraph(300).safeParse(text).success).toBe(fits)
  expect(line(300).safeParse(text).success).toBe(fits)
})
