import { expect, test } from 'vitest'
import { examplesFor } from '@/domain/record/data-examples'
import { FORMAT_CHANGES } from '@/domain/record/format-changes'
import { passageColumns } from '@/publish/csv/passages'
import { voteColumns } from '@/publish/csv/votes'

const code = examplesFor('https://kreistag.example')
  .map((example) => example.code)
  .join('\n')

test('the examples name only columns that there are', () => {
  const columns = new Set([...passageColumns, ...voteColumns].map(({ name }) => name))
  const asked = [
    ...code.matchAll(/statements\$(\w+)|vote\["(\w+)"\]|(?:avg\(|BY |SELECT )(\w+)/gu),
  ].map(([, inR, inPython, inSql]) => inR ?? inPython ?? inSql ?? '')
  const own = ['abstimmungen']
  expect(asked.length).toBeGreaterThan(4)
  expect(asked.filter((name) => !columns.has(name) && !own.includes(name))).toEqual([])
})

test('the changes of the formats are told newest first', () => {
  const days = FORMAT_CHANGES.map(({ day }) => day)
  expect(days).toEqual(days.toSorted().reverse())
})
