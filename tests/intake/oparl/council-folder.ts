import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

type Raw = Record<string, unknown>

const BASE = 'https://ris.grosskreis.example/oparl'
const RESULTS = ['Einstimmig beschlossen', 'Ja 30 Nein 12', 'zur Kenntnis genommen', 'vertagt']

const object = (type: string, path: string, fields: Raw): Raw => ({
  id: `${BASE}/${path}`,
  type: `https://schema.oparl.org/1.1/${type}`,
  ...fields,
  created: '2024-01-01T08:00:00+01:00',
  modified: '2024-06-01T08:00:00+02:00',
})

const at = (path: string) => `${BASE}/${path}`

/** An item of a meeting, the paper about it, and what ties them together: four objects. */
function itemOf(meeting: number, place: number): { item: Raw; paper: Raw } {
  const name = `Vorhaben ${meeting}-${place}: Ausbau der Kreisstraße`
  const id = `${meeting}-${place}`
  return {
    item: object('AgendaItem', `item/${id}`, {
      number: String(place + 1),
      order: place,
      name,
      public: true,
      consultation: at(`consultation/${id}`),
      result: RESULTS[(meeting + place) % RESULTS.length],
    }),
    paper: object('Paper', `paper/${id}`, {
      name,
      reference: `${id}/2024`,
      paperType: 'Beschlussvorlage',
      mainFile: object('File', `file/${id}`, {
        name: 'Vorlage',
        accessUrl: `https://ris.grosskreis.example/files/${id}.pdf`,
      }),
      consultation: [
        object('Consultation', `consultation/${id}`, {
          agendaItem: at(`item/${id}`),
          meeting: at(`meeting/${meeting}`),
          organization: [at('organization/0')],
          role: 'Entscheidung',
        }),
      ],
    }),
  }
}

const ITEMS = 12

/**
 * Writes a folder of OParl files with about so many objects, the ones within others counted: meetings
 * with items, papers with files and consultations, persons with memberships.
 *
 * @returns how many they are
 */
export async function writeCouncilFolder(folder: string, objects: number): Promise<number> {
  await mkdir(folder, { recursive: true })
  let written = 0
  const write = async (name: string, list: Raw[]) =>
    writeFile(join(folder, name), JSON.stringify({ data: list }))

  await write('body.json', [object('Body', 'body/1', { name: 'Großkreis' })])
  const organizations = Array.from({ length: 10 }, (_, number) =>
    object('Organization', `organization/${number}`, {
      name: number === 0 ? 'Kreistag' : `Ausschuss ${number}`,
      organizationType: 'Gremium',
      classification: number === 0 ? 'Kreistag' : 'Ausschuss',
    }),
  )
  await write('organizations.json', organizations)
  const persons = Array.from({ length: Math.min(500, Math.ceil(objects / 20)) }, (_, number) =>
    object('Person', `person/${number}`, {
      name: `Vorname${number} Familienname${number}`,
      membership: [
        object('Membership', `membership/${number}`, {
          organization: at(`organization/${number % 10}`),
          role: 'Mitglied',
        }),
      ],
    }),
  )
  await write('persons.json', persons)
  written += 1 + organizations.length + 2 * persons.length

  for (let meeting = 0; written < objects; meeting += 1) {
    const parts = Array.from({ length: ITEMS }, (_, place) => itemOf(meeting, place))
    const day = new Date(Date.UTC(2015, 0, 1 + meeting)).toISOString().slice(0, 10)
    await write(`meeting-${meeting}.json`, [
      object('Meeting', `meeting/${meeting}`, {
        name: `${meeting + 1}. Sitzung`,
        start: `${day}T17:00:00+01:00`,
        organization: [at(`organization/${meeting % 10}`)],
        agendaItem: parts.map(({ item }) => item),
      }),
      ...parts.map(({ paper }) => paper),
    ])
    written += 1 + 4 * ITEMS
  }
  return written
}
