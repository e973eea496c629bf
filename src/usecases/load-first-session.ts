import 'server-only'
import { noteBody } from '@/db/disclosure/note-disclosed'
import { markChanged } from '@/db/queries/search-changes'
import { firstSession } from '@seed/index'
import { db } from '@/db/client'
import { storeOf } from '@/db/records'
import type { Transaction } from '@/db/records/store'
import { payloads, type Payload } from '@/domain/record/payloads'
import { openRecord } from './records/open-record'
import { publishVersion } from './records/publish-version'

/** Any fixed number: of several instances that start on one empty database, one loads. */
const LOADING_LOCK = 7_267_002

/** As the history names whoever entered the first session. */
const EDITOR = { name: 'Erstbestand' }

interface Draft {
  id: string
  kind: (typeof firstSession)[number]['kind']
  payload: Payload
}

/**
 * Loads the first session into an empty database: through the same checks as an editor's entries,
 * and published as version 1.
 *
 * @returns whether it was loaded now; `false` if the database already holds records
 */
export async function loadFirstSession(): Promise<boolean> {
  return db.$transaction(
    async (transaction) => {
      await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${LOADING_LOCK})`
      if ((await transaction.publication.count({ take: 1 })) > 0) return false
      const drafts = firstSession.map((record): Draft => ({
        ...record,
        payload: payloads[record.kind].parse(record.payload),
      }))
      const body = drafts.find((draft) => draft.kind === 'body')
      if (!body) throw new Error('the first session has no body')
      await writeAll(transaction, body.id, drafts)
      for (const { id } of drafts) await publish(transaction, id)
      await markChanged(
        transaction,
        body.id,
        drafts.map(({ id }) => id),
      )
      await noteBody(transaction, body.id)
      return true
    },
    { timeout: 120_000 },
  )
}

/** All publication rows first, since records name each other in both directions. */
async function writeAll(transaction: Transaction, bodyId: string, drafts: Draft[]): Promise<void> {
  await transaction.publication.createMany({
    data: drafts.map(({ id, kind }) => ({ id, kind, bodyId, title: '', lock: 1 })),
  })
  for (const { id, kind, payload } of drafts) {
    const store = storeOf(kind)
    await store.write(transaction, { id, bodyId }, payload)
    const title = await store.title(transaction, payload)
    await transaction.publication.update({ where: { id }, data: { title } })
  }
}

async function publish(transaction: Transaction, id: string): Promise<void> {
  const record = await openRecord(transaction, id)
  if (!record) throw new Error(`record ${id} of the first session was not written`)
  const answer = await publishVersion(transaction, EDITOR, record)
  if (!answer.ok)
    throw new Error(
      `${record.kind} ${id} („${record.title}“) of the first session: ${answer.message} ${JSON.stringify(answer.errors ?? [])}`,
    )
}
