import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

const models = [...read('prisma/schema.prisma').matchAll(/^model (\w+)/gm)].map(([, name]) => name)
const terms = new Set(
  [...read('docs/glossary.md').matchAll(/^\| ([\w, ]+) \|/gm)].flatMap(
    ([, cell]) => cell?.trim().split(', ') ?? [],
  ),
)

it.each(models)('the glossary explains %s', (model) => {
  expect(terms).toContain(model)
})
