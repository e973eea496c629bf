import { describe, expect, it } from 'vitest'
import { inFieldOrder } from '@/domain/record/field-order'

const keys = (value: unknown) => Object.keys(value as object)

describe('the order of a record’s fields', () => {
  it('is that of their names, at every level, with unknown ones last', () => {
    const ordered = inFieldOrder('motion', {
      unheardOf: 1,
      text: 'Text',
      kind: 'substantive',
      title: 'Titel',
      citations: [{ locator: 'Seite 3', excerpt: null, sourceId: 'x' }],
    })
    expect(keys(ordered)).toEqual(['kind', 'title', 'text', 'citations', 'unheardOf'])
    const [citation] = ordered['citations'] as readonly object[]
    expect(keys(citation)).toEqual(['sourceId', 'locator', 'excerpt'])
  })

  it('changes no value', () => {
    const data = { text: 'a', movers: [], rules: { b: 1, a: [1, 'x', null] }, note: undefined }
    expect(inFieldOrder('motion', data)).toEqual(data)
  })
})
