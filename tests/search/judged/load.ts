import {
  createBody,
  createItem,
  createOrganization,
  createPerson,
  createSession,
  createStatement,
} from '@tests/builders'
import { db } from '@/db/client'
import { markChanged } from '@/db/queries/search-changes'
import { nameUuid } from '@/lib/name-uuid'
import { corpus } from './corpus'

/** The namespace of the statements' ids: the same in every run, as they decide between equals. */
const STATEMENTS = '6ad0a2a1-94ff-4a0e-8bd8-6f5d5a3c1e21'

const SPEAKERS = ['Johanna Amrum', 'Selin Yildiz', 'Ottmar Quast', 'Björn Sander', 'Hedwig Tilly']

/**
 * Publishes the judged corpus as a body of its own.
 *
 * @param hostName under which it is to be read; null: under any
 * @returns its id, and which of the corpus' ids a statement's id stands for
 */
export async function loadJudgedCorpus(hostName: string | null = null) {
  const { id: bodyId } = await createBody({ hostName })
  const { id: organizationId } = await createOrganization(bodyId, { slug: 'kreistag' })
  const speakers = []
  for (const name of SPEAKERS) speakers.push(await createPerson(bodyId, { name }))
  const items = new Map<string, string>()
  for (const day of new Set(corpus.map((said) => said.day))) {
    const session = await createSession(bodyId, { slug: `sitzung-${day}`, organizationId, day })
    items.set(day, (await createItem(session.id)).id)
  }
  const said = new Map<string, string>()
  for (const [index, { id, day, kind, text }] of corpus.entries()) {
    const statement = await createStatement(items.get(day) ?? '', {
      id: nameUuid(STATEMENTS, id),
      personId: speakers[index % speakers.length]?.id ?? '',
      passages: [{ kind, text }],
    })
    said.set(statement.id, id)
  }
  await db.$transaction((transaction) => markChanged(transaction, bodyId, [...said.keys()]))
  return { bodyId, said }
}
