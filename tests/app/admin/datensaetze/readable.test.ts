import { describe, expect, it } from 'vitest'
import { recordForms } from '@/app/admin/datensaetze/forms'
import { compareValues } from '@/app/admin/datensaetze/forms/readable'
import { readValues, shapeOfForm } from '@/app/admin/datensaetze/forms/values'
import { readNestedForm } from '@/lib/nested-form'

const shape = shapeOfForm(recordForms.statement)
const values = (fields: Record<string, string>) =>
  readValues(shape, readNestedForm(Object.entries(fields)))
const choices = { persons: [{ value: 'p1', label: 'Anna Müller (CDU)' }] }

describe('two versions of a record beside each other', () => {
  it('name what differs, in words', () => {
    const theirs = values({ personId: 'p1', stance: 'for', note: 'gleich' })
    const yours = values({ personId: '', stance: 'against', note: 'gleich' })
    expect(compareValues('statement', shape, theirs, yours, choices)).toEqual([
      { name: 'personId', label: 'Person', theirs: ['Anna Müller (CDU)'], yours: [''] },
      { name: 'stance', label: 'Haltung', theirs: ['dafür'], yours: ['dagegen'] },
    ])
  })

  it('show lists entry by entry', () => {
    const theirs = values({ 'passages.0.kind': 'quote', 'passages.0.text': 'Ja.' })
    const yours = values({
      'passages.0.kind': 'quote',
      'passages.0.text': 'Ja.',
      'passages.1.kind': 'paraphrase',
      'passages.1.text': 'stimmt zu',
    })
    expect(compareValues('statement', shape, theirs, yours, choices)).toEqual([
      {
        name: 'passages',
        label: 'Passagen',
        theirs: ['Art: wörtlich; Text: Ja.'],
        yours: ['Art: wörtlich; Text: Ja.', 'Art: sinngemäß; Text: stimmt zu'],
      },
    ])
  })

  it('are the same where only line breaks are sent differently', () => {
    const theirs = values({ note: 'a\nb' })
    const yours = values({ note: 'a\r\nb' })
    expect(compareValues('statement', shape, theirs, yours, choices)).toEqual([])
  })
})
