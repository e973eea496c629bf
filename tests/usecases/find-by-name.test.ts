import { beforeEach, describe, expect, test } from 'vitest'
import { createBody, createItem, createPerson, createSession } from '@tests/builders'
import { useDatabase } from '@tests/database'
import { findByName } from '@/usecases/find-by-name'

useDatabase()

let bodyId: string
let sessionId: string
beforeEach(async () => {
  bodyId = (await createBody()).id
  sessionId = (await createSession(bodyId, { day: '2021-06-25' })).id
})

const found = async (q: string) => {
  const { persons, debates } = await findByName(bodyId, q)
  return {
    persons: persons.map(({ name }) => name),
    debates: debates.map(({ agendaItem }) => agendaItem.title),
  }
}

describe('what is called as somebody searches', () => {
  test('is a person by any part of the name, in either spelling', async () => {
    await createPerson(bodyId, { name: 'Andreas Müller', familyName: 'Müller' })
    await createPerson(bodyId, { name: 'Anna Meier', familyName: 'Meier' })
    for (const q of ['müller', 'Mueller', '"Andreas Müller"', 'müll andr']) {
      expect(await found(q)).toEqual({ persons: ['Andreas Müller'], debates: [] })
    }
  })

  test('is a debate whose title holds all the words', async () => {
    await createItem(sessionId, { title: 'Neubau des Kreishauses' })
    await createItem(sessionId, { title: 'Neubau der Brücke' })
    expect((await found('kreishaus neubau')).debates).toEqual(['Neubau des Kreishauses'])
    expect((await found('neubau -Brücke OR')).debates).toHaveLength(2)
  })

  test('takes what looks like a wildcard by the letter', async () => {
    await createPerson(bodyId, { name: 'Erika Muster', familyName: 'Muster' })
    await createItem(sessionId, { title: 'Haushalt' })
    expect(await found('%%% ___')).toEqual({ persons: [], debates: [] })
  })

  test('is nothing for a blank query, two letters or a whole sentence', async () => {
    await createPerson(bodyId, { name: 'Jo An Di Lu Su Wu', familyName: 'Wu' })
    for (const q of ['', '  ', 'jo', 'jo an di lu su wu']) {
      expect(await found(q)).toEqual({ persons: [], debates: [] })
    }
  })

  test('is nothing of what the public does not see, or of another body', async () => {
    const other = (await createBody()).id
    await createPerson(bodyId, { name: 'Geheim Entwurf', state: 'draft' })
    await createPerson(other, { name: 'Geheim Fremd' })
    await createItem(sessionId, { title: 'Geheim im Entwurf', state: 'draft' })
    await createItem(sessionId, { title: 'Geheim nichtöffentlich', isPublic: false })
    await createItem((await createSession(other)).id, { title: 'Geheim und fremd' })
    const closed = await createSession(bodyId, { isPublic: false })
    await createItem(closed.id, { title: 'Geheim in nichtöffentlicher Sitzung' })
    expect(await found('geheim')).toEqual({ persons: [], debates: [] })
  })
})
