import { useDatabase } from '@tests/database'
import { checked } from '@tests/publish/oparl/checks'
import { isOfficialHere, violations } from '@tests/publish/oparl/official'
import { expect, test } from 'vitest'
import { generateCounty } from '@/usecases/generate-county'
import { readAll } from './client'
import { crawl, typeName } from './crawl'

useDatabase()

test('of a county that was imported every object is reached, whole and valid', async () => {
  await generateCounty({ statements: 100, seed: 'sieben' })
  const { objects, copies, lists } = await crawl()
  const all = [...objects.values(), ...copies]
  for (const object of all) expect(() => checked(object), String(object['id'])).not.toThrow()
  if (isOfficialHere) expect(all.flatMap(violations)).toEqual([])
  const types = new Set([...objects.values()].map(typeName))
  expect(types).toEqual(
    new Set([
      ...['System', 'Body', 'LegislativeTerm', 'Organization', 'Person', 'Membership', 'Meeting'],
      ...['AgendaItem', 'Paper', 'Consultation', 'File', 'Location'],
    ]),
  )
  // Page by page the same.
  for (const [address, listed] of [...lists].filter(([, { length }]) => length > 30)) {
    const paged = await readAll(`${address}?elementsPerPage=30`)
    expect(paged.map(({ id }) => id)).toEqual(listed.map(({ id }) => id))
  }
}, 120_000)
