import { beforeEach, describe, expect, test } from 'vitest'
import {
  createBody,
  createItem,
  createOrganization,
  createPerson,
  createSession,
  createStatement,
} from '@tests/builders'
import { useDatabase } from '@tests/database'
import { findByName, findNearlyByName } from '@/usecases/find-by-name'

useDatabase()

let bodyId: string
let sessionId: string
beforeEach(async () => {
  bodyId = (await createBody()).id
  sessionId = (await createSession(bodyId, { day: '2021-06-25' })).id
})

const found = async (q: string, find = findByName) => {
  const { persons, organizations, debates, nearly } = await find(bodyId, q)
  return {
    persons: persons.map(({ name }) => name),
    debates: debates.map(({ agendaItem }) => agendaItem.title),
    ...(organizations.length > 0 ? { organizations: organizations.map(({ name }) => name) } : {}),
    ...(nearly ? { nearly } : {}),
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

  test('is a person with a title or without, and the one of that office first', async () => {
    const council = await createPerson(bodyId, { name: 'Andreas Müller', familyName: 'Müller' })
    await createPerson(bodyId, {
      name: 'Berta Müller',
      familyName: 'Müller',
      academicTitle: 'Dr.',
    })
    await createPerson(bodyId, { name: 'Maria Meier-Schmidt', familyName: 'Meier-Schmidt' })
    const item = await createItem(sessionId, { title: 'Neubau' })
    await createStatement(item.id, { personId: council.id, office: 'Landrat' })
    for (const q of ['dr. müller', 'dr.müller'])
      expect((await found(q)).persons).toEqual(['Berta Müller', 'Andreas Müller'])
    expect((await found('Andreas M')).persons).toEqual(['Andreas Müller'])
    expect((await found('Landrat Müller')).persons).toEqual(['Andreas Müller'])
    expect((await found('schmidt')).persons).toEqual(['Maria Meier-Schmidt'])
    expect((await found('Müller Kassenwart')).persons).toEqual([])
  })

  test('is a person whose name is spelt nearly so, where nothing is called so', async () => {
    await createPerson(bodyId, { name: 'Andreas Müller', familyName: 'Müller' })
    expect((await found('Andreas Müler')).persons).toEqual([])
    expect(await found('Andreas Müler', findNearlyByName)).toEqual({
      persons: ['Andreas Müller'],
      debates: [],
      nearly: true,
    })
    expect((await found('Ganz Anders', findNearlyByName)).persons).toEqual([])
  })

  test('is an organization by its name or short name', async () => {
    await createOrganization(bodyId, {
      kind: 'faction',
      name: 'Fraktion Bündnis 90/Die Grünen',
      shortName: 'Grüne',
    })
    await createOrganization(bodyId, { name: 'Grüner Ausschuss', state: 'draft' })
    for (const q of ['grüne', 'Gruene', 'bündnis 90'])
      expect(await found(q)).toEqual({
        persons: [],
        debates: [],
        organizations: ['Fraktion Bündnis 90/Die Grünen'],
      })
  })

  test('follows a change of the record at once', async () => {
    await createPerson(bodyId, { name: 'Anna Amsel', familyName: 'Amsel' })
    expect((await found('amsel')).persons).toEqual(['Anna Amsel'])
    await createPerson(bodyId, { name: 'Zoe Amsel', familyName: 'Amsel' })
    expect((await found('amsel')).persons.toSorted()).toEqual(['Anna Amsel', 'Zoe Amsel'])
  })

  test('is a debate whose title holds all the words', async () => {
    await createItem(sessionId, { title: 'Neubau des Kreishauses' })
    await createItem(sessionId, { title: 'Neubau der Brücke' })
    expect((await found('kreishaus neubau')).debates).toEqual(['Neubau des Kreishauses'])
    expect((await found('neubau -Brücke OR')).debates).toHaveLength(2)
  })

  test('is a debate whose title holds a word anywhere, whatever its case and length', async () => {
    const title = 'Öffentliche Integrationshilfe im KI-Zeitalter'
    await createItem(sessionId, { title })
    await createItem(sessionId, { title: 'Haushalt' })
    for (const q of [
      'hilfe',
      'INTEGRATIONSHILFE',
      'öffentliche',
      'oeffentliche',
      'KI hilfe',
      'im KI',
    ])
      expect((await found(q)).debates, q).toEqual([title])
    expect((await found('hilfen')).debates).toEqual([])
    expect((await found('KI haushalt')).debates).toEqual([])
  })

  test('is the debates of the newest sessions, where there are many', async () => {
    await createItem((await createSession(bodyId)).id, { title: 'Deponie ohne Tag' })
    for (const day of ['2020-01-01', '2024-01-01', '2022-01-01', '2023-01-01'])
      await createItem((await createSession(bodyId, { day })).id, { title: `Deponie ${day}` })
    const newest = ['2024-01-01', '2023-01-01', '2022-01-01'].map((day) => `Deponie ${day}`)
    expect((await found('deponie')).debates).toEqual(newest)
  })

  test('is a debate however old it is', async () => {
    const old = await createSession(bodyId, { day: '1969-01-01' })
    await createItem(old.id, { title: 'Deponie' })
    for (let at = 0; at < 110; at += 1) await createSession(bodyId, { day: '2021-06-26' })
    expect((await found('deponie')).debates).toEqual(['Deponie'])
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
