import {
  createBody,
  createItem,
  createOrganization,
  createPerson,
  createSession,
  createStatement,
} from '@tests/builders'

/** How many statements hold the word „Umlage“: more than one page of a search has. */
export const MANY = 230

/** A council in which much was said about the Umlage, some of it in words that try the formats. */
export async function buildTalkativeCouncil() {
  const body = await createBody({ dataLicence: 'CC BY 4.0' })
  const session = await createSession(body.id, { day: '2021-06-25' })
  const item = await createItem(session.id, { title: 'Haushalt & Umlage' })
  const faction = await createOrganization(body.id, {
    kind: 'faction',
    slug: 'cdu',
    shortName: 'CDU',
  })
  const person = await createPerson(body.id, {
    slug: 'andreas-mueller',
    name: 'Andreas Müller',
    familyName: 'Müller',
  })
  const say = (passages: { kind: 'quote' | 'paraphrase'; text: string }[], state?: 'draft') =>
    createStatement(item.id, {
      personId: person.id,
      factionId: faction.id,
      stance: 'against',
      passages,
      ...(state ? { state } : {}),
    })
  await say([
    { kind: 'paraphrase', text: '=Die Umlage sei "zu hoch",\nsagte er.' },
    { kind: 'quote', text: '„Die Umlage“ muss sinken, <sofort> & ganz.' },
  ])
  for (let n = 1; n < MANY; n += 1) await say([{ kind: 'quote', text: `Umlage Nummer ${n}.` }])
  await say([{ kind: 'quote', text: 'Geheime Umlage.' }], 'draft')
  return { body, session, item, faction, person }
}
