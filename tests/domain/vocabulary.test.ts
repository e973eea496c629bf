import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as vocabulary from '@/domain/vocabulary'

const enums = Object.entries(vocabulary).flatMap(([name, value]) =>
  typeof value === 'object' && 'options' in value ? [[name, value.options] as const] : [],
)

const schema = readFileSync(new URL('../../prisma/schema.prisma', import.meta.url), 'utf8')

describe('the vocabulary', () => {
  it.each(enums)('%s has the same words in the database, in the same order', (name, options) => {
    const body = new RegExp(`^enum ${name} \\{\\n([^}]*)\\}`, 'm').exec(schema)?.[1]
    const words = body?.split('\n').flatMap((line) => /^\s*(\w+)/.exec(line)?.[1] ?? [])
    expect(words).toEqual(options)
  })

  it.each(enums)('%s has a German label for every word and no other', (name, options) => {
    const labels: unknown = Object.entries(vocabulary).find(
      ([key]) => key === `${name.charAt(0).toLowerCase()}${name.slice(1)}Label`,
    )?.[1]
    expect(Object.keys(labels as object)).toEqual(options)
    for (const label of Object.values(labels as object)) expect(label).toMatch(/^\S.*\S$/)
  })

  it.each(enums)('%s comes back from the API’s hyphens as it was', (_, options) => {
    for (const word of options as readonly string[]) {
      expect(word).toMatch(/^[a-z]+(_[a-z]+)*$/)
      expect(vocabulary.toApi(word)).not.toContain('_')
      expect(vocabulary.fromApi(vocabulary.toApi(word))).toBe(word)
    }
  })

  it('writes two_thirds_of_members as the contract does', () => {
    const word: 'two-thirds-of-members' = vocabulary.toApi('two_thirds_of_members')
    expect(word).toBe('two-thirds-of-members')
  })
})
