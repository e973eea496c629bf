import {
  createBody,
  createItem,
  createPerson,
  createSession,
  createStatement,
} from '@tests/builders'
import { useDatabase } from '@tests/database'
import { buildCouncil } from '@tests/usecases/reads/council'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import type { PersonListEntry } from '@/domain/record/views'
import { listPersons } from '@/usecases/list-persons'
import { personEntries } from '@/usecases/person-entries'

useDatabase()

test('people stand as the list of people has them, and the hidden do not', async () => {
  const { body } = await buildCouncil()
  const { items } = await listPersons(body.id, { limit: 100 })
  const all = await db.person.findMany({ select: { id: true } })
  const entries = await personEntries(
    body.id,
    all.map(({ id }) => id),
  )
  expect(items.length).toBeGreaterThan(0)
  // As whom somebody last spoke is open where they spoke as two on one day, as here; all else is the same.
  const comparable = (people: readonly PersonListEntry[]) =>
    new Map(people.map(({ faction: _f, office: _o, ...person }) => [person.id, person]))
  expect(comparable(entries)).toEqual(comparable(items))
})

test('each is known by the last they said, however much others have said since', async () => {
  const { id: bodyId } = await createBody()
  const persons = []
  for (const name of ['Selten', 'Oft', 'Nie', 'Einmal'])
    persons.push(await createPerson(bodyId, { name }))
  const [rare, frequent, , once] = persons.map(({ id }) => id)
  const speak = async (day: string, personId: string | undefined, office: string) => {
    if (personId === undefined) throw new Error('nobody')
    const item = await createItem((await createSession(bodyId, { day })).id)
    await createStatement(item.id, { personId, office })
  }
  await speak('2019-01-01', once, 'Gast')
  await speak('2020-01-01', rare, 'Landrätin')
  await speak('2020-02-01', rare, 'Landrätin a. D.')
  for (let day = 10; day < 30; day += 1) await speak(`2021-01-${day}`, frequent, `Sprecher ${day}`)
  const entries = await personEntries(
    bodyId,
    persons.map(({ id }) => id),
  )
  expect(entries.map(({ name, office, statementCount }) => [name, office, statementCount])).toEqual(
    [
      ['Selten', 'Landrätin a. D.', 2],
      ['Oft', 'Sprecher 29', 20],
      ['Nie', null, 0],
      ['Einmal', 'Gast', 1],
    ],
  )
})
