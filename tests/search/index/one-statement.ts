import {
  createBody,
  createItem,
  createPerson,
  createSession,
  createStatement,
} from '@tests/builders'
import { db } from '@/db/client'
import { markChanged } from '@/db/queries/search-changes'

/** A body whose only statement is „Der Radweg kommt.“, and how to say more there. */
export async function bodyWithOneStatement() {
  const { id: bodyId } = await createBody()
  const { id: itemId } = await createItem((await createSession(bodyId, { day: '2021-06-25' })).id)
  const { id: personId } = await createPerson(bodyId)

  /** Marks records as changed, as a transaction that changes them does. */
  const mark = (...ids: string[]) =>
    db.$transaction((transaction) => markChanged(transaction, bodyId, ids))

  /** Publishes a statement. @returns its id */
  async function say(text: string): Promise<string> {
    const { id } = await createStatement(itemId, { personId, passages: [text] })
    await mark(id)
    return id
  }

  async function withdraw(id: string): Promise<void> {
    await db.publication.update({ where: { id }, data: { state: 'withdrawn' } })
    await mark(id)
  }

  await say('Der Radweg kommt.')
  return { bodyId, personId, mark, say, withdraw }
}

export type OneStatement = Awaited<ReturnType<typeof bodyWithOneStatement>>
