import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNestedForm } from '@/lib/nested-form'

describe('a form with numbered rows', () => {
  it('becomes nested objects and lists', () => {
    expect(
      readNestedForm([
        ['title', 'Haushalt'],
        ['passages.0.kind', 'quote'],
        ['passages.0.text', 'Ja.'],
        ['passages.1.text', 'Nein.'],
        ['facts.0.citations.0.locator', 'Seite 3'],
        ['rules.chair.title', 'Landrätin'],
      ]),
    ).toEqual({
      title: 'Haushalt',
      passages: [{ kind: 'quote', text: 'Ja.' }, { text: 'Nein.' }],
      facts: [{ citations: [{ locator: 'Seite 3' }] }],
      rules: { chair: { title: 'Landrätin' } },
    })
  })

  it('keeps the order of the numbers and closes gaps, however large', () => {
    expect(
      readNestedForm([
        ['a.999999999.b', 'last'],
        ['a.10.b', 'second'],
        ['a.2.b', 'first'],
      ]),
    ).toEqual({ a: [{ b: 'first' }, { b: 'second' }, { b: 'last' }] })
  })

  it('pollutes no prototype', () => {
    const read = readNestedForm([
      ['__proto__.polluted', 'yes'],
      ['constructor.prototype.polluted', 'yes'],
      ['a.__proto__.polluted', 'yes'],
      ['a.0.constructor.prototype.polluted', 'yes'],
    ])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype)
    expect(Object.hasOwn(read, '__proto__')).toBe(false)
    expect(Object.hasOwn(read, 'constructor')).toBe(true)
  })

  it('leaves out files, the framework’s own fields and names of no form', () => {
    expect(
      readNestedForm([
        ['$ACTION_REF_1', ''],
        ['record-id', 'x'],
        ['0.a', 'x'],
        ['a..b', 'x'],
        ['', 'x'],
        ['a'.concat('.a'.repeat(20)), 'x'],
        ['file', new File([], 'x')],
      ]),
    ).toEqual({})
  })

  it('does not let a field and a part of longer names destroy each other', () => {
    expect(
      readNestedForm([
        ['a', 'text'],
        ['a.0.b', 'row'],
        ['c.0.d', 'row'],
        ['c', 'text'],
      ]),
    ).toEqual({ a: 'text', c: [{ d: 'row' }] })
  })

  it('takes the last of a name that is sent twice', () => {
    expect(
      readNestedForm([
        ['a', 'first'],
        ['a', 'last'],
      ]),
    ).toEqual({ a: 'last' })
  })

  it('never throws, and every text in it was sent', () => {
    const name = fc
      .array(fc.oneof(fc.constantFrom('a', '__proto__', '0', '7', 'constructor'), fc.string()), {
        maxLength: 10,
      })
      .map((segments) => segments.join('.'))
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string())), (entries) => {
        const sent = new Set(entries.map(([, value]) => value))
        const texts = (value: unknown): string[] =>
          typeof value === 'string' ? [value] : Object.values(value as object).flatMap(texts)
        for (const text of texts(readNestedForm(entries))) expect(sent).toContain(text)
      }),
    )
  })
})
